import { TZDate } from '@date-fns/tz'
import { addDays, startOfDay } from 'date-fns'
import { type Instant, instant } from '#src/model/instant.ts'

/** Reads and writes instants in one zone and one language. Formatters are made once and kept: making one is dear. */
export interface Clock {
  /** IANA name, such as `Europe/Stockholm`. */
  readonly zone: string
  /** BCP 47. */
  readonly locale: string
  /** `18:35:59` */
  time(at: Instant): string
  /** `18:35` */
  shortTime(at: Instant): string
  /** `13 Nov` */
  date(at: Instant): string
  /** `Thursday 13 November`; with the year where it is not the year of `now`. */
  day(at: Instant): string
  /** `13 Nov 2026, 18:35:59` */
  dateTime(at: Instant): string
  /** The first instant of the day that holds `at`: not always 00:00, a day may begin with a change of the clock. */
  startOfDay(at: Instant): Instant
  /** The same time of day, whole calendar days away: a day has 23 to 25 hours. */
  addDays(at: Instant, days: number): Instant
  /** `2026-11-13`, the form of the address and of `<input type="date">`. */
  isoDate(at: Instant): string
}

const clocks = new Map<string, Clock>()

/** The clock of a zone; throws `RangeError` for a zone that the browser does not know (`isZone` asks first). */
export function clockIn(zone: string, locale = 'en-GB'): Clock {
  const key = `${zone} ${locale}`
  const known = clocks.get(key)
  if (known) return known
  const made = makeClock(zone, locale)
  clocks.set(key, made)
  return made
}

export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}

function makeClock(zone: string, locale: string): Clock {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone: zone, hourCycle: 'h23', ...options })
    return (at: Instant) => formatter.format(at)
  }
  const day = format({ weekday: 'long', day: 'numeric', month: 'long' })
  const dayOfYear = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const year = format({ year: 'numeric' })
  return {
    zone,
    locale,
    time: format({ hour: '2-digit', minute: '2-digit', second: '2-digit' }),
    shortTime: format({ hour: '2-digit', minute: '2-digit' }),
    date: format({ day: 'numeric', month: 'short' }),
    // English puts a comma after the weekday; a heading reads calmer without.
    day: (at) => (year(at) === year(instant(Date.now())) ? day(at) : dayOfYear(at)).replace(',', ''),
    dateTime: format({
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }),
    startOfDay: (at) => instant(startOfDay(new TZDate(at, zone)).getTime()),
    addDays: (at, days) => instant(addDays(new TZDate(at, zone), days).getTime()),
    isoDate: (at) => new TZDate(at, zone).toISOString().slice(0, 10),
  }
}
