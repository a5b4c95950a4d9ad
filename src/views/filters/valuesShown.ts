import type { Facet, FacetValue } from '#src/explore/selection.ts'
import { fold, parseWords } from '#src/explore/text.ts'
import { type FacetField, isAttributeField } from '#src/model/field.ts'

/** Values shown while a facet is closed. */
export const fewIn = (field: FacetField) => (field === 'owner' ? 3 : isAttributeField(field) ? 5 : 8)

/** A facet of more values than this can be searched. */
export const easilySeen = 8

/** Rows drawn at most while a facet is open: a large centre has thousands of agents. */
export const manyValues = 100

export interface ValuesShown {
  readonly rows: readonly FacetValue[]
  /** How many more there are. */
  readonly left: number
}

/**
 * The first few, and what is `kept`: ticked, shut out, or either a moment ago.
 *
 * @param total how many there are, which may be more than are listed
 */
export function fewOf(
  values: readonly FacetValue[],
  kept: ReadonlySet<string>,
  few: number,
  total = values.length,
): ValuesShown {
  const rows = values.filter(({ value }, at) => at < few || kept.has(value))
  // A button for a single name would take the place of the name.
  if (total === values.length && total - rows.length <= 1) return { rows: values, left: 0 }
  return { rows, left: total - rows.length }
}

/** Whose name holds every word, case and accents ignored, as many as are drawn at once. */
export function foundAmong(
  values: readonly FacetValue[],
  text: string,
  nameOf: (value: FacetValue) => string,
): ValuesShown {
  const wanted = parseWords(text)
  const found = values.filter((value) => {
    const name = fold(nameOf(value))
    return wanted.every((word) => name.includes(word))
  })
  return { rows: found.slice(0, manyValues), left: Math.max(0, found.length - manyValues) }
}

/** The same of a facet that has more values than it lists. */
export function foundIn({ values, find }: Facet, text: string, nameOf: (value: FacetValue) => string): ValuesShown {
  const found = find(text, manyValues)
  // Only here are there words for having no value.
  const unset = values.filter(({ value }) => value === '')
  return { rows: [...foundAmong(unset, text, nameOf).rows, ...found.values], left: found.left }
}
