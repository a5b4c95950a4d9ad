/** A text as the detectors read it: digits of every script as 0–9, full-width signs as ASCII, nothing invisible. */
export interface PlainSigns {
  readonly text: string
  /** Where a sign of `text` begins in the original. */
  startOf(at: number): number
  /** Where it ends there. */
  endOf(at: number): number
}

const identity = (at: number) => at
const next = (at: number) => at + 1

/** Nothing but what a keyboard types and masking leaves: it needs no folding. */
const notPlain = /[^\t-\r -~•]/
const signs = /[\t-\r -~•]+|[^\t-\r -~•]/gu
/** Zero-width and direction signs, soft hyphens, accents and keycaps: none of them parts two digits. */
const unseen = /[\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/u
const digit = /\p{Nd}/u

const known = new Map<string, string>()

export function plainSigns(original: string): PlainSigns {
  if (!notPlain.test(original)) return { text: original, startOf: identity, endOf: next }
  const starts = new Int32Array(original.length)
  const ends = new Int32Array(original.length)
  const parts: string[] = []
  let length = 0
  for (const { 0: sign, index } of original.matchAll(signs)) {
    const isRun = !notPlain.test(sign.charAt(0))
    const plain = isRun ? sign : plainSign(sign)
    for (let at = 0; at < plain.length; at++) {
      starts[length + at] = isRun ? index + at : index
      ends[length + at] = isRun ? index + at + 1 : index + sign.length
    }
    length += plain.length
    parts.push(plain)
  }
  return { text: parts.join(''), startOf: (at) => starts[at] ?? 0, endOf: (at) => ends[at] ?? 0 }
}

/** Never longer than the sign itself. */
function plainSign(sign: string): string {
  const found = known.get(sign)
  if (found !== undefined) return found
  const plain = findPlain(sign)
  known.set(sign, plain)
  return plain
}

function findPlain(sign: string): string {
  if (unseen.test(sign)) return ''
  if (digit.test(sign)) return String(digitValue(sign.codePointAt(0) ?? 0))
  // Blanks and hyphens have more forms than NFKC brings together.
  if (/[\p{Zs}\p{Cc}]/u.test(sign)) return ' '
  if (/[\p{Pd}\u2212]/u.test(sign)) return '-'
  if (sign === '\u3002') return '.'
  const folded = sign.normalize('NFKC')
  return folded.length === 1 && !notPlain.test(folded) ? folded : sign
}

/** Unicode keeps the digits of a script together, from zero on, and some scripts side by side. */
function digitValue(code: number): number {
  let zero = code
  while (digit.test(String.fromCodePoint(zero - 1))) zero--
  return (code - zero) % 10
}
