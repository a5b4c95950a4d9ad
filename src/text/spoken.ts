import type { Catalogue } from './catalogue.ts'

/** Gives the texts of an area, a name in `Catalogue`, in the shape of the English ones. */
export type Language = (area: string, english: object) => object

/** What the page reads, by area: overwritten when another language is spoken, as views keep parts of it. */
const areas = new Map<string, object>()
/** English as it was, of the areas that another language has been written over. */
const english = new Map<string, object>()
let spoken: Language | undefined

/** English texts, which become those of another language while that is spoken. To be called once for each area. */
export function translated<Some extends Partial<Catalogue>>(texts: Some): Some {
  for (const [area, inUse] of Object.entries<object>(texts)) {
    areas.set(area, inUse)
    write(area, inUse)
  }
  return texts
}

/** From here on all texts are of that language, those too that load later; of English if it is left out. What is drawn has to be drawn anew. */
export function speak(language?: Language): void {
  spoken = language
  for (const [area, inUse] of areas) write(area, inUse)
}

function write(area: string, inUse: object): void {
  if (!spoken && !english.has(area)) return
  const before = english.get(area) ?? copyOf(inUse)
  english.set(area, before)
  overwrite(inUse, spoken ? spoken(area, before) : before)
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
