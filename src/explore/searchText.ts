import { Alphabet } from './alphabet.ts'
import { grownUint32 } from './grown.ts'
import { rowEnd } from './separators.ts'

const chunkRows = 512
/** Below this share of rows still in question they are looked at one by one, above it the whole chunk is run through. */
const fewOf = 8

/**
 * The folded text of every row, joined chunk by chunk: one long text is searched several times faster than its rows one
 * by one, and changing a row is not dear.
 */
export class SearchText {
  size = 0
  readonly #chunks: string[] = []
  readonly #alphabet = new Alphabet()
  /** Where a row's text begins in its chunk. */
  #starts = new Uint32Array(chunkRows)

  append(texts: readonly string[]): void {
    let taken = 0
    while (taken < texts.length) {
      const chunk = Math.floor(this.size / chunkRows)
      const room = (chunk + 1) * chunkRows - this.size
      const added = texts.slice(taken, taken + room).map((text) => this.#alphabet.write(text))
      this.#setChunk(chunk, [...this.#textsOf(chunk), ...added])
      taken += added.length
    }
  }

  /** Puts new texts in place of old ones, chunk by chunk however many rows of it changed. */
  replace(textByRow: ReadonlyMap<number, string>): void {
    const textsByChunk = new Map<number, string[]>()
    for (const [row, text] of textByRow) {
      const chunk = Math.floor(row / chunkRows)
      const texts = textsByChunk.get(chunk) ?? this.#textsOf(chunk)
      texts[row % chunkRows] = this.#alphabet.write(text)
      textsByChunk.set(chunk, texts)
    }
    for (const [chunk, texts] of textsByChunk) this.#setChunk(chunk, texts)
  }

  /** Whether a row's text is this one. */
  isAt(row: number, text: string): boolean {
    return this.#textAt(row) === this.#alphabet.write(text)
  }

  /** Clears the mark of the rows (from `fromRow`, before `toRow`) whose text lacks the word; looks at marked rows only. */
  narrow(plainWord: string, marks: Uint8Array, fromRow: number, toRow: number): void {
    const word = this.#alphabet.write(plainWord)
    for (let chunk = Math.floor(fromRow / chunkRows); chunk * chunkRows < toRow; chunk++) {
      const first = Math.max(fromRow, chunk * chunkRows)
      const last = Math.min(toRow, (chunk + 1) * chunkRows)
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

  #narrowChunk(text: string, word: string, marks: Uint8Array, first: number, last: number): void {
    const starts = this.#starts
    let row = first
    while (row < last) {
      if (marks[row] === 0) {
        row++
        continue
      }
      const hit = text.indexOf(word, starts[row])
      const passed = row
      if (hit < 0) row = last
      else while (row + 1 < last && starts[row + 1]! <= hit) row++
      marks.fill(0, passed, row)
      row++
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
    this.#chunks[chunk] = texts.join(rowEnd)
  }
}
