/** Engines take so many arguments at once without trouble. */
const piece = 4096

/**
 * The text of some UTF-16 units. Engines keep it in one byte a character where it has only Latin-1.
 */
export function textOfUnits(units: readonly number[]): string {
  if (units.length <= piece) return String.fromCharCode(...units)
  let text = ''
  for (let start = 0; start < units.length; start += piece) {
    text += String.fromCharCode(...units.slice(start, start + piece))
  }
  return text
}
