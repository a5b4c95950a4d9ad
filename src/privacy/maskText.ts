import { findSensitive } from './findSensitive.ts'
import { isNamedKey } from './isNamedKey.ts'
import { maskedAs, wholeMask } from './maskedAs.ts'
import { maskNamedJson } from './maskNamedJson.ts'
import type { MaskRules } from './maskRules.ts'

/** What is left of a masked value can make up another one with what stands beside it: such texts are seldom met. */
const mostPasses = 8

/**
 * The text with everything that the rules name masked, named keys of JSON in it too; the same text where nothing is found, and once masked it stays as it
 * is. A text that never comes to rest is masked as a whole.
 */
export function maskText(text: string, rules: MaskRules): string {
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
