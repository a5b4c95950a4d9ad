import type { Catalogue } from './catalogue.ts'

/** Gives the texts of an area, a name in `Catalogue`, in the shape of the English ones. */
export type Language = (area: string, english: object) => object

interface Texts {
  /** What the page reads: overwritten when another language is spoken, as views keep parts of it. */
  readonly inUse: object
  readonly english: object
}

const areas = new Map<string, Texts>()
let spoken: Language | undefined

/** English texts, which become those of another language while that is spoken. To be called once for each area. */
export function translated<Some extends Partial<Catalogue>>(english: Some): Some {
  for (const [area, texts] of Object.entries<object>(english)) {
    const kept = { inUse: texts, english: copyOf(texts) }
    areas.set(area, kept)
    if (spoken) overwrite(texts, spoken(area, kept.english))
  }
  return english
}

/** From here on all texts are of that language, those too that load later; of English if it is left out. What is drawn has to be drawn anew. */
export function speak(language?: Language): void {
  spoken = language
  for (const [area, { inUse, english }] of areas) overwrite(inUse, language ? language(area, english) : english)
}

function overwrite(texts: object, others: object): void {
  for (const [key, other] of Object.entries(others)) {
    const own: unknown = Reflect.get(texts, key)
    if (isGroup(own) && isGroup(other)) overwrite(own, other)
    else Reflect.set(texts, key, other)
  }
}

function copyOf(texts: object): object {
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, isGroup(value) ? copyOf(value) : value]))
}

/** Texts by name; lists and functions are replaced whole. */
function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
