import type { InteractionId } from '#src/model/ids.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { Columns } from './columns.ts'
import { Filtering } from './filtering.ts'
import { RowOrders } from './rowOrders.ts'
import { searchableText } from './searchableText.ts'
import { SearchText } from './searchText.ts'
import { Slots } from './slots.ts'

/** Rows whose texts are made ready at a time. */
const textSlice = 512

/**
 * A columnar index beside the records: fed batch by batch, asked by `select`. Rows keep their number for good, so that a
 * selection made of an earlier version still points at the right ones.
 */
export class InteractionIndex {
  /** Rises with every change. */
  version = 0
  readonly columns = new Columns()
  readonly filtering: Filtering
  readonly orders: RowOrders
  readonly slots: Slots
  readonly #records: Interaction[] = []
  readonly #texts = new SearchText((row) => searchableText(this.interactionAt(row)))
  readonly #rowById = new Map<InteractionId, number>()

  constructor() {
    this.filtering = new Filtering(this.columns, this.#texts)
    this.orders = new RowOrders(this.columns, this.#records)
    this.slots = new Slots(this.columns)
  }

  /** Rows loaded. */
  get size(): number {
    return this.#records.length
  }

  /** Adds interactions; one whose id is known replaces the older reading in its place. */
  put(interactions: readonly Interaction[]): void {
    const changedRows = new Set<number>()
    const readBefore = new Map<number, Interaction>()
    let hasChanges = false
    for (const interaction of interactions) {
      const row = this.#rowById.get(interaction.id) ?? this.size
      const before = this.#records[row]
      if (before === interaction) continue
      hasChanges = true
      this.#rowById.set(interaction.id, row)
      this.#records[row] = interaction
      const isOther = this.columns.write(row, interaction)
      if (!before) continue
      if (isOther) changedRows.add(row)
      if (!readBefore.has(row)) readBefore.set(row, before)
    }
    if (!hasChanges) return
    // A search that is going on must not wait for the texts of all that came since it was shown.
    if (this.filtering.searchesTexts) this.#texts.advance(this.size)
    for (const row of this.#texts.refresh(readBefore.keys())) changedRows.add(row)
    this.orders.change(readBefore)
    this.filtering.refresh(changedRows)
    this.slots.refresh(changedRows)
    this.version++
  }

  /** Does some milliseconds of the work that the first search would wait for; `true` once nothing is left. */
  prepareSearch(): boolean {
    this.#texts.advance(Math.min(this.size, this.#texts.size + textSlice))
    return this.#texts.size === this.size
  }

  interactionAt(row: number): Interaction {
    const interaction = this.#records[row]
    if (!interaction) throw new RangeError(`no row ${row} of ${this.size}`)
    return interaction
  }

  /** The row of an id, or `undefined` where it is not loaded. */
  rowOf(id: InteractionId): number | undefined {
    return this.#rowById.get(id)
  }
}
