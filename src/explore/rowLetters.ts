import { grownUint32 } from './grown.ts'

const firstLetter = 0x61
const letters = 26
const rowEnd = 0x0a

/** The letters from a to z in a text, a bit each. */
export function lettersOf(text: string): number {
  let bits = 0
  for (let at = 0; at < text.length; at++) bits |= bitOf(text.charCodeAt(at))
  return bits
}

/** Whether a word is one letter from a to z: then the letters of the rows tell all. */
export function isLetter(word: string): boolean {
  return word.length === 1 && lettersOf(word) !== 0
}

/**
 * Which letters each row's text has: what is typed first is a letter or two, which most rows hold, and looking for it in
 * all texts takes longest.
 */
export class RowLetters {
  /** Row → bits of its letters. */
  #bits = new Uint32Array(0)

  /** Reads the texts of some rows that follow each other, a line each. */
  read(text: string, firstRow: number, rows: number): void {
    this.#bits = grownUint32(this.#bits, firstRow + rows)
    const read = this.#bits
    let row = firstRow
    let bits = 0
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      bits |= bitOf(unit)
      if (unit !== rowEnd) continue
      read[row++] = bits
      bits = 0
    }
    read[row] = bits
  }

  /** Clears the mark of every row that lacks one of the letters. */
  narrow(wanted: number, marks: Uint8Array, fromRow: number, toRow: number): void {
    if (wanted === 0) return
    const bits = this.#bits
    for (let row = fromRow; row < toRow; row++) if ((bits[row]! & wanted) !== wanted) marks[row] = 0
  }
}

/** A letter's bit; 0 for any other character. */
function bitOf(unit: number): number {
  const letter = unit - firstLetter
  return letter >>> 0 < letters ? 1 << letter : 0
}
