import type { Interaction } from '#src/model/interaction.ts'
import type { Columns } from './columns.ts'
import { stableOrder } from './stableOrder.ts'

/**
 * All rows by start, newest first, those without a readable start last, ties by id: the order in which every other one
 * settles its ties. What arrives is sorted by itself and merged in.
 */
export class NewestFirstOrder {
  readonly #columns: Columns
  readonly #records: readonly Interaction[]
  #rows: Uint32Array = new Uint32Array(0)
  readonly #moved = new Set<number>()

  constructor(columns: Columns, records: readonly Interaction[]) {
    this.#columns = columns
    this.#records = records
  }

  /** To be called when a known row may have another start. */
  change(row: number): void {
    if (row < this.#rows.length) this.#moved.add(row)
  }

  rows(): Uint32Array {
    const { size } = this.#columns
    if (this.#rows.length === size && this.#moved.size === 0) return this.#rows
    const moved = this.#moved
    const standing = moved.size > 0 ? this.#rows.filter((row) => !moved.has(row)) : this.#rows
    const others = new Uint32Array(size - standing.length)
    others.set([...moved])
    for (let row = this.#rows.length, at = moved.size; row < size; row++, at++) others[at] = row
    this.#rows = this.#merge(standing, this.#sorted(others))
    moved.clear()
    return this.#rows
  }

  #sorted(rows: Uint32Array): Uint32Array {
    const { started } = this.#columns
    const sorted = stableOrder(rows, started, true)
    for (let first = 0; first < sorted.length; ) {
      let end = first + 1
      while (end < sorted.length && Object.is(started[sorted[end]!], started[sorted[first]!])) end++
      if (end - first > 1) sorted.subarray(first, end).sort((a, b) => this.#compareIds(a, b))
      first = end
    }
    return sorted
  }

  #merge(left: Uint32Array, right: Uint32Array): Uint32Array {
    if (left.length === 0) return right
    const merged = new Uint32Array(left.length + right.length)
    let fromLeft = 0
    let fromRight = 0
    for (let position = 0; position < merged.length; position++) {
      const takesLeft =
        fromRight === right.length || (fromLeft < left.length && this.#compare(left[fromLeft]!, right[fromRight]!) <= 0)
      merged[position] = takesLeft ? left[fromLeft++]! : right[fromRight++]!
    }
    return merged
  }

  #compare(a: number, b: number): number {
    const { started } = this.#columns
    const startOfA = started[a]!
    const startOfB = started[b]!
    if (startOfA > startOfB) return -1
    if (startOfA < startOfB) return 1
    const missing = Number(Number.isNaN(startOfA)) - Number(Number.isNaN(startOfB))
    return missing || this.#compareIds(a, b)
  }

  #compareIds(a: number, b: number): number {
    const idOfA = this.#records[a]!.id
    const idOfB = this.#records[b]!.id
    return idOfA < idOfB ? -1 : idOfA > idOfB ? 1 : 0
  }
}
