import { type DictionaryEntry, FieldDictionary } from '#src/model/dictionary.ts'
import { nameFields } from '#src/text/fieldNames.ts'

/** Calls keys as the configuration does, in the page's language. */
export function callFields(entries: readonly DictionaryEntry[]): void {
  nameFields(new FieldDictionary(entries), document.documentElement.lang)
}
