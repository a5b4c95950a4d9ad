import type { DataPair, DataValue } from '#src/model/interaction.ts'
import { isRecord, jsonText } from './field.ts'

/** Deeper values are kept as JSON text: nobody reads them as a tree, and thousands of levels would exhaust the stack. */
const DEEPEST = 32

export const noPairs: readonly DataPair[] = Object.freeze([])

/** Attached data or custom attributes: a map (v2), or an ordered list of `{key, type, value}` with nested `kvlist`s (v3). */
export function readPairs(sent: unknown, depth = 0): readonly DataPair[] {
  if (Array.isArray(sent)) return sent.length === 0 ? noPairs : sent.flatMap((item, at) => readItem(item, at, depth))
  if (!isRecord(sent)) {
    return sent === undefined || sent === null || sent === '' ? noPairs : [{ key: '', value: readValue(sent, depth) }]
  }
  const keys = Object.keys(sent)
  return keys.length === 0 ? noPairs : keys.map((key) => ({ key, value: readValue(sent[key], depth) }))
}

function readItem(item: unknown, at: number, depth: number): readonly DataPair[] {
  if (isPair(item)) return [{ key: String(item.key), value: readValue(item.value, depth) }]
  return isRecord(item) ? readPairs(item, depth) : [{ key: String(at + 1), value: readValue(item, depth) }]
}

/** `type` is not asked: `str` is sent with numbers, booleans and null. */
function readValue(sent: unknown, depth: number): DataValue {
  if (typeof sent === 'string') return sent
  if (sent === undefined || sent === null) return null
  if (typeof sent !== 'object') return String(sent)
  if (depth >= DEEPEST) return jsonText(sent)
  if (Array.isArray(sent) && !sent.every(isRecord)) return jsonText(sent)
  return readPairs(sent, depth + 1)
}

function isPair(item: unknown): item is { readonly key: string | number; readonly value?: unknown } {
  return (
    isRecord(item) && Object.hasOwn(item, 'key') && (typeof item['key'] === 'string' || typeof item['key'] === 'number')
  )
}

/** The first text under one of the names. */
export function textIn(pairs: readonly DataPair[], names: ReadonlySet<string>): string | undefined {
  for (const { key, value } of pairs) {
    if (typeof value === 'string' && value !== '' && names.has(key)) return value
  }
  return undefined
}
