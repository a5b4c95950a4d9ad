import type { BarField } from '#src/model/field.ts'
import { barGroups } from './barGroups.ts'
import type { Columns } from './columns.ts'
import { grownInt32 } from './grown.ts'
import type { Passing } from './passing.ts'
import type { Histogram } from './selection.ts'

const outside = -1

/** Knows in which slot of the overview each row starts, and counts them. */
export class Slots {
  readonly #columns: Columns
  #boundaries: Float64Array = new Float64Array(0)
  /** Row → slot, or `outside`. */
  #slots = new Int32Array(0)
  #rows = 0

  constructor(columns: Columns) {
    this.#columns = columns
  }

  /** To be called with the known rows that have changed. */
  refresh(rows: ReadonlySet<number>): void {
    for (const row of rows) this.#slots[row] = slotOf(this.#columns.started[row]!, this.#boundaries)
  }

  /**
   * Counts what passes every group but the brush. The boundaries are known by their identity.
   *
   * @param brushBit of the group that the brush is in
   * @param by what the bars are made of
   */
  histogram(passing: Passing, brushBit: number, boundaries: Float64Array, by: BarField): Histogram {
    this.#place(boundaries)
    const { codes } = this.#columns.facet(by)
    const { groups, labels, groupOfCode } = barGroups(this.#columns, by)
    const counts = new Uint32Array(Math.max(0, boundaries.length - 1) * groups.length)
    const slots = this.#slots
    const count = (rows: Uint32Array) => {
      for (let position = 0; position < rows.length; position++) {
        const row = rows[position]!
        const slot = slots[row]!
        if (slot !== outside) counts[slot * groups.length + groupOfCode[codes[row]!]!]!++
      }
    }
    count(passing.rows)
    count(passing.rowsFailingOnly(brushBit))
    return { boundaries, by, groups, labels, counts }
  }

  #place(boundaries: Float64Array): void {
    const { started, size } = this.#columns
    if (this.#boundaries !== boundaries) this.#rows = 0
    this.#boundaries = boundaries
    this.#slots = grownInt32(this.#slots, size)
    for (let row = this.#rows; row < size; row++) this.#slots[row] = slotOf(started[row]!, boundaries)
    this.#rows = size
  }
}

/** The slot that holds an instant: at or after its first boundary and before its second. */
function slotOf(at: number, boundaries: Float64Array): number {
  if (!(at >= boundaries[0]! && at < boundaries.at(-1)!)) return outside
  let low = 0
  let high = boundaries.length - 1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (boundaries[middle]! <= at) low = middle
    else high = middle
  }
  return low
}
