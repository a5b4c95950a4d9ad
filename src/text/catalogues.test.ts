import { expect, test } from 'vitest'
import { languages, loadLanguage } from './languages.ts'

/** The English areas, as their files have them. */
const files = import.meta.glob<Readonly<Record<string, object>>>('./en/*.ts', { eager: true })
const areas = Object.values(files).flatMap((file) =>
  Object.entries(file).filter(([, texts]) => typeof texts === 'object'),
)

/** `path: kind` of every text, and of functions how many values they are given at the most. */
function shapeOf(texts: object, path: string): readonly string[] {
  return Object.entries(texts).flatMap(([name, value]) => {
    const at = `${path}.${name}`
    if (typeof value === 'object' && value !== null) return shapeOf(value, at)
    return `${at}: ${typeof value}`
  })
}

function textsOf(texts: object): readonly string[] {
  return Object.values(texts).flatMap((value) =>
    typeof value === 'object' && value !== null ? textsOf(value) : typeof value === 'string' ? value : [],
  )
}

test.each(languages.filter((tag) => tag !== 'en'))('%s has every text that English has, and no other', async (tag) => {
  const language = await loadLanguage(tag)
  expect(areas.length).toBeGreaterThan(25)
  for (const [area, english] of areas) {
    const texts = language?.(area, {}) ?? {}
    expect(shapeOf(texts, area).toSorted()).toEqual(shapeOf(english, area).toSorted())
  }
})

test.each(languages.filter((tag) => tag !== 'en'))('hardly a text of %s is the English one', async (tag) => {
  const language = await loadLanguage(tag)
  const own = areas.flatMap(([area]) => textsOf(language?.(area, {}) ?? {}))
  const english = new Set(areas.flatMap(([, texts]) => textsOf(texts)).filter((text) => text.includes(' ')))
  // Queries and the words of their language, and what is written so everywhere.
  const isSame = (text: string) => english.has(text) && /\p{L}{4}/u.test(text) && !/[:"@]|^open, closed/.test(text)
  const same = own.filter(isSame)
  expect(same).toEqual([])
})
