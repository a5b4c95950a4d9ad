import type { Instant } from '#src/model/instant.ts'
import type { Clock } from './clock.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** How far a clock is from Greenwich at that moment, as its language writes it: `GMT+5:30`, and `GMT` where it is not. */
export function offsetName(at: Instant, { zone, locale }: Pick<Clock, 'zone' | 'locale'>): string {
  const key = `${zone} ${locale}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortOffset' })
  formats.set(key, format)
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
}
