/** Levels of nesting that are written out: deeper ones would overflow `JSON.stringify` and indent to no end. */
export const rawLevels = 100
/** Characters shown; copying takes all. */
const shownLength = 100_000

export interface RawText {
  /** The record with line breaks. */
  readonly whole: string
  /** What of it is shown. */
  readonly shown: string
  /** True where levels were left out. */
  readonly deep: boolean
}

/** A record as it was sent, as text to read. Never throws. */
export function rawText(raw: unknown): RawText {
  const { value, deep } = shallower(raw)
  const whole = stringify(value)
  return { whole, shown: whole.slice(0, shownLength), deep }
}

function stringify(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2) ?? String(value)
  } catch (thrown) {
    // No server sends what JSON has no words for (a bigint), but a source of another kind may hand it over.
    return String(thrown)
  }
}

/** The value with lists and objects below `rawLevels` replaced by "…"; the same value where there are none. */
function shallower(raw: unknown): { readonly value: unknown; readonly deep: boolean } {
  if (!isDeep(raw)) return { value: raw, deep: false }
  return { value: cut(raw, rawLevels), deep: true }
}

/** Level by level rather than by recursion, which is what deep data would overflow. */
function isDeep(raw: unknown): boolean {
  let level: unknown[] = [raw].filter(isNested)
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > rawLevels) return true
    level = level.flatMap((each) => Object.values(each ?? {}).filter(isNested))
  }
  return false
}

function cut(value: unknown, levels: number): unknown {
  if (!isNested(value)) return value
  if (levels === 0) return '…'
  if (Array.isArray(value)) return value.map((each) => cut(each, levels - 1))
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cut(each, levels - 1)]))
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null
