/**
 * What a spreadsheet takes for a formula: it begins with `=`, `+`, `-` or `@`, small and full-width ones too, whatever
 * blank or invisible comes before, or with a tab or a line break.
 */
const formula = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u

/** The text so that a spreadsheet shows it and runs nothing: behind an apostrophe, where it has to be. */
export function guardFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text
}
