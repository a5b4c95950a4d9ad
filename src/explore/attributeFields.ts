import type { AttributeField } from '#src/model/field.ts'
import type { DataPair, Interaction } from '#src/model/interaction.ts'
import { eachLeaf } from './attributeKeys.ts'

/** Rows that are looked through at a time while there is nothing else to do: some milliseconds of work. */
const slice = 2048

interface FieldRows {
  readonly field: AttributeField
  rows: number
  /** The last pass that met the field: a key that occurs twice in a row is one field of it. */
  pass: number
}

/** Knows which attributes and keys of attached data the loaded rows have, and how many rows have each. */
export class AttributeFields {
  readonly #records: readonly Interaction[]
  readonly #attributes = new Map<string, FieldRows>()
  readonly #userData = new Map<string, FieldRows>()
  /** Of both, in the order in which they were first seen. */
  readonly #fields: FieldRows[] = []
  #passes = 0
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

  /** Field → rows that have it, of those looked through so far, in the order in which they were first seen. */
  seen(): ReadonlyMap<AttributeField, number> {
    return new Map(this.#fields.flatMap(({ field, rows }) => (rows > 0 ? [[field, rows] as const] : [])))
  }

  /** The same of all rows. */
  all(): ReadonlyMap<AttributeField, number> {
    while (!this.advance());
    return this.seen()
  }

  #count({ attributes, userData }: Interaction, by: number): void {
    this.#passes += 1
    this.#countIn(this.#attributes, 'attr', attributes, by)
    this.#countIn(this.#userData, 'data', userData, by)
  }

  #countIn(known: Map<string, FieldRows>, place: 'attr' | 'data', pairs: readonly DataPair[], by: number): void {
    eachLeaf(pairs, (key, value) => {
      // Nothing can be asked of a key without a name.
      if (key === '' || value === null || value === '') return
      let counted = known.get(key)
      if (!counted) {
        counted = { field: `${place}.${key}`, rows: 0, pass: 0 }
        known.set(key, counted)
        this.#fields.push(counted)
      }
      if (counted.pass !== this.#passes) counted.rows += by
      counted.pass = this.#passes
    })
  }
}
