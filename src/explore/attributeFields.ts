import type { AttributeField } from '#src/model/field.ts'
import type { DataPair, Interaction } from '#src/model/interaction.ts'
import { eachLeaf } from './attributeKeys.ts'

/** Rows that are looked through at a time while there is nothing else to do: some milliseconds of work. */
const slice = 2048

/** Knows which attributes and keys of attached data the loaded rows have, and how many rows have each. */
export class AttributeFields {
  readonly #records: readonly Interaction[]
  readonly #rowsOf = new Map<AttributeField, number>()
  #done = 0

  constructor(records: readonly Interaction[]) {
    this.#records = records
  }

  /** To be called with what a known row was before it changed. */
  change(row: number, before: Interaction): void {
    if (row >= this.#done) return
    this.#count(before, -1)
    this.#count(this.#records[row]!, 1)
  }

  /** Looks through some more rows; `true` once all are known. */
  advance(): boolean {
    const end = Math.min(this.#records.length, this.#done + slice)
    for (; this.#done < end; this.#done++) this.#count(this.#records[this.#done]!, 1)
    return this.#done === this.#records.length
  }

  /** Field → rows that have it, in the order in which they were first seen. */
  all(): ReadonlyMap<AttributeField, number> {
    while (!this.advance());
    return new Map([...this.#rowsOf].filter(([, rows]) => rows > 0))
  }

  #count(interaction: Interaction, by: number): void {
    const seen = new Set<AttributeField>()
    const count = (place: 'attr' | 'data', pairs: readonly DataPair[]) =>
      eachLeaf(pairs, (key, value) => {
        // Nothing can be asked of a key without a name.
        if (key === '' || value === null || value === '') return
        const field: AttributeField = `${place}.${key}`
        if (seen.size === seen.add(field).size) return
        this.#rowsOf.set(field, (this.#rowsOf.get(field) ?? 0) + by)
      })
    count('attr', interaction.attributes)
    count('data', interaction.userData)
  }
}
