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

/** Longer ones, and patterns, are no keys of a dictionary; a masked one is not what was sent. */
const canHaveEntry = (key: string) => key.length <= 200 && !/[*•]/.test(key)

/** `fields` of the configuration to begin with: each key called as it is, attributes and attached data alike. */
export function entriesToName(keys: readonly UnnamedKey[]): string {
  const names = keys.map(({ field }) => partsOf(field)[1]).filter(canHaveEntry)
  const fields = Object.fromEntries(names.map((key) => [key, { label: key }]))
  return JSON.stringify({ fields }, undefined, 2)
}
