import { writeNumbersAs } from '#src/text/numbers.ts'
import { nameFieldsIn } from '#src/text/fieldNames.ts'

/**
 * Numbers, and the company's own names of fields, as in the host's language. The page's sentences are English in any case,
 * which is what its `lang` tells those who have them read out: of what the host says that takes the country.
 */
export function speak(locale: string): void {
  writeNumbersAs(locale)
  nameFieldsIn(locale)
  document.documentElement.lang = new Intl.Locale(locale).language === 'en' ? locale : 'en'
}
