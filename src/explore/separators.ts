/** Stands between the fields of a record in its search text, so that no phrase is found across two of them. */
export const fieldEnd = '\u0001'
/** Stands between the rows of a chunk of search texts. */
export const rowEnd = '\u0002'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these two are what it is about
const either = /[\u0001\u0002]/g

/** A text that came from outside, unable to pass for two fields or two rows. */
export function withoutSeparators(text: string): string {
  return text.replace(either, ' ')
}
