/** Engines take so many arguments at once without trouble. */
const piece = 4096

/**
 * The text anew, unit by unit, in one byte a character where it has only Latin-1: what `normalize` and `replace` make of
 * a foreign text keeps two bytes a character in memory, and makes what it is joined with keep two as well.
 */
export function compact(text: string, unitFor = (unit: number) => unit): string {
  let written = ''
  for (let start = 0; start < text.length; start += piece) {
    const units: number[] = []
    for (let at = start; at < Math.min(text.length, start + piece); at++) units.push(unitFor(text.charCodeAt(at)))
    written += String.fromCharCode(...units)
  }
  return written
}
