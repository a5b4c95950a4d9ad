import { isNamedKey } from './isNamedKey.ts'
import type { Masking } from './masking.ts'
import { fieldUnder } from './maskPairs.ts'
import { maskPhone, maskWhole } from './maskValue.ts'

interface Level {
  readonly source: object
  readonly keys: readonly string[]
  readonly values: readonly unknown[]
  readonly field: string
  readonly isNamed: boolean
  /** Own keys as they will be; `undefined` for a list. */
  readonly maskedKeys: string[] | undefined
  readonly maskedValues: unknown[]
  isChanged: boolean
}

/** What interactions are told apart by: masked, the record could not be read again. */
const identities: ReadonlySet<string> = new Set([
  'id',
  'interactionId',
  'contactId',
  'parentId',
  'parentInteractionId',
  'threadId',
])

/**
 * A record as it was sent, every text and number in it, keys too; the same object where nothing is masked. Works without
 * recursion, and takes `__proto__` for a key like any other.
 */
export function maskRaw(raw: unknown, masking: Masking): unknown {
  if (typeof raw !== 'object' || raw === null) return maskLeaf(raw, '', 'raw', false, masking)
  const levels: Level[] = [levelOf(raw, 'raw', false)]
  for (;;) {
    const level = levels.at(-1)!
    const at = level.maskedValues.length
    if (at === level.values.length) {
      levels.pop()
      const done = finished(level)
      const above = levels.at(-1)
      if (above === undefined) return done
      put(above, done, masking)
      continue
    }
    const value = level.values[at]
    const key = namedBy(level, at)
    const field = level.maskedKeys === undefined ? level.field : fieldUnder(level.field, key, levels.length)
    const isNamed = level.isNamed || isNamedKey(key, masking.rules)
    if (typeof value === 'object' && value !== null) levels.push(levelOf(value, field, isNamed))
    else if (levels.length === 1 && identities.has(key)) put(level, value, masking)
    else put(level, maskLeaf(value, key, field, isNamed, masking), masking)
  }
}

function levelOf(source: object, field: string, isNamed: boolean): Level {
  const isList = Array.isArray(source)
  const entries = isList ? [] : Object.entries(source)
  return {
    source,
    keys: entries.map(([key]) => key),
    values: isList ? source : entries.map(([, value]) => value),
    field,
    isNamed,
    maskedKeys: isList ? undefined : [],
    maskedValues: [],
    isChanged: false,
  }
}

/** The key that a value goes by: of `{key, type, value}`, the form of v3, what `key` says. */
function namedBy({ keys, values }: Level, at: number): string {
  const key = keys[at] ?? ''
  if (key !== 'value') return key
  const name = values[keys.indexOf('key')]
  return typeof name === 'string' ? name : key
}

function maskLeaf(value: unknown, key: string, field: string, isNamed: boolean, masking: Masking): unknown {
  if (typeof value !== 'string' && typeof value !== 'number') return value
  const text = String(value)
  const masked = masking.text(field, text, isNamed ? maskWhole : key === 'phoneNumber' ? maskPhone : undefined)
  return masked === text ? value : masked
}

function put(level: Level, value: unknown, masking: Masking): void {
  const at = level.maskedValues.length
  level.maskedValues.push(value)
  if (value !== level.values[at]) level.isChanged = true
  const key = level.keys[at]
  if (key === undefined || level.maskedKeys === undefined) return
  const masked = masking.text(level.field, key)
  if (masked !== key) level.isChanged = true
  level.maskedKeys.push(masked)
}

function finished({ source, maskedKeys, maskedValues, isChanged }: Level): unknown {
  if (!isChanged) return source
  if (maskedKeys === undefined) return maskedValues
  const taken = new Set<string>()
  // Two keys may look the same once they are masked: none of their values is lost.
  const own = maskedKeys.map((key) => {
    let name = key
    for (let n = 2; taken.has(name); n++) name = `${key} (${n})`
    taken.add(name)
    return name
  })
  return Object.fromEntries(own.map((key, at) => [key, maskedValues[at]]))
}
