import { type AttributeField, partsOf } from '#src/model/field.ts'
import type { DataPair, Interaction } from '#src/model/interaction.ts'

/** Between several values of one row: it occurs in no text that a server sends. */
export const betweenValues = '\u0000'

/** Runs through all leaves, however deep they are: nothing says that a server's lists do not nest by the thousand. */
export function eachLeaf(pairs: readonly DataPair[], visit: (key: string, value: string | null) => void): void {
  let level: readonly DataPair[] | undefined = pairs
  while (level !== undefined) {
    let next: DataPair[] | undefined
    for (const pair of level) {
      if (typeof pair.value !== 'object' || pair.value === null) {
        visit(pair.key, pair.value)
        continue
      }
      next ??= []
      for (const inner of pair.value) next.push(inner)
    }
    level = next
  }
}

/**
 * What a row has of a field, its different values joined by `betweenValues`: a key of attached data may occur more than
 * once. Empty where it has none, or nothing but empty ones.
 */
export function attributeKey(interaction: Interaction, field: AttributeField): string {
  return keyIn(interaction, ...partsOf(field))
}

/** For a field that is asked of very many rows. */
export function attributeKeyOf(field: AttributeField): (interaction: Interaction) => string {
  const [place, key] = partsOf(field)
  return (interaction) => keyIn(interaction, place, key)
}

function keyIn({ attributes, userData }: Interaction, place: 'attr' | 'data', wanted: string): string {
  let first = ''
  let all: Set<string> | undefined
  eachLeaf(place === 'attr' ? attributes : userData, (key, value) => {
    if (key !== wanted || value === null || value === '' || value === first) return
    if (first === '') first = value
    else {
      all ??= new Set([first])
      all.add(value)
    }
  })
  return all ? [...all].join(betweenValues) : first
}

/** The different values that an interaction has of a field, in the order in which they were sent. */
export function attributeValues(interaction: Interaction, field: AttributeField): readonly string[] {
  const key = attributeKey(interaction, field)
  return key === '' ? [] : key.split(betweenValues)
}
