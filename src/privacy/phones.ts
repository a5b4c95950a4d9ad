import { digitAt, isWordSign } from './signs.ts'
import type { Span } from './span.ts'

/** Digits in groups; `(0)` may stand within. Groups and what is between them are bounded: it is read in one go. */
const grouped = /(?:\+ ?)?\(?[0-9]{1,15}\)?(?:[ \t./-]{0,3}\(?[0-9]{1,15}\)?){0,9}/g

const date =
  /(?<![0-9])(?:[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}[-./][0-9]{1,2}[-./](?:19|20)[0-9]{2})(?![0-9])/
const northAmerican = /^(?:1[ .-]?)?(?:\([2-9][0-9]{2}\)[ .-]?|[2-9][0-9]{2}[ .-])[2-9][0-9]{2}[ .-][0-9]{4}$/
const trunk = /^\(?0[1-9]/
const parted = /[0-9]\)?[ \t./-]+\(?[0-9]|[0-9]\)\(?[0-9]/

/**
 * Phone numbers, in the shapes that are hardly anything else:
 * - international: `+` and 8 to 15 digits, or `00`, no zero, and 9 to 15 digits in groups;
 * - national: a zero, no zero, 9 to 12 digits in all, in two to six groups (`08-123 456 78`);
 * - North American: `(212) 555-0100`, `212-555-0100`, `1.212.555.0100`.
 *
 * Digits without a `+` and without groups are an order number or an id. So is what touches a letter, a digit, `#` or `_`,
 * by itself or by a hyphen or slash. What holds a date, or is part of a time, is none either.
 */
export function* findPhones(text: string): Iterable<Span> {
  for (const { 0: match, index } of text.matchAll(grouped)) {
    if (isTouchedBefore(text, index)) continue
    const found = match.endsWith(')') && !match.includes('(') ? match.slice(0, -1) : match
    const length = found.startsWith('+') ? dialledLength(found) : isWritten(found) ? found.length : 0
    if (length > 0 && !isTouchedAfter(text, index + length)) yield { start: index, end: index + length, kind: 'phone' }
  }
}

/** How much of what begins with `+` is a number: a date or other numbers may stand behind it. */
function dialledLength(found: string): number {
  let length = 0
  let count = 0
  for (const { 0: group, index } of found.slice(0, date.exec(found)?.index).matchAll(/[0-9]+/g)) {
    count += group.length
    if (count >= 8 && count <= 15) length = index + group.length
  }
  return /^[^0-9]*[1-9]/.test(found) ? length : 0
}

function isWritten(found: string): boolean {
  if (date.test(found) || !parted.test(found)) return false
  if (northAmerican.test(found)) return true
  const groups = found.split(/[^0-9]+/).filter((group) => group !== '')
  const digits = groups.join('')
  if (/^00[1-9]/.test(digits)) return digits.length >= 11 && digits.length <= 17
  return trunk.test(found) && digits.length >= 9 && digits.length <= 12 && groups.length <= 6
}

function isTouchedBefore(text: string, at: number): boolean {
  const sign = text.charAt(at - 1)
  if (sign === '-' || sign === '/') return isWordSign(text, at - 2)
  if (sign === ':' || sign === '.') return digitAt(text, at - 2) >= 0
  return sign === '#' || sign === '_' || sign === '+' || isWordSign(text, at - 1)
}

function isTouchedAfter(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (sign === '-' || sign === '/' || sign === ':') return isWordSign(text, at + 1)
  return sign === '#' || sign === '_' || isWordSign(text, at)
}
