import type { InteractionId } from '#src/model/ids.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { Columns } from './columns.ts'
import { Filtering } from './filtering.ts'
import { RowOrders } from './rowOrders.ts'
import { searchableText } from './searchableText.ts'
import { SearchText } from './searchText.ts'
import { Slots } from './slots.ts'

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
  readonly #texts = new SearchText()
  readonly #records: Interaction[] = []
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
    const firstNew = this.size
    const newTexts: string[] = []
    const changedTexts = new Map<number, string>()
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
      const text = searchableText(interaction)
      if (row >= firstNew) newTexts[row - firstNew] = text
      else {
        if (changedTexts.has(row) || !this.#texts.isAt(row, text)) changedTexts.set(row, text)
        if (isOther || changedTexts.has(row)) changedRows.add(row)
        if (before && !readBefore.has(row)) readBefore.set(row, before)
      }
    }
    if (!hasChanges) return
    this.#texts.replace(changedTexts)
    this.#texts.append(newTexts)
    this.orders.change(readBefore)
    this.filtering.refresh(changedRows)
    this.slots.refresh(changedRows)
    this.version++
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
