import { keyName } from './keyName.ts'
import type { MaskRules } from './maskRules.ts'

/** Whether values under this key are masked as a whole. */
export function isNamedKey(key: string, { keys, named }: MaskRules): boolean {
  return (keys.size > 0 && keys.has(keyName(key))) || named?.(key) === true
}
