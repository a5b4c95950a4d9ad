import { isNamedKey } from './isNamedKey.ts'
import { isMasked, maskedAs, wholeMask } from './maskedAs.ts'
import type { MaskRules } from './maskRules.ts'
import { maskText } from './maskText.ts'

/** A value where it stands. */
export interface PlacedValue {
  readonly key: string
  /** The keys of the lists that it is in, outermost first. */
  readonly path?: readonly string[]
  readonly value: string
}

/** The value masked as a whole under a named key, or within a list under one, else what in it is to be masked. */
export function maskValue({ key, path = [], value }: PlacedValue, rules: MaskRules): string {
  const isNamed = isNamedKey(key, rules) || path.some((each) => isNamedKey(each, rules))
  return isNamed ? maskWhole(value, rules) : maskText(value, rules)
}

/** Nothing of it, but for the last digits of what is a card number and nothing else. */
export function maskWhole(value: string, rules: MaskRules): string {
  if (value === '' || isMasked(value)) return value
  const masked = maskText(value, rules)
  return isMasked(masked) ? masked : wholeMask
}

/** What is known to be a phone number, however it is written. */
export function maskPhone(value: string, rules: MaskRules): string {
  return rules.kinds.has('phone') && value !== '' ? maskedAs(value, 'phone') : maskText(value, rules)
}
