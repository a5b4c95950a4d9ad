import { findCards } from './cards.ts'
import { findEmails } from './emails.ts'
import { findIbans } from './ibans.ts'
import type { MaskRules } from './maskRules.ts'
import { mayHoldCard } from './mayHoldCard.ts'
import { findPhones } from './phones.ts'
import { plainSigns } from './plainSigns.ts'
import { type Detector, resolved, type SensitiveKind, type Span } from './span.ts'

const detectors: readonly (readonly [kind: Exclude<SensitiveKind, 'id'>, find: Detector])[] = [
  ['card', findCards],
  ['iban', findIbans],
  ['email', findEmails],
  ['phone', findPhones],
]

export const nothingFound: readonly Span[] = Object.freeze([])

/** All that the rules mask in a text, from left to right, without overlaps. Time grows with the text and no faster. */
export function findSensitive(text: string, rules: MaskRules): readonly Span[] {
  if (text.length < rules.shortest || (rules.cardsOnly && !mayHoldCard(text))) return nothingFound
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

function addMatches(text: string, pattern: RegExp, found: Span[]): void {
  for (const { 0: match, index } of text.matchAll(pattern)) {
    found.push({ start: index, end: index + match.length, kind: 'id' })
  }
}
