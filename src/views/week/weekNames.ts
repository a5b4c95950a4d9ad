import { DAY, HOUR } from '#src/model/instant.ts'

/** A Monday that begins at 00:00 UTC. */
const monday = Date.UTC(2024, 0, 1)

interface WeekNames {
  /** `Tue`, 1 being Monday. */
  readonly shortDay: (day: number) => string
  /** `Tuesday` */
  readonly day: (day: number) => string
  /** `09:00` */
  readonly hour: (hour: number) => string
}

/** Days and hours in a language. */
export function weekNames(locale: string): WeekNames {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hourCycle: 'h23', ...options })
  const [short, long] = [format({ weekday: 'short' }), format({ weekday: 'long' })]
  const time = format({ hour: '2-digit', minute: '2-digit' })
  return {
    shortDay: (day) => short.format(monday + (day - 1) * DAY),
    day: (day) => long.format(monday + (day - 1) * DAY),
    hour: (hour) => time.format(monday + hour * HOUR),
  }
}
