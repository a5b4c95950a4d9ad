import { type MediaGroup, mediaFamilies } from '#src/model/media.ts'
import type { Columns } from './columns.ts'
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
   */
  histogram(passing: Passing, brushBit: number, boundaries: Float64Array): Histogram {
    this.#place(boundaries)
    const media = this.#columns.facet('media')
    const { codes, uses } = media
    const groups = mediaGroups(uses.flatMap((rows, code) => (rows > 0 ? media.valuesOf(code) : [])))
    const groupOfCode = Uint32Array.from(uses, (_, code) => groups.indexOf(media.valuesOf(code)[0]!))
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
    return { boundaries, groups, counts }
  }

  #place(boundaries: Float64Array): void {
    const { started, size } = this.#columns
    if (this.#boundaries !== boundaries) this.#rows = 0
    this.#boundaries = boundaries
    if (this.#slots.length < size) {
      const longer = new Int32Array(Math.ceil(size * 1.5))
      longer.set(this.#slots)
      this.#slots = longer
    }
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

/** The families, always and in their order, then by name what belongs to none. */
function mediaGroups(found: readonly MediaGroup[]): readonly MediaGroup[] {
  const families: readonly string[] = mediaFamilies
  return [...families, ...new Set(found.filter((group) => !families.includes(group)).toSorted())]
}
