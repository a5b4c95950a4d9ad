import { isRecord } from './field.ts'

/** What is longer hardly comes twice, and engines share by themselves what is shorter. */
const longest = 64
const shortest = 11
const deepest = 3
/** No two records have these in common. */
const own: ReadonlySet<string> = new Set(['id', 'startDate', 'endDate', 'subject', 'parentId'])

/**
 * Lets the records of one answer hold equal texts and equal owners in common, as engines do not after `JSON.parse`:
 * what the records hold stays the same, at two thirds of the memory.
 */
export class TextSharing {
  readonly #texts = new Map<string, string>()
  readonly #owners = new Map<string, Record<string, unknown>>()

  share(record: Record<string, unknown>, depth = 0): void {
    for (const name in record) {
      const value = record[name]
      if (typeof value === 'string') {
        if (value.length >= shortest && value.length <= longest && !own.has(name)) record[name] = this.#text(value)
      } else if (isRecord(value) && depth < deepest) {
        this.share(value, depth + 1)
        if (name === 'ownerInformation') record[name] = this.#owner(value)
      }
    }
  }

  #text(text: string): string {
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    this.#texts.set(text, text)
    return text
  }

  #owner(owner: Record<string, unknown>): Record<string, unknown> {
    const id = owner['id']
    if (typeof id !== 'string') return owner
    const known = this.#owners.get(id)
    if (known && isSame(known, owner)) return known
    this.#owners.set(id, owner)
    return owner
  }
}

/** Holds the same plain values under the same names in the same order, which is what the reader of a record sees. */
function isSame(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  const names = Object.keys(one)
  const others = Object.keys(other)
  return (
    names.length === others.length &&
    names.every((name, at) => name === others[at] && typeof one[name] !== 'object' && one[name] === other[name])
  )
}
