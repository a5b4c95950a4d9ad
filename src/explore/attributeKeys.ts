import { type AttributeField, partsOf } from '#src/model/field.ts'
import type { DataPair, Interaction } from '#src/model/interaction.ts'

/** Between several values of one row: it occurs in no text that a server sends. */
export const betweenValues = '\u0000'

/** Runs through all leaves, however deep they are: nothing says that a server's lists do not nest by the thousand. */
export function eachLeaf(pairs: readonly DataPair[], visit: (key: string, value: string | null) => void): void {
  let rest: DataPair[] | undefined
  for (const pair of pairs) {
    if (typeof pair.value !== 'object' || pair.value === null) visit(pair.key, pair.value)
    else rest = [...(rest ?? []), ...pair.value]
  }
  while (rest !== undefined && rest.length > 0) {
    const next: DataPair[] = []
    for (const pair of rest) {
      if (typeof pair.value !== 'object' || pair.value === null) visit(pair.key, pair.value)
      else for (const inner of pair.value) next.push(inner)
    }
    rest = next
  }
}

/**
 * What a row has of a field, its different values joined by `betweenValues`: a key of attached data may occur more than
 * once. Empty where it has none, or nothing but empty ones.
 */
export function attributeKey(interaction: Interaction, field: AttributeField): string {
  const [place, wanted] = partsOf(field)
  let joined = ''
  const take = (key: string, value: string | null) => {
    if (key !== wanted || value === null || value === '' || value === joined) return
    if (joined === '') joined = value
    else if (!joined.split(betweenValues).includes(value)) joined += betweenValues + value
  }
  if (place === 'attr') for (const { key, value } of interaction.attributes) eachValue(key, value, take)
  else eachLeaf(interaction.userData, take)
  return joined
}

/** The different values that an interaction has of a field, in the order in which they were sent. */
export function attributeValues(interaction: Interaction, field: AttributeField): readonly string[] {
  const key = attributeKey(interaction, field)
  return key === '' ? [] : key.split(betweenValues)
}

function eachValue(key: string, value: DataPair['value'], visit: (key: string, value: string | null) => void): void {
  if (typeof value !== 'object' || value === null) visit(key, value)
  else eachLeaf(value, visit)
}
