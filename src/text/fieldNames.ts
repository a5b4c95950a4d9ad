import type { FieldDictionary } from '#src/model/dictionary.ts'

let dictionary: FieldDictionary | undefined
let language = 'en'

/** Says once, before anything is drawn, what a company calls its keys; `locale` is the page's. */
export function nameFields(fields: FieldDictionary, locale: string): void {
  dictionary = fields
  language = locale
}

/** From here on by the labels of another language, where there are any. */
export function nameFieldsIn(locale: string): void {
  language = locale
}

/** What a company says of its keys; `undefined` where it says nothing. */
export function namedFields(): FieldDictionary | undefined {
  return dictionary
}

/** What a key is called where it is read; addresses and the query language go by the key itself. */
export function fieldLabel(key: string): string {
  return dictionary?.label(key, language) ?? key
}
