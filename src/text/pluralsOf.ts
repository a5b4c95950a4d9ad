import { number } from './numbers.ts'

/** A noun in the forms that a language has for numbers; `other` where it has none of its own for one. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** How a language puts numbers and nouns together, by the plural rules of Unicode. */
export interface Plurals {
  /** The form for so many: `Interaktionen`. */
  readonly form: (many: number, forms: Forms) => string
  /** Number and form: `1.284 Interaktionen`. */
  readonly counted: (many: number, forms: Forms) => string
}

/** @param language BCP 47 */
export function pluralsOf(language: string): Plurals {
  const rules = new Intl.PluralRules(language)
  const form = (many: number, forms: Forms) => forms[rules.select(many)] ?? forms.other
  return { form, counted: (many, forms) => `${number(many)} ${form(many, forms)}` }
}
