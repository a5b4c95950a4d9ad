import { grownUint32 } from './grown.ts'
import { fold } from './text.ts'

/**
 * One small number for each row, and what the numbers stand for: a row's code names the facet values that it has, mostly
 * one, for owners any number of them.
 */
export class FacetColumn {
  /** Row → code. Longer than there are rows. */
  codes = new Uint32Array(0)
  /** Code → how many rows have it. */
  readonly uses: number[] = []
  /** Code → the key that it was made for. */
  readonly keys: string[] = []
  /** Codes that stand for something else than the one value that is their key, and what they stand for. */
  readonly composed = new Map<number, readonly string[]>()
  readonly #folded: string[] = []
  readonly #codeOf = new Map<string, number>()
  readonly #valuesOf: (key: string) => readonly string[] | undefined

  /** @param valuesOf what a key stands for, or `undefined` where that is simply the key itself */
  constructor(valuesOf: (key: string) => readonly string[] | undefined = () => undefined) {
    this.#valuesOf = valuesOf
  }

  /** Adds the row after the last one, or changes a row that was there; tells whether the row's code is another now. */
  set(row: number, key: string, isNew: boolean): boolean {
    const code = this.#codeOf.get(key) ?? this.#add(key)
    if (row >= this.codes.length) this.codes = grownUint32(this.codes, row + 1)
    const before = this.codes[row]!
    if (!isNew && before === code) return false
    if (!isNew) this.uses[before]! -= 1
    this.uses[code]! += 1
    this.codes[row] = code
    return true
  }

  /** What a code stands for. */
  valuesOf(code: number): readonly string[] {
    return this.composed.get(code) ?? [this.keys[code]!]
  }

  codeOf(key: string): number | undefined {
    return this.#codeOf.get(key)
  }

  /** How many rows have a key. */
  usesOf(key: string): number {
    return this.uses[this.#codeOf.get(key) ?? -1] ?? 0
  }

  /** Code → its key in the form in which texts are compared. */
  folded(): readonly string[] {
    for (let code = this.#folded.length; code < this.keys.length; code++) this.#folded.push(fold(this.keys[code]!))
    return this.#folded
  }

  #add(key: string): number {
    const code = this.keys.push(key) - 1
    const values = this.#valuesOf(key)
    this.#codeOf.set(key, code)
    this.uses.push(0)
    if (values === undefined) return code
    this.composed.set(code, values)
    // Each value has a code of its own too, so that it can be counted by it.
    for (const value of values) if (!this.#codeOf.has(value)) this.#add(value)
    return code
  }
}
