import { fold, parseWords } from '#src/explore/text.ts'
import { type AttributeField, partsOf } from '#src/model/field.ts'

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

/** Keys that routing and desktops leave behind: there are many, and hardly anybody looks for them. */
const isNoise = (key: string) => /^(?:RTarget|IW_|Option\.)/.test(key)

/** What can be chosen, custom attributes first, by how often they occur; noise comes last. */
export function foundAttributes(
  rowsOf: ReadonlyMap<AttributeField, number>,
  total: number,
  text: string,
): FoundAttributes {
  const words = parseWords(text)
  const all = Array.from(rowsOf, ([field, rows]) => {
    return { field, key: partsOf(field)[1], percent: total === 0 ? 0 : (100 * rows) / total }
  }).filter(({ key }) => {
    const folded = fold(key)
    return words.every((word) => folded.includes(word))
  })
  const sorted = all.sort(
    (a, b) => Number(isNoise(a.key)) - Number(isNoise(b.key)) || b.percent - a.percent || (a.key < b.key ? -1 : 1),
  )
  const of = (place: 'attr' | 'data') => sorted.filter(({ field }) => partsOf(field)[0] === place)
  const attr = of('attr').slice(0, mostShown)
  const data = of('data').slice(0, mostShown - attr.length)
  return { attr, data, left: sorted.length - attr.length - data.length }
}
