import { DAY, HOUR, type Instant, MINUTE } from '#src/model/instant.ts'

const steps: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, ms: number])[] = [
  ['year', 365.25 * DAY],
  ['month', 30.4375 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
]

const formats = new Map<string, Intl.RelativeTimeFormat>()

/** `2 days ago`, in the largest unit that has passed whole; months only after two of them. `now` within a minute of now. */
export function ago(at: Instant, now: Instant, locale: string): string {
  const format = formats.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'always' })
  formats.set(locale, format)
  const past = now - at
  const found = steps.find(([unit, ms]) => Math.abs(past) >= (unit === 'month' ? 2 * ms : ms))
  if (!found) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second')
  const [unit, ms] = found
  return format.format(-Math.trunc(past / ms), unit)
}
