import { isWordSign } from './signs.ts'
import type { Span } from './span.ts'

const inLocalPart: ReadonlySet<string> = new Set(".!#$%&'*+/=?^_`{|}~-")

/** Mail addresses, of any script. The host needs a dot: `@name` and `me@host` are none. */
export function* findEmails(text: string): Iterable<Span> {
  let free = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = startOfLocalPart(text, at, free)
    const end = start < at ? endOfHost(text, at + 1) : 0
    if (end === 0) continue
    yield { start, end, kind: 'email' }
    free = end
  }
}

/** Each sign belongs to one `@` at the most, however long the part is. */
function startOfLocalPart(text: string, at: number, free: number): number {
  let start = at
  while (start > free && (isWordSign(text, start - 1) || inLocalPart.has(text.charAt(start - 1)))) start--
  // A quote or a slash before an address is no part of it.
  while (start < at && !isWordSign(text, start) && text[start] !== '_') start++
  return start
}

/** 0 where no host stands there; a last label without letters is left out: `example.com.5`. */
function endOfHost(text: string, from: number): number {
  let end = 0
  let at = from
  for (let labels = 1; ; labels++) {
    const start = at
    while (isWordSign(text, at) || (text[at] === '-' && at > start)) at++
    let labelEnd = at
    while (text[labelEnd - 1] === '-' && labelEnd > start) labelEnd--
    if (labelEnd === start) return end
    if (labels > 1 && isTop(text.slice(start, Math.min(labelEnd, start + 64)))) end = labelEnd
    if (text[at] !== '.') return end
    at++
  }
}

function isTop(label: string): boolean {
  return /^xn--/i.test(label) || /^\P{N}{2,}$/u.test(label) || /[^ -~]/.test(label)
}
