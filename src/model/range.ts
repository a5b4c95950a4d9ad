import { type Instant, instant } from './instant.ts'

/** Spans that end now. `30d` is the servers' own default. */
export type RangePreset = '24h' | '7d' | '30d' | '90d'

export const rangePresets: readonly RangePreset[] = ['24h', '7d', '30d', '90d']

/**
 * The dates asked for. Ends of a custom range are as the address has them: a date (`2026-11-07`, a whole day in the
 * shown zone, both ends included), an instant (`2026-11-07T10:00:00Z`), or empty for an open end.
 */
export type DateRange =
  | { readonly kind: 'preset'; readonly preset: RangePreset }
  | { readonly kind: 'custom'; readonly from: string; readonly to: string }

export const defaultRange: DateRange = { kind: 'preset', preset: '30d' }

/** Year, month (from 1) and day of a date such as `2026-11-07`; `undefined` for any other text and for 30 February. */
export function readDate(text: string): readonly [year: number, month: number, day: number] | undefined {
  const found = /^([1-9]\d{3})-(\d\d)-(\d\d)$/.exec(text)
  if (!found) return undefined
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? [year, month, day] : undefined
}

/** An ISO date-time with an offset, such as `2026-11-07T10:00Z`; without one it names no instant. */
export function readInstant(text: string): Instant | undefined {
  const found = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.exec(text)
  if (!found?.[1] || !readDate(found[1])) return undefined
  const epochMs = Date.parse(text)
  return Number.isNaN(epochMs) ? undefined : instant(epochMs)
}

/** The shortest text that `readInstant` reads as the same: `2026-11-07T10:00:00Z`. */
export function writeInstant(at: Instant): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}
