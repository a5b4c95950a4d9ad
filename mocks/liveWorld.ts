import { SECOND } from '#src/model/instant.ts'
import { type Arrival, arrivalAt } from './generator/arrivals.ts'
import type { WireContent } from './generator/wire.ts'
import type { StoredInteraction, World } from './world.ts'

/** Fields of a record, as sent, and their new values. */
export type RecordPatch = Readonly<Record<string, unknown>>

/** A world that goes on: interactions arrive and change while the server runs. */
export class LiveWorld implements World {
  readonly #base: World
  readonly #clock: () => number
  readonly #arrivals = new Map<string, Arrival>()
  readonly #patches = new Map<string, RecordPatch>()
  /** Another list after each change: what is made of it is known to be stale by that. */
  #interactions: readonly StoredInteraction[]

  constructor(base: World, clock: () => number) {
    this.#base = base
    this.#clock = clock
    this.#interactions = base.interactions
  }

  get seed() {
    return this.#base.seed
  }

  get now() {
    return this.#clock()
  }

  get zone() {
    return this.#base.zone
  }

  get customers() {
    return this.#base.customers
  }

  get agents() {
    return this.#base.agents
  }

  get interactions() {
    return this.#interactions
  }

  get archive() {
    return this.#base.archive
  }

  content(id: string, attributes: readonly string[]): WireContent | undefined {
    const content = this.#arrivals.get(id)?.content(attributes) ?? this.#base.content(id, attributes)
    const patch = this.#patches.get(id)
    return content && patch ? { ...content, interaction: patched(content.interaction, patch) } : content
  }

  /** Lets that many interactions begin, the newest at `at`, the others a second before each other. Gives their ids, newest first. */
  publishNew(count: number, at = this.now): readonly string[] {
    const known = this.#arrivals.size
    const arrived = Array.from({ length: count }, (_, place) =>
      arrivalAt(this, at - place * SECOND, known + count - 1 - place),
    )
    for (const arrival of arrived) this.#arrivals.set(arrival.row.id, arrival)
    const rows = [...arrived.map((arrival) => arrival.row), ...this.#interactions]
    this.#interactions = rows.sort((one, other) => other.at - one.at)
    return arrived.map((arrival) => arrival.row.id)
  }

  /** Changes fields of one interaction, in lists and by itself, such as `{ state: 'Stopped' }`. */
  change(id: string, patch: RecordPatch): void {
    if (!this.#interactions.some((row) => row.id === id)) throw new RangeError(`there is no interaction '${id}'`)
    this.#patches.set(id, { ...this.#patches.get(id), ...patch })
    this.#interactions = this.#interactions.map((row) => (row.id === id ? patchedRow(row, patch) : row))
  }
}

function patchedRow(row: StoredInteraction, patch: RecordPatch): StoredInteraction {
  return {
    ...row,
    record: patched(row.record, patch),
    ...(row.newerRecord !== undefined && { newerRecord: patched(row.newerRecord, patch) }),
  }
}

function patched(record: unknown, patch: RecordPatch): unknown {
  return typeof record === 'object' ? { ...record, ...patch } : record
}
