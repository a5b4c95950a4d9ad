import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, HOUR, instant } from '#src/model/instant.ts'
import { clockIn } from './clock.ts'

const at = (iso: string) => instant(Date.parse(iso))

/** Zones whose days are odd: half hours, changes at midnight, a repeated midnight, thirteen hours ahead. */
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Asia/Beirut',
  'Africa/Cairo',
  'Atlantic/Azores',
  'America/Havana',
  'Pacific/Apia',
  'Pacific/Chatham',
]
const anyZone = fc.constantFrom(...zones)
const anyInstant = fc.integer({ min: at('2015-01-01T00:00Z'), max: at('2035-01-01T00:00Z') }).map(instant)

const calendars = new Map(
  zones.map((zone) => [
    zone,
    new Intl.DateTimeFormat('sv', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }),
  ]),
)

test('the date of an instant is the one that the platform’s own calendar gives', () => {
  fc.assert(
    fc.property(anyZone, anyInstant, (zone, when) => {
      expect(clockIn(zone).isoDate(when)).toBe(calendars.get(zone)?.format(when))
    }),
  )
})

test('a day starts at the first instant of its date', () => {
  fc.assert(
    fc.property(anyZone, anyInstant, (zone, when) => {
      const clock = clockIn(zone)
      const start = clock.startOfDay(when)
      expect(start).toBeLessThanOrEqual(when)
      expect(clock.isoDate(start)).toBe(clock.isoDate(when))
      expect(clock.isoDate(instant(start - 1))).not.toBe(clock.isoDate(when))
    }),
  )
})

test('a date read back is the start of the day that it names', () => {
  fc.assert(
    fc.property(anyZone, anyInstant, (zone, when) => {
      const clock = clockIn(zone)
      expect(clock.startOfDate(clock.isoDate(when))).toBe(clock.startOfDay(when))
    }),
  )
})

test.each([
  ['Europe/Berlin', '2026-03-29T10:00Z', 23],
  ['Europe/Berlin', '2026-10-25T10:00Z', 25],
  ['America/New_York', '2026-03-08T15:00Z', 23],
  ['America/New_York', '2026-11-01T15:00Z', 25],
  ['Australia/Lord_Howe', '2026-04-05T00:00Z', 24.5],
  ['Australia/Lord_Howe', '2026-10-04T00:00Z', 23.5],
  ['Asia/Kolkata', '2026-10-25T10:00Z', 24],
])('in %s the day of %s has %d hours', (zone, iso, hours) => {
  const clock = clockIn(zone)
  const start = clock.startOfDay(at(iso))
  expect((clock.startOfDay(clock.addDays(at(iso), 1)) - start) / HOUR).toBe(hours)
})

test('a midnight that comes twice begins the day the first time', () => {
  // The Azores go back from 01:00 to 00:00.
  expect(clockIn('Atlantic/Azores').startOfDay(at('2024-10-27T10:00Z'))).toBe(at('2024-10-27T00:00Z'))
})

test('a day without a midnight begins at one', () => {
  expect(clockIn('Asia/Beirut').startOfDay(at('2026-03-29T10:00Z'))).toBe(at('2026-03-28T22:00Z'))
  expect(clockIn('Asia/Beirut').shortTime(at('2026-03-28T22:00Z'))).toBe('01:00')
})

test('days are added on the calendar, not in hours', () => {
  const berlin = clockIn('Europe/Berlin')
  const before = at('2026-10-24T08:00Z')
  expect(berlin.shortTime(berlin.addDays(before, 1))).toBe('10:00')
  expect(berlin.addDays(before, 1) - before).toBe(DAY + HOUR)
})

test('instants are written in the zone', () => {
  const stockholm = clockIn('Europe/Stockholm')
  const when = at('2013-11-25T19:02:22Z')
  expect(stockholm.time(when)).toBe('20:02:22')
  expect(stockholm.shortTime(when)).toBe('20:02')
  expect(stockholm.date(when)).toBe('25 Nov')
  expect(stockholm.day(when)).toBe('Monday 25 November 2013')
  expect(stockholm.dateTime(when)).toBe('25 Nov 2013, 20:02:22')
})

test('midnight is 00:00, never 24:00', () => {
  expect(clockIn('UTC', 'en-US').time(at('2026-11-07T00:00Z'))).toBe('00:00:00')
})

test('a span of whole days is written by its first and last day', () => {
  const utc = clockIn('UTC')
  expect(utc.span(at('2013-10-23T00:00Z'), at('2013-11-23T00:00Z'))).toBe('23 Oct – 22 Nov 2013')
  expect(utc.span(at('2013-11-07T00:00Z'), at('2013-11-08T00:00Z'))).toBe('7 Nov 2013')
})

test('any other span is written with its times', () => {
  const utc = clockIn('UTC')
  expect(utc.span(at('2013-11-07T10:00Z'), at('2013-11-08T00:00Z'))).toBe('7 Nov 2013, 10:00 – 8 Nov 2013, 00:00')
})

test('the year is left out while it goes without saying', () => {
  const utc = clockIn('UTC')
  const year = new Date().getUTCFullYear()
  expect(utc.span(at(`${year}-10-23T00:00Z`), at(`${year}-11-23T00:00Z`))).toBe('23 Oct – 22 Nov')
  expect(utc.day(at(`${year}-11-13T12:00Z`))).toMatch(/^[A-Z][a-z]+ 13 November$/)
})

test.each(['', 'yesterday', '2026-02-30', '2026-13-01', '2026-11-07T10:00Z', '07/11/2026'])('%j is no date', (text) => {
  expect(clockIn('UTC').startOfDate(text)).toBeUndefined()
})

test.each([
  ['UTC', 0],
  ['Europe/Berlin', 120],
  ['America/New_York', -240],
  ['Asia/Kolkata', 330],
])('%s is %d minutes east of UTC in July', (zone, minutes) => {
  expect(clockIn(zone).offsetMinutes(at('2026-07-01T12:00Z'))).toBe(minutes)
})

test('a zone that nobody knows is refused', () => {
  expect(() => clockIn('Mars/Phobos')).toThrow(RangeError)
})
