import { keyName } from './keyName.ts'
import type { MaskRules } from './maskRules.ts'

/** Records have the same keys again and again: what was found of this many is remembered. */
const mostKnown = 5_000

const known = new WeakMap<MaskRules, Map<string, boolean>>()

/** Whether values under this key are masked as a whole. */
export function isNamedKey(key: string, rules: MaskRules): boolean {
  const answers = known.get(rules) ?? new Map<string, boolean>()
  if (answers.size === 0 || answers.size > mostKnown) {
    answers.clear()
    known.set(rules, answers)
  }
  const before = answers.get(key)
  if (before !== undefined) return before
  const { keys, named } = rules
  const isNamed = (keys.size > 0 && keys.has(keyName(key))) || named?.(key) === true
  answers.set(key, isNamed)
  return isNamed
}
