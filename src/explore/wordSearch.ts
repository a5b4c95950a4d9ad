import type { SearchText } from './searchText.ts'

/** Enough to take back a word letter by letter without searching anew. */
const kept = 12

interface Found {
  readonly words: readonly string[]
  /** Row → 1 where every word occurs. */
  marks: Uint8Array
  /** Rows looked at so far. */
  rows: number
}

/**
 * Finds the rows that hold every one of some words. What more letters are typed to is looked for only among the rows
 * that the fewer letters found.
 */
export class WordSearch {
  readonly #texts: SearchText
  /** Latest last. */
  #found: Found[] = []

  constructor(texts: SearchText) {
    this.#texts = texts
  }

  /** Row → 1 where the row holds every word, given folded; the array may be longer than there are rows. */
  marksOf(words: readonly string[]): Uint8Array {
    const key = words.join('\n')
    const known = this.#found.find((each) => each.words.join('\n') === key)
    const found = known ?? this.#startFrom(words)
    this.#catchUp(found)
    this.#found = [...this.#found.filter((each) => each !== found), found].slice(-kept)
    return found.marks
  }

  /** To be called with the known rows whose text has changed. */
  refresh(rows: ReadonlySet<number>): void {
    for (const found of this.#found) {
      for (const row of rows) {
        if (row < found.rows) found.marks[row] = found.words.every((word) => this.#texts.holds(row, word)) ? 1 : 0
      }
    }
  }

  #startFrom(words: readonly string[]): Found {
    // Of several the latest: what is being typed mostly goes on from there.
    const wider = this.#found.findLast((each) => isNarrower(words, each.words))
    if (!wider) return { words, marks: new Uint8Array(0), rows: 0 }
    this.#catchUp(wider)
    const marks = wider.marks.slice()
    for (const word of longestFirst(words)) if (!wider.words.includes(word)) this.#texts.narrow(word, marks)
    return { words, marks, rows: wider.rows }
  }

  #catchUp(found: Found): void {
    const { size } = this.#texts
    if (found.rows === size) return
    if (found.marks.length < size) {
      const longer = new Uint8Array(size)
      longer.set(found.marks)
      found.marks = longer
    }
    found.marks.fill(1, found.rows, size)
    for (const word of longestFirst(found.words)) this.#texts.narrow(word, found.marks, found.rows)
    found.rows = size
  }
}

/** Whether all that holds the new words holds the old ones too. */
function isNarrower(words: readonly string[], than: readonly string[]): boolean {
  return than.every((old) => words.some((word) => word.includes(old)))
}

/** The longest word is mostly the rarest and leaves the least to look at. */
function longestFirst(words: readonly string[]): readonly string[] {
  return words.toSorted((a, b) => b.length - a.length)
}
