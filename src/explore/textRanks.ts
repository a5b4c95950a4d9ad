import { grownUint32 } from './grown.ts'
import { fold } from './text.ts'

const noRank = 0xffffffff

/**
 * Where each row's text stands among all texts of its field, so that ordering by text becomes ordering by number. Rows
 * that arrive are sorted among themselves and merged in; texts that fold alike share a rank.
 */
export class TextRanks {
  readonly #textAt: (row: number) => string | undefined
  #ranks = new Uint32Array(0)
  /** Rank → one text of that rank, as it was written: the very string of the record, which costs no memory. */
  #texts: string[] = []
  /** Rows ranked so far, counted from the first. */
  #done = 0
  readonly #changed = new Set<number>()

  constructor(textAt: (row: number) => string | undefined) {
    this.#textAt = textAt
  }

  /** To be called when a known row may have another text. */
  change(row: number): void {
    if (row < this.#done) this.#changed.add(row)
  }

  isReady(size: number): boolean {
    return this.#done === size && this.#changed.size === 0
  }

  /** Ranks what is not yet ranked, `limit` new rows at most. */
  advance(size: number, limit = size): void {
    const rows = [...this.#changed]
    const end = Math.min(size, this.#done + limit)
    for (let row = this.#done; row < end; row++) rows.push(row)
    this.#ranks = grownUint32(this.#ranks, size)
    this.#done = end
    this.#changed.clear()
    const texts = rows.map((row) => this.#textAt(row) ?? '')
    const foldedTexts = texts.map(fold)
    const rankOf = this.#merge(new Map(foldedTexts.map((folded, at) => [folded, texts[at]!])))
    rows.forEach((row, at) => {
      this.#ranks[row] = rankOf.get(foldedTexts[at]!) ?? noRank
    })
  }

  /** Row → rank, `NaN` where the row has no text; ready rows only. */
  keys(size: number): Float64Array {
    const ranks = this.#ranks
    const keys = new Float64Array(size)
    for (let row = 0; row < size; row++) keys[row] = ranks[row] === noRank ? Number.NaN : ranks[row]!
    return keys
  }

  /** Gives new texts (by their folded form) a rank among the old ones; answers with theirs. */
  #merge(textOf: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
    const old = this.#texts
    const merged: string[] = []
    const newRanks = new Uint32Array(old.length)
    const rankOf = new Map<string, number>()
    let taken = 0
    const takeUntil = (end: number) => {
      for (; taken < end; taken++) newRanks[taken] = merged.push(old[taken]!) - 1
    }
    // Without a comparator, which is the engine's own order by UTF-16 units and twice as fast.
    for (const folded of [...textOf.keys()].sort()) {
      if (folded === '') continue
      takeUntil(this.#lowerBound(folded, taken))
      if (taken < old.length && fold(old[taken]!) === folded) takeUntil(taken + 1)
      else merged.push(textOf.get(folded)!)
      rankOf.set(folded, merged.length - 1)
    }
    takeUntil(old.length)
    if (old.length > 0 && merged.length > old.length) this.#renumber(newRanks)
    this.#texts = merged
    return rankOf
  }

  /** The first rank, from `from` on, whose text does not come before. */
  #lowerBound(folded: string, from: number): number {
    let low = from
    let high = this.#texts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (fold(this.#texts[middle]!) < folded) low = middle + 1
      else high = middle
    }
    return low
  }

  #renumber(newRanks: Uint32Array): void {
    const ranks = this.#ranks
    for (let row = 0; row < this.#done; row++) if (ranks[row] !== noRank) ranks[row] = newRanks[ranks[row]!]!
  }
}
