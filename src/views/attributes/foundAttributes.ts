import { fold, parseWords } from '#src/explore/text.ts'
import { type FieldDictionary, routingOnly } from '#src/model/dictionary.ts'
import { type AttributeField, partsOf } from '#src/model/field.ts'
import { fieldLabel } from '#src/text/fieldNames.ts'

export interface FoundAttribute {
  readonly field: AttributeField
  readonly key: string
  /** Percent of the interactions loaded that have it. */
  readonly percent: number
}

/** Drawn at once: some deployments attach thousands of keys. */
export const mostShown = 100

export interface FoundAttributes {
  readonly attr: readonly FoundAttribute[]
  readonly data: readonly FoundAttribute[]
  /** How many more there are. */
  readonly left: number
}

/**
 * What can be chosen, custom attributes first, by how often they occur; what routing left comes last, what the dictionary
 * hides not at all. Found by key as by name.
 */
export function foundAttributes(
  rowsOf: ReadonlyMap<AttributeField, number>,
  total: number,
  text: string,
  dictionary: FieldDictionary = routingOnly,
): FoundAttributes {
  const words = parseWords(text)
  const all = Array.from(rowsOf, ([field, rows]) => {
    return { field, key: partsOf(field)[1], percent: total === 0 ? 0 : (100 * rows) / total }
  }).filter(({ key }) => {
    if (dictionary.hides(key)) return false
    const folded = fold(`${key} ${fieldLabel(key)}`)
    return words.every((word) => folded.includes(word))
  })
  const sorted = all.sort(
    (a, b) =>
      Number(dictionary.folds(a.key)) - Number(dictionary.folds(b.key)) ||
      b.percent - a.percent ||
      (a.key < b.key ? -1 : 1),
  )
  const of = (place: 'attr' | 'data') => sorted.filter(({ field }) => partsOf(field)[0] === place)
  const attr = of('attr').slice(0, mostShown)
  const data = of('data').slice(0, mostShown - attr.length)
  return { attr, data, left: sorted.length - attr.length - data.length }
}
