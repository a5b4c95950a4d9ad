import { nameFieldsIn } from '#src/text/fieldNames.ts'
import { type LanguageTag, languageOf, loadLanguage } from '#src/text/languages.ts'
import { writeNumbersAs } from '#src/text/numbers.ts'
import { type Language, speak } from '#src/text/spoken.ts'
import { words } from '#src/text/words.ts'
import { writeDurationsIn } from '#src/time/duration.ts'
import { loadPreferences } from './preferences.ts'

/** English where nobody says of which country: days before months, 24 hours. */
const english = 'en-GB'

/** For whoever works on the page. */
const pseudo = 'en-XA'

export interface SpokenLocale {
  /** BCP 47, for dates. */
  readonly locale: string
  /** Counts the changes: what is drawn has to be drawn anew after each. */
  readonly turn: number
}

let spoken: SpokenLocale = { locale: english, turn: 0 }
let asked = ''
const listeners = new Set<() => void>()

export const spokenLocale = {
  get: (): SpokenLocale => spoken,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

/**
 * Everything from here on in this language and by this country's customs, as soon as its texts are here. Where there are no
 * texts, dates and numbers are written as there all the same, and the rest is English. Of several that are asked for one
 * after the other it is the last.
 *
 * @param locale BCP 47
 */
export async function speakAs(locale: string): Promise<void> {
  asked = locale
  const tag = languageOf(locale)
  // In English rather than not at all.
  const language = await (locale === pseudo ? loadPseudo() : loadLanguage(tag ?? 'en')).catch(() => undefined)
  if (asked !== locale) return
  // Before the texts: some have a number in them once and for all.
  writeNumbersAs(locale)
  speak(language)
  writeDurationsIn(tag ? locale : english)
  nameFieldsIn(locale)
  const { documentElement } = document
  documentElement.lang = tag ? locale : 'en'
  documentElement.dir = tag === 'ar' ? 'rtl' : 'ltr'
  document.title = words.app.title
  spoken = { locale, turn: spoken.turn + 1 }
  for (const listener of listeners) listener()
}

/** What a page by itself begins in: as its address says, as the user chose, or the first of the browser's that it can. */
export async function speakAtStart(): Promise<void> {
  const said = new URLSearchParams(location.search).get('locale')
  const locale = said !== null && isLocale(said) ? said : localeOf(loadPreferences().language)
  // It is there from the start.
  if (locale !== english) await speakAs(locale)
}

/** What is spoken to somebody who chose so. */
export function localeOf(chosen: LanguageTag | 'system'): string {
  const wanted = chosen === 'system' ? navigator.languages.find(languageOf) : chosen
  return wanted === undefined || languageOf(wanted) === 'en' ? english : wanted
}

function isLocale(text: string): boolean {
  try {
    return new Intl.Locale(text).language !== ''
  } catch {
    return false
  }
}

async function loadPseudo(): Promise<Language> {
  const { pseudoOf } = await import('#src/text/pseudo.ts')
  return (_, english) => pseudoOf(english)
}
