import type { DataPair } from '#src/model/interaction.ts'
import { isNamedKey } from './isNamedKey.ts'
import { markMasked } from './maskedMarks.ts'
import { betweenKeys, type Masking } from './masking.ts'
import type { MaskRules } from './maskRules.ts'
import { maskText } from './maskText.ts'
import { maskWhole } from './maskValue.ts'

interface Level {
  readonly pairs: readonly DataPair[]
  /** Of the pair whose value this is, already masked. */
  readonly key: string
  readonly field: string
  readonly isNamed: boolean
  copy: DataPair[] | undefined
  at: number
}

/** Attached data, keys and values; the same list where nothing is masked. Thousands of levels do not exhaust the stack. */
export function maskPairs(pairs: readonly DataPair[], field: string, masking: Masking): readonly DataPair[] {
  const levels: Level[] = [{ pairs, key: '', field, isNamed: false, copy: undefined, at: 0 }]
  for (;;) {
    const level = levels.at(-1)!
    const pair = level.pairs[level.at]
    if (pair === undefined) {
      levels.pop()
      const above = levels.at(-1)
      const done = level.copy ?? level.pairs
      if (above === undefined) return done
      put(above, { key: level.key, value: done })
      continue
    }
    const { value } = pair
    const key = masking.text(level.field, pair.key)
    const isNamed = level.isNamed || isNamedKey(pair.key, masking.rules)
    const name = fieldUnder(level.field, key, levels.length)
    if (typeof value === 'object' && value !== null) {
      levels.push({ pairs: value, key, field: name, isNamed, copy: undefined, at: 0 })
    } else {
      put(level, { key, value: masking.optional(name, value, isNamed ? maskWhole : undefined) })
    }
  }
}

/** Deeper than any but hostile data, and far from what exhausts the stack. */
const deepestLook = 20

/** Whether nothing of attached data is masked; may say no for data too deep to look through. */
export function areOpen(pairs: readonly DataPair[], rules: MaskRules, depth = 0): boolean {
  if (depth > deepestLook) return false
  for (const { key, value } of pairs) {
    if (isNamedKey(key, rules) || (key.length >= rules.shortest && maskText(key, rules) !== key)) return false
    if (typeof value === 'string') {
      if (maskText(value, rules) !== value) return false
    } else if (value !== null && !areOpen(value, rules, depth + 1)) return false
  }
  return true
}

/** Far down, the list stands for what is in it. */
const deepestNamed = 8

export function fieldUnder(field: string, key: string, depth: number): string {
  return depth > deepestNamed ? field : `${field}${betweenKeys}${key}`
}

function put(level: Level, { key, value }: DataPair): void {
  const before = level.pairs[level.at]!
  if (key !== before.key || value !== before.value) {
    level.copy ??= [...level.pairs]
    const masked = { key, value }
    level.copy[level.at] = masked
    markMasked(masked, typeof value === 'string' && value !== before.value ? ['value'] : [])
  }
  level.at++
}
