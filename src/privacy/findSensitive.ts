import { findCards } from './cards.ts'
import { findEmails } from './emails.ts'
import { findIbans } from './ibans.ts'
import type { MaskRules } from './maskRules.ts'
import { findPhones } from './phones.ts'
import { plainSigns } from './plainSigns.ts'
import { type Detector, resolved, type SensitiveKind, type Span } from './span.ts'

const detectors: readonly (readonly [kind: Exclude<SensitiveKind, 'id'>, find: Detector, shortest: number])[] = [
  ['card', findCards, 13],
  ['iban', findIbans, 15],
  ['email', findEmails, 6],
  ['phone', findPhones, 8],
]

export const nothingFound: readonly Span[] = Object.freeze([])

/** All that the rules mask in a text, from left to right, without overlaps. Time grows with the text and no faster. */
export function findSensitive(text: string, rules: MaskRules): readonly Span[] {
  if (text.length < shortestOf(rules) || !mayHold(text, rules)) return nothingFound
  const signs = plainSigns(text)
  const found: Span[] = []
  for (const [kind, find] of detectors) if (rules.kinds.has(kind)) for (const span of find(signs.text)) found.push(span)
  if (rules.kinds.has('id')) for (const pattern of rules.patterns) addMatches(signs.text, pattern, found)
  if (found.length === 0) return nothingFound
  return resolved(found).map(({ start, end, kind }) => ({
    start: signs.startOf(start),
    end: signs.endOf(end - 1),
    kind,
  }))
}

const leastDigits = 13

/** Where cards alone are looked for, as usual, few texts have digits enough. Any sign beyond ASCII may be one. */
function mayHold(text: string, { kinds }: MaskRules): boolean {
  if (kinds.size !== 1 || !kinds.has('card')) return true
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if ((unit >= 0x30 && unit <= 0x39) || unit > 0x7f) digits++
    if (digits === leastDigits) return true
  }
  return false
}

function addMatches(text: string, pattern: RegExp, found: Span[]): void {
  for (const { 0: match, index } of text.matchAll(pattern)) {
    found.push({ start: index, end: index + match.length, kind: 'id' })
  }
}

const shortests = new WeakMap<MaskRules, number>()

/** Most texts are shorter than anything that is looked for. */
function shortestOf(rules: MaskRules): number {
  const known = shortests.get(rules)
  if (known !== undefined) return known
  const lengths = detectors.filter(([kind]) => rules.kinds.has(kind)).map(([, , shortest]) => shortest)
  const shortest = Math.min(rules.kinds.has('id') ? 4 : Number.POSITIVE_INFINITY, ...lengths)
  shortests.set(rules, shortest)
  return shortest
}
