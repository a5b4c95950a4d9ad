import { keyName } from './keyName.ts'
import type { MaskRules } from './maskRules.ts'

/** Records have the same keys again and again: what was found of this many is remembered. */
const mostKnown = 5_000

const known = new WeakMap<MaskRules, Map<string, boolean>>()
/** One page has one set of rules: their answers need not be looked up for each key. */
let recent: { readonly rules: MaskRules; readonly answers: Map<string, boolean> } | undefined

/** Whether values under this key are masked as a whole. */
export function isNamedKey(key: string, rules: MaskRules): boolean {
  const answers = answersOf(rules)
  const before = answers.get(key)
  if (before !== undefined) return before
  const { keys, named } = rules
  const isNamed = (keys.size > 0 && keys.has(keyName(key))) || named?.(key) === true
  if (answers.size >= mostKnown) answers.clear()
  answers.set(key, isNamed)
  return isNamed
}

function answersOf(rules: MaskRules): Map<string, boolean> {
  if (recent?.rules === rules) return recent.answers
  const answers = known.get(rules) ?? new Map<string, boolean>()
  known.set(rules, answers)
  recent = { rules, answers }
  return answers
}
