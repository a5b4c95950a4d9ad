import { mediaTypes } from './generator/media.ts'
import type { WireContent } from './generator/wire.ts'
import { type HistoryRequest, type RequestRules, readHistoryRequest } from './historyRequest.ts'
import { InteractionStore } from './interactionStore.ts'
import { notFound } from './refusal.ts'
import { type StoredInteraction, sentWith, type World } from './world.ts'

export interface AnswerOptions {
  /** Rows in one answer at most, whatever `maxSize` asks for. */
  readonly cap?: number
  /** What dates may be: days only, or instants too (the default). */
  readonly dates?: 'days' | 'instants'
}

/** What a world answers, whatever carries it; throws a `Refusal` where a server would refuse. */
export class HistoryAnswers {
  readonly #world: World
  readonly #cap: number
  readonly #dates: 'days' | 'instants'
  readonly #stores = new Map<'main' | 'archive', InteractionStore>()

  constructor(world: World, { cap = Number.POSITIVE_INFINITY, dates = 'instants' }: AnswerOptions) {
    this.#world = world
    this.#cap = cap
    this.#dates = dates
  }

  /** The rows that these parameters ask for, of one customer if one is named. */
  history(query: URLSearchParams, contactId?: string): readonly unknown[] {
    if (contactId !== undefined && !this.isContact(contactId)) throw notFound(`Contact '${contactId}'`)
    const request = this.read(query)
    return this.select(request, contactId).map((row) => sentWith(row, request.attributes))
  }

  content(id: string, attributes: readonly string[]): WireContent {
    const content = this.#world.content(id, attributes)
    if (!content) throw notFound(`Interaction '${id}'`)
    return content
  }

  read(query: URLSearchParams): HistoryRequest {
    const { now, zone } = this.#world
    const isMedium = (mediaType: string) =>
      mediaTypes.some((each) => each === mediaType) || this.#store('main').mediaTypes.has(mediaType)
    const rules: RequestRules = { now, zone, dates: this.#dates, isMedium }
    return readHistoryRequest(query, rules)
  }

  select(request: HistoryRequest, contactId?: string): readonly StoredInteraction[] {
    return this.#store(request.source).select(request, contactId, Math.min(request.maxSize, this.#cap))
  }

  isContact(id: string): boolean {
    return (
      this.#world.customers.some((customer) => customer.id === id) ||
      this.#store('main').contactIds.has(id) ||
      this.#store('archive').contactIds.has(id)
    )
  }

  /** Sorted when first asked for, and again when the world has gone on. */
  #store(source: 'main' | 'archive'): InteractionStore {
    const rows = source === 'main' ? this.#world.interactions : this.#world.archive
    const known = this.#stores.get(source)
    if (known?.rows === rows) return known
    const made = new InteractionStore(rows)
    this.#stores.set(source, made)
    return made
  }
}
