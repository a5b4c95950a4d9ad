import { FieldDictionary } from '#src/model/dictionary.ts'
import { type MaskRules, maskRules, noMaskRules } from '#src/privacy/maskRules.ts'
import type { Config } from './config.ts'

/** What of a configuration says what is masked. */
export type MaskConfig = Pick<Config, 'masking' | 'fields'>

const made = new WeakMap<MaskConfig, MaskRules>()

/** What a configuration masks: the same rules for the same configuration. */
export function rulesOf(config: MaskConfig): MaskRules {
  const rules = made.get(config) ?? madeOf(config)
  made.set(config, rules)
  return rules
}

function madeOf({ masking, fields }: MaskConfig): MaskRules {
  if (masking === false) return noMaskRules
  const { kinds: on = {}, keys, patterns = [] } = masking ?? {}
  const { card = true, id = true } = on
  const found = [card && 'card', on.iban && 'iban', on.email && 'email', on.phone && 'phone'] as const
  const named = fields && new FieldDictionary(fields)
  return maskRules({
    kinds: found.filter((kind) => kind !== false && kind !== undefined),
    patterns: id ? patterns : [],
    ...(keys && { keys }),
    ...(named && { named: (key) => named.masks(key) }),
  })
}
