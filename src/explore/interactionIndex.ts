import type { InteractionId } from '#src/model/ids.ts'
import { type Instant, instant } from '#src/model/instant.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { AttributeFields } from './attributeFields.ts'
import { Columns } from './columns.ts'
import { Filtering } from './filtering.ts'
import { Flagging } from './flagging.ts'
import { Repeats } from './repeats.ts'
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
  readonly columns: Columns
  readonly filtering: Filtering
  readonly orders: RowOrders
  readonly slots: Slots
  readonly #records: Interaction[] = []
  readonly #texts = new SearchText((row) => searchableText(this.interactionAt(row)))
  readonly #rowById = new Map<InteractionId, number>()
  readonly #attributes: AttributeFields
  readonly #flagging: Flagging
  readonly #repeats: Repeats

  /** @param asOf when the history is asked for: what is pending for long is so as of then */
  constructor(asOf: Instant = instant(Date.now())) {
    this.columns = new Columns(this.#records)
    this.#attributes = new AttributeFields(this.#records)
    this.#flagging = new Flagging(asOf, (id) => this.#rowById.has(id))
    this.#repeats = new Repeats(this.columns, this.#records)
    this.filtering = new Filtering(this.columns, this.#texts, this.#repeats, this.#records)
    this.orders = new RowOrders(this.columns, this.#records)
    this.slots = new Slots(this.columns)
  }

  /** Rows loaded. */
  get size(): number {
    return this.#records.length
  }

  /** Which attributes and keys of attached data occur, each with how many rows have it. */
  get attributeFields(): ReturnType<AttributeFields['all']> {
    return this.#attributes.all()
  }

  /** The same of the rows that were looked through while there was time for it. */
  get attributeFieldsSeen(): ReturnType<AttributeFields['seen']> {
    return this.#attributes.seen()
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
      this.#flagging.agrees(interaction.id)
      this.#write(row)
      if (!before) {
        for (const reply of this.#flagging.repliesTo(interaction.id)) if (this.#write(reply)) changedRows.add(reply)
        continue
      }
      // Whatever is other now: what is not in the columns may be asked about as well.
      changedRows.add(row)
      this.#attributes.change(row, before)
      if (!readBefore.has(row)) readBefore.set(row, before)
    }
    if (!hasChanges) return
    // A search that is going on must not wait for the texts of all that came since it was shown.
    if (this.filtering.searchesTexts) this.#texts.advance(this.size)
    this.#texts.refresh(readBefore.keys())
    this.orders.change(readBefore)
    this.#changed(changedRows)
  }

  /** Notes that an interaction's own content tells other things than the list did. */
  noteDisagreement(id: InteractionId): void {
    const row = this.#rowById.get(id)
    if (row === undefined || !this.#flagging.disagrees(id)) return
    this.#write(row)
    this.#changed(new Set([row]))
  }

  /** Does some milliseconds of the work that the first search would wait for; `true` once nothing is left. */
  prepareSearch(): boolean {
    this.#texts.advance(Math.min(this.size, this.#texts.size + textSlice))
    return this.#texts.size === this.size && this.#texts.prepareLetters()
  }

  /** Does some milliseconds of the work that naming all attributes would wait for; `true` once nothing is left. */
  prepareAttributes(): boolean {
    return this.#attributes.advance()
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

  #write(row: number): boolean {
    const interaction = this.interactionAt(row)
    return this.columns.write(row, interaction, this.#flagging.flagsOf(row, interaction))
  }

  #changed(rows: ReadonlySet<number>): void {
    this.#repeats.change()
    this.filtering.refresh(rows)
    this.slots.refresh(rows)
    this.version++
  }
}
