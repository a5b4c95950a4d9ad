import { Alphabet } from './alphabet.ts'
import { grownUint32 } from './grown.ts'
import { LetterCounts } from './letterCounts.ts'
import { isLetter, lettersOf, RowLetters } from './rowLetters.ts'

/** Folded texts have none within. */
const rowEnd = '\n'
const chunkRows = 512
/** Chunks whose letters are read in some milliseconds. */
const letteredAtOnce = 8
/** Below this share of rows still in question they are looked at one by one, above it the whole chunk is run through. */
const fewOf = 8
/** For longer words V8 takes another way, which is slower here. */
const longestAnchor = 6

/**
 * The folded text of every row, joined chunk by chunk: one long text is searched several times faster than its rows one
 * by one, and changing a row is not dear. Rows are read in when there is time, or when they are looked through.
 */
export class SearchText {
  /** Rows read in so far. */
  size = 0
  readonly #textOf: (row: number) => string
  readonly #chunks: string[] = []
  readonly #alphabet = new Alphabet()
  readonly #letters = new LetterCounts()
  readonly #rowLetters = new RowLetters()
  /** Chunks whose letters are read. */
  #lettered = 0
  /** Where a row's text begins in its chunk. */
  #starts = new Uint32Array(chunkRows)

  /** @param textOf what is looked through in a row, folded */
  constructor(textOf: (row: number) => string) {
    this.#textOf = textOf
  }

  /** Reads in the rows up to this one, exclusive. */
  advance(to: number): void {
    while (this.size < to) {
      const chunk = Math.floor(this.size / chunkRows)
      const end = Math.min(to, (chunk + 1) * chunkRows)
      const texts = this.#textsOf(chunk)
      for (let row = this.size; row < end; row++) texts.push(this.#alphabet.write(this.#textOf(row)))
      this.#setChunk(chunk, texts)
    }
  }

  /** Reads the letters of some rows, by which searches get faster; `true` once nothing is left. */
  prepareLetters(): boolean {
    const chunks = Math.min(this.#chunks.length, this.#lettered + letteredAtOnce)
    while (this.#lettered < chunks) this.#readLetters(this.#lettered++)
    return this.#lettered === this.#chunks.length
  }

  /** To be called with rows that may have changed: reads them in again, and tells which of them are different now. */
  refresh(rows: Iterable<number>): readonly number[] {
    const textsByChunk = new Map<number, string[]>()
    const changed: number[] = []
    for (const row of rows) {
      if (row >= this.size) continue
      const text = this.#alphabet.write(this.#textOf(row))
      if (text === this.#textAt(row)) continue
      changed.push(row)
      const chunk = Math.floor(row / chunkRows)
      const texts = textsByChunk.get(chunk) ?? this.#textsOf(chunk)
      texts[row % chunkRows] = text
      textsByChunk.set(chunk, texts)
    }
    for (const [chunk, texts] of textsByChunk) this.#setChunk(chunk, texts)
    return changed
  }

  holds(row: number, word: string): boolean {
    return this.#textAt(row).includes(this.#alphabet.write(word))
  }

  /** Clears the mark of every row from `fromRow` on whose text lacks the word; looks at rows with a mark only. */
  narrow(plainWord: string, marks: Uint8Array, fromRow = 0): void {
    const word = this.#alphabet.write(plainWord)
    const lettered = Math.min(this.size, this.#lettered * chunkRows)
    this.#rowLetters.narrow(lettersOf(word), marks, fromRow, lettered)
    // Nothing is left to be looked for where the letters tell all.
    const unsure = isLetter(word) ? Math.max(fromRow, lettered) : fromRow
    for (let chunk = Math.floor(unsure / chunkRows); chunk * chunkRows < this.size; chunk++) {
      const first = Math.max(unsure, chunk * chunkRows)
      const last = Math.min(this.size, (chunk + 1) * chunkRows)
      let count = 0
      for (let row = first; row < last; row++) count += marks[row]!
      if (count === 0) continue
      if (count * fewOf < last - first) this.#narrowFew(word, marks, first, last)
      else this.#narrowChunk(this.#chunks[chunk] ?? '', word, marks, first, last)
    }
  }

  #narrowFew(word: string, marks: Uint8Array, first: number, last: number): void {
    for (let row = first; row < last; row++) {
      if (marks[row] === 1 && !this.#textAt(row).includes(word)) marks[row] = 0
    }
  }

  /**
   * Engines find the first letter of a word fast and then compare; so they are sent to look for the word from its rarest
   * letter on, and what comes before that is compared here.
   */
  #narrowChunk(text: string, word: string, marks: Uint8Array, first: number, last: number): void {
    const starts = this.#starts
    const before = this.#letters.rarestIn(word)
    const anchor = word.slice(before, before + longestAnchor)
    let row = marks.indexOf(1, first)
    let from = starts[row]!
    while (row < last) {
      const hit = text.indexOf(anchor, from)
      if (hit >= 0 && anchor !== word && !text.startsWith(word, hit - before)) {
        from = hit + 1
        continue
      }
      while (row + 1 < last && (hit < 0 || starts[row + 1]! <= hit)) marks[row++] = 0
      if (hit < 0) marks[row] = 0
      do row++
      while (row < last && marks[row] === 0)
      from = starts[row]!
    }
  }

  #textAt(row: number): string {
    const chunk = Math.floor(row / chunkRows)
    const text = this.#chunks[chunk] ?? ''
    const isLast = row + 1 === this.size || (row + 1) % chunkRows === 0
    return text.slice(this.#starts[row], isLast ? undefined : this.#starts[row + 1]! - rowEnd.length)
  }

  #textsOf(chunk: number): string[] {
    const text = this.#chunks[chunk]
    return text === undefined ? [] : text.split(rowEnd)
  }

  #setChunk(chunk: number, texts: readonly string[]): void {
    const first = chunk * chunkRows
    this.size = Math.max(this.size, first + texts.length)
    this.#starts = grownUint32(this.#starts, this.size)
    let at = 0
    texts.forEach((text, position) => {
      this.#starts[first + position] = at
      at += text.length + rowEnd.length
    })
    const text = texts.join(rowEnd)
    this.#chunks[chunk] = text
    this.#letters.sample(text)
    if (chunk < this.#lettered) this.#readLetters(chunk)
  }

  #readLetters(chunk: number): void {
    const first = chunk * chunkRows
    this.#rowLetters.read(this.#chunks[chunk] ?? '', first, Math.min(chunkRows, this.size - first))
  }
}
