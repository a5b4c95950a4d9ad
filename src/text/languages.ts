import type { Catalogue } from './catalogue.ts'
import type { Language } from './spoken.ts'

/** BCP 47 tags of the languages that the page's own texts are written in. */
export const languages = ['en', 'de', 'fr', 'es', 'pt-BR', 'ja', 'ar'] as const
export type LanguageTag = (typeof languages)[number]

const loads: Readonly<Record<Exclude<LanguageTag, 'en'>, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  de: () => import('./de/catalogue.ts'),
  fr: () => import('./fr/catalogue.ts'),
  es: () => import('./es/catalogue.ts'),
  'pt-BR': () => import('./pt-BR/catalogue.ts'),
  ja: () => import('./ja/catalogue.ts'),
  ar: () => import('./ar/catalogue.ts'),
}

/** The language that somebody with this locale reads: `de` for `de-AT`; `undefined` where there is none for them. */
export function languageOf(locale: string): LanguageTag | undefined {
  const { language } = new Intl.Locale(locale)
  return languages.find((tag) => new Intl.Locale(tag).language === language)
}

/** The texts of a language; `undefined` for English, which is always there. */
export async function loadLanguage(tag: LanguageTag): Promise<Language | undefined> {
  if (tag === 'en') return undefined
  const { catalogue } = await loads[tag]()
  const texts = new Map<string, object>(Object.entries(catalogue))
  return (area, english) => texts.get(area) ?? english
}
