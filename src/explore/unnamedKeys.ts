import type { FieldDictionary } from '#src/model/dictionary.ts'
import { type AttributeField, partsOf } from '#src/model/field.ts'

export interface UnnamedKey {
  readonly field: AttributeField
  /** Loaded rows that have it. */
  readonly rows: number
}

/** The keys that the dictionary says nothing of, those of the most rows first: what an administrator has still to name. */
export function unnamedKeys(
  attributeFields: ReadonlyMap<AttributeField, number>,
  dictionary: FieldDictionary,
): readonly UnnamedKey[] {
  return [...attributeFields]
    .filter(([field]) => dictionary.entry(partsOf(field)[1]) === undefined)
    .map(([field, rows]) => ({ field, rows }))
    .sort((one, other) => other.rows - one.rows)
}
