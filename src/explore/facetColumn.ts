import { grownUint32 } from './grown.ts'

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
  /** Code → facet values. */
  readonly values: (readonly string[])[] = []
  readonly #codeOf = new Map<string, number>()
  readonly #valuesOf: (key: string) => readonly string[]

  /** @param valuesOf what a key stands for, where that is not simply the key itself */
  constructor(valuesOf: (key: string) => readonly string[] = (key) => [key]) {
    this.#valuesOf = valuesOf
  }

  /** Adds the row after the last one, or changes a row that was there; tells whether the row's code is another now. */
  set(row: number, key: string, isNew: boolean): boolean {
    const code = this.#codeOf.get(key) ?? this.#add(key)
    this.codes = grownUint32(this.codes, row + 1)
    const before = this.codes[row]!
    if (!isNew && before === code) return false
    if (!isNew) this.uses[before]! -= 1
    this.uses[code]! += 1
    this.codes[row] = code
    return true
  }

  #add(key: string): number {
    const code = this.keys.push(key) - 1
    this.#codeOf.set(key, code)
    this.uses.push(0)
    this.values.push(this.#valuesOf(key))
    return code
  }
}
