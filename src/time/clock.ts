import { TZDate } from '@date-fns/tz'
import { addDays, startOfDay } from 'date-fns'
import { DAY, HOUR, type Instant, instant, MINUTE } from '#src/model/instant.ts'
import { readDate } from '#src/model/range.ts'
import { steadyOffsets } from './steadyOffset.ts'

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
  /** From `from` to just before `to`: `23 Oct – 22 Nov` for whole days, else `7 Nov, 10:00 – 8 Nov, 12:00`. */
  span(from: Instant, to: Instant): string
  /** The first instant of the day that holds `at`: not always 00:00, a day may begin with a change of the clock. */
  startOfDay(at: Instant): Instant
  /** The same time of day, whole calendar days away: a day has 23 to 25 hours. */
  addDays(at: Instant, days: number): Instant
  /** `2026-11-13`, the form of the address and of `<input type="date">`. */
  isoDate(at: Instant): string
  /** The first instant of a date written `2026-11-13`; `undefined` for any other text. */
  startOfDate(isoDate: string): Instant | undefined
  /** Minutes east of UTC at that moment, as in a `Stamp`. */
  offsetMinutes(at: Instant): number
}

/** Quarters of an hour whose day is remembered. */
const mostStarts = 5_000

const clocks = new Map<string, Clock>()

/** The clock of a zone; throws `RangeError` for a zone that the browser does not know (`isZone` of the model asks first). */
export function clockIn(zone: string, locale = 'en-GB'): Clock {
  const key = `${zone} ${locale}`
  const known = clocks.get(key)
  if (known) return known
  const made = makeClock(zone, locale)
  clocks.set(key, made)
  return made
}

function makeClock(zone: string, locale: string): Clock {
  const formatter = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, hourCycle: 'h23', ...options })
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = formatter(options)
    return (at: Instant) => made.format(at)
  }
  const day = format({ weekday: 'long', day: 'numeric', month: 'long' })
  const dayOfYear = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const year = format({ year: 'numeric' })
  const isThisYear = (at: Instant) => year(at) === year(instant(Date.now()))
  const dates = formatter({ day: 'numeric', month: 'short' })
  const datesOfYear = formatter({ day: 'numeric', month: 'short', year: 'numeric' })
  const times = formatter({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
  const timesOfYear = formatter({
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
  const steadyOffset = steadyOffsets((at) => -new TZDate(at, zone).getTimezoneOffset() * MINUTE)
  const isoDate = (at: Instant) => {
    const offset = steadyOffset(at)
    return (offset === undefined ? new TZDate(at, zone) : new Date(at + offset)).toISOString().slice(0, 10)
  }
  const findFirstOfDay = (at: Instant) => {
    const offset = steadyOffset(at)
    if (offset !== undefined) return instant(Math.floor((at + offset) / DAY) * DAY - offset)
    let start = instant(startOfDay(new TZDate(at, zone)).getTime())
    // Midnight comes twice where clocks go back at one to midnight (Azores): the day begins with the first.
    while (isoDate(instant(start - HOUR / 2)) === isoDate(start)) start = instant(start - HOUR / 2)
    return start
  }
  const starts = new Map<number, Instant>()
  const firstOfDay = (at: Instant) => {
    // Zones change by quarters of an hour at the least, so a day begins for the whole of one. Finding it takes 0.5 ms.
    const quarter = Math.floor(at / (15 * MINUTE))
    const known = starts.get(quarter)
    if (known !== undefined) return known
    if (starts.size >= mostStarts) starts.clear()
    const start = findFirstOfDay(at)
    starts.set(quarter, start)
    return start
  }
  return {
    zone,
    locale,
    time: format({ hour: '2-digit', minute: '2-digit', second: '2-digit' }),
    shortTime: format({ hour: '2-digit', minute: '2-digit' }),
    date: format({ day: 'numeric', month: 'short' }),
    day: (at) => {
      const text = isThisYear(at) ? day(at) : dayOfYear(at)
      // English puts a comma after the weekday; a heading reads calmer without.
      return locale.startsWith('en') ? text.replace(',', '') : text
    },
    dateTime: format({
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }),
    span(from, to) {
      const last = instant(Math.max(from, to - 1))
      const inWholeDays = firstOfDay(from) === from && firstOfDay(to) === to
      const [plain, withYear, end] = inWholeDays ? [dates, datesOfYear, last] : [times, timesOfYear, to]
      const formatted = (isThisYear(from) && isThisYear(last) ? plain : withYear).formatRange(from, end)
      // Some versions of Intl put thin spaces round the dash, some do not.
      return formatted.replace(/\u2009/g, ' ')
    },
    startOfDay: firstOfDay,
    addDays(at, days) {
      const offset = steadyOffset(at)
      const moved = instant(at + days * DAY)
      if (offset !== undefined && steadyOffset(moved) === offset) return moved
      return instant(addDays(new TZDate(at, zone), days).getTime())
    },
    isoDate,
    // From zero, since its opposite would be −0 in UTC.
    offsetMinutes: (at) => 0 - new TZDate(at, zone).getTimezoneOffset(),
    startOfDate(text) {
      const date = readDate(text)
      return date && firstOfDay(instant(new TZDate(date[0], date[1] - 1, date[2], 12, zone).getTime()))
    },
  }
}
