import { Random } from '#mocks/generator/random.ts'
import { type AnswerOptions, HistoryAnswers } from '#mocks/historyAnswers.ts'
import type { HistoryRequest } from '#mocks/historyRequest.ts'
import { notValid } from '#mocks/refusal.ts'
import type { StoredInteraction, World } from '#mocks/world.ts'
import { readQuery } from './lucene.ts'
import { testOf } from './matching.ts'
import type { People } from './people.ts'
import { listRecord } from './records.ts'

/** What a server does not do that its documentation says. */
export interface Quirks extends AnswerOptions {
  /** Rows come in any order. */
  readonly unsorted?: boolean
  /** Rows beyond the dates come too. */
  readonly ignoresDates?: boolean
  /** As many rows as there are, whatever `maxResults` asks for. */
  readonly ignoresLimit?: boolean
  /** Rows of all agents. */
  readonly ignoresAgent?: boolean
}

type Data = Readonly<Record<string, unknown>>

/** The searches of v3 for interactions, each with what its event holds. Throws a `Refusal`. */
export class Searches {
  readonly #world: World
  readonly #answers: HistoryAnswers
  readonly #people: People
  readonly #quirks: Quirks
  readonly #cap: number

  constructor(world: World, people: People, { cap = Number.POSITIVE_INFINITY, ...quirks }: Quirks) {
    this.#world = world
    this.#people = people
    this.#quirks = quirks
    this.#cap = cap
    // Uncapped: how many were found is said beside those that are sent.
    this.#answers = new HistoryAnswers(world, quirks)
  }

  isContact(id: string): boolean {
    return this.#answers.isContact(id)
  }

  ofContact(contactId: string, data: Data): object {
    const rows = this.#within(data, {}, contactId)
    return { contactId, interactions: this.#sent(rows.slice(0, this.#cap)) }
  }

  ofAgent(data: Data): object {
    if (data['userId'] === undefined) throw notValid('userId', 'it is missing')
    const userId = this.#people.idOf(data['userId'])
    return this.#found(this.#within(data, this.#quirks.ignoresAgent ? {} : { userId }))
  }

  byQuery(data: Data): object {
    const query = readQuery(String(data['query'] ?? '*:*'))
    const { ignoresAgent = false, ignoresDates = false } = this.#quirks
    const owners = [data['owner'] ?? []].flat().map((owner) => this.#people.idOf(owner))
    const isOwned = (row: StoredInteraction) =>
      ignoresAgent || owners.length === 0 || row.userIds.some((id) => owners.includes(id))
    const found = this.#world.interactions.filter(
      (row) => isOwned(row) && query(testOf(row, this.#people, ignoresDates)),
    )
    return this.#found(found, this.#quirks.ignoresLimit ? undefined : Number(data['maxResults'] ?? 100))
  }

  #within(data: Data, more: Partial<HistoryRequest>, contactId?: string): readonly StoredInteraction[] {
    const query = new URLSearchParams({ fromDate: '1970-01-01', toDate: '2999-12-31' })
    for (const name of ['fromDate', 'toDate', 'sort']) {
      if (typeof data[name] === 'string' && !(this.#quirks.ignoresDates && name !== 'sort')) query.set(name, data[name])
    }
    const request = { ...this.#answers.read(query), ...more, maxSize: Number.POSITIVE_INFINITY }
    return this.#answers.select(request, contactId)
  }

  #found(rows: readonly StoredInteraction[], most = Number.POSITIVE_INFINITY): object {
    const interactions = this.#sent(rows.slice(0, Math.min(most, this.#cap)))
    return { interactions, foundInteractions: rows.length, returnedInteractions: interactions.length }
  }

  #sent(rows: readonly StoredInteraction[]): readonly unknown[] {
    const sent = rows.map((row) => listRecord(row.record, this.#people))
    return this.#quirks.unsorted ? shuffled(sent, new Random(sent.length)) : sent
  }
}

function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const keyed = items.map((item) => ({ item, key: random.next() }))
  return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item)
}
