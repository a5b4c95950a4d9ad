/** A value longer than this is folded. */
const foldsAt = 2_000
/** What of it stays in sight. */
const shown = 600

/** The text where it stands in one line with others: of one too long to be shown at once the beginning. */
export function inBrief(text: string): string {
  const beginning = foldedText(text)
  return beginning === undefined ? text : `${beginning}…`
}

/** The beginning of a text too long to show at once; `undefined` for one that is not. */
export function foldedText(text: string): string | undefined {
  if (text.length <= foldsAt) return undefined
  return beginningOf(text, shown)
}

/** So many characters at most, and never half of one that takes two places. */
export function beginningOf(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}
