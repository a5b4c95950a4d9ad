import type { Flag } from '#src/model/flag.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { Instant } from '#src/model/instant.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { flagsOf } from './flagsOf.ts'

/** Knows what a record's flags depend on beside the record: which parents are awaited, and whose content disagrees. */
export class Flagging {
  readonly #asOf: Instant
  readonly #isLoaded: (id: InteractionId) => boolean
  /** Parent that is not loaded → rows that name it. */
  readonly #awaiting = new Map<InteractionId, Set<number>>()
  readonly #disagreeing = new Set<InteractionId>()

  /** @param asOf when the history was asked for */
  constructor(asOf: Instant, isLoaded: (id: InteractionId) => boolean) {
    this.#asOf = asOf
    this.#isLoaded = isLoaded
  }

  flagsOf(row: number, interaction: Interaction): readonly Flag[] {
    const { id, parentId } = interaction
    const hasParent = parentId !== undefined && this.#isLoaded(parentId)
    if (parentId !== undefined && !hasParent) this.#await(parentId, row)
    return flagsOf(interaction, { asOf: this.#asOf, hasParent, disagrees: this.#disagreeing.has(id) })
  }

  /** The rows that named an interaction as their parent before it was loaded; each is told once. */
  repliesTo(id: InteractionId): Iterable<number> {
    const rows = this.#awaiting.get(id) ?? []
    this.#awaiting.delete(id)
    return rows
  }

  /** Notes that an interaction's content tells differently from the list; `false` where that is known. */
  disagrees(id: InteractionId): boolean {
    if (this.#disagreeing.has(id)) return false
    this.#disagreeing.add(id)
    return true
  }

  /** Forgets that: the list has told of it anew. */
  agrees(id: InteractionId): void {
    this.#disagreeing.delete(id)
  }

  #await(parentId: InteractionId, row: number): void {
    const rows = this.#awaiting.get(parentId)
    if (rows) rows.add(row)
    else this.#awaiting.set(parentId, new Set([row]))
  }
}
