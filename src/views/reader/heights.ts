/**
 * The geometry of a long list whose parts have heights of their own, known only once they have been drawn: sums of heights
 * in a Fenwick tree, so that one that becomes known, a place and the part at a place each cost the order of log(parts).
 * Heights are px and not negative.
 */
export class Heights {
  readonly count: number
  readonly #heights: Float64Array
  /** `#sums[n]` holds the heights of the `n & -n` parts before part `n`. */
  readonly #sums: Float64Array

  constructor(heights: Float64Array) {
    this.count = heights.length
    this.#heights = heights.slice()
    this.#sums = new Float64Array(heights.length + 1)
    this.#sums.set(heights, 1)
    for (let node = 1; node <= this.count; node += 1) {
      const above = node + (node & -node)
      if (above <= this.count) this.#sums[above]! += this.#sums[node]!
    }
  }

  /** px of the whole list. */
  get total(): number {
    return this.topOf(this.count)
  }

  heightOf(part: number): number {
    return this.#heights[part] ?? 0
  }

  /** px from the top of the list to a part; of `count`, to its end. */
  topOf(part: number): number {
    let sum = 0
    for (let node = Math.min(part, this.count); node > 0; node -= node & -node) sum += this.#sums[node]!
    return sum
  }

  /** The part that stands at `y` px, clamped to the list; -1 where the list is empty. */
  at(y: number): number {
    let part = 0
    let left = y
    for (let step = highestBit(this.count); step > 0; step >>= 1) {
      const next = part + step
      if (next <= this.count && this.#sums[next]! <= left) {
        left -= this.#sums[next]!
        part = next
      }
    }
    return Math.min(part, this.count - 1)
  }

  /** Sets the height of one part; tells whether that is another than before. */
  set(part: number, height: number): boolean {
    const change = height - this.heightOf(part)
    if (change === 0 || part < 0 || part >= this.count) return false
    this.#heights[part] = height
    for (let node = part + 1; node <= this.count; node += node & -node) this.#sums[node]! += change
    return true
  }
}

function highestBit(count: number): number {
  return count === 0 ? 0 : 2 ** Math.floor(Math.log2(count))
}
