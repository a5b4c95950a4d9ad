import { findSensitive } from './findSensitive.ts'
import { isNamedKey } from './isNamedKey.ts'
import { maskedAs, wholeMask } from './maskedAs.ts'
import { maskNamedJson } from './maskNamedJson.ts'
import type { MaskRules } from './maskRules.ts'
import { mayHoldCard } from './mayHoldCard.ts'

/** What is left of a masked value can make up another one with what stands beside it: such texts are seldom met. */
const mostPasses = 8

/** The same names and words come again and again: so many texts, none longer, are remembered by each set of rules. */
const mostKnown = 20_000
const longestKnown = 100
const known = new WeakMap<MaskRules, Map<string, string>>()

/**
 * The text with everything that the rules name masked, named keys of JSON in it too; the same text where nothing is found,
 * and once masked it stays as it is. A text that never comes to rest is masked as a whole.
 */
export function maskText(text: string, rules: MaskRules): string {
  const isOpen = text.length < rules.shortest || (rules.cardsOnly && !mayHoldCard(text))
  if (isOpen && !text.includes('"')) return text
  if (text.length > longestKnown) return maskAll(text, rules)
  const before = known.get(rules)?.get(text)
  if (before !== undefined) return before
  const masked = maskAll(text, rules)
  const texts = known.get(rules) ?? new Map<string, string>()
  if (texts.size >= mostKnown) texts.clear()
  known.set(rules, texts.set(text, masked))
  return masked
}

function maskAll(text: string, rules: MaskRules): string {
  let masked = text
  for (let pass = 0; pass < mostPasses; pass++) {
    if (masked.includes('"')) masked = maskNamedJson(masked, (key) => isNamedKey(key, rules))
    const spans = findSensitive(masked, rules)
    if (spans.length === 0) return masked
    let rest = 0
    let next = ''
    for (const { start, end, kind } of spans) {
      next += masked.slice(rest, start) + maskedAs(masked.slice(start, end), kind)
      rest = end
    }
    masked = next + masked.slice(rest)
  }
  return findSensitive(masked, rules).length === 0 ? masked : wholeMask
}
