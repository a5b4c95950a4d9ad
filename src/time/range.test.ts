import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, HOUR, instant, MINUTE } from '#src/model/instant.ts'
import { type DateRange, rangePresets } from '#src/model/range.ts'
import { clockIn } from './clock.ts'
import { resolveRange } from './range.ts'

const at = (iso: string) => instant(Date.parse(iso))
const custom = (from: string, to: string): DateRange => ({ kind: 'custom', from, to })
const preset = (name: (typeof rangePresets)[number]): DateRange => ({ kind: 'preset', preset: name })

const berlin = clockIn('Europe/Berlin')
const now = at('2026-11-22T13:31:40Z')

test('thirty days reach from the start of the thirtieth day before to the end of today', () => {
  expect(resolveRange(preset('30d'), now, berlin)).toEqual({
    from: at('2026-10-23T00:00+02:00'), // summer time still
    to: at('2026-11-23T00:00+01:00'),
  })
})

test('a range of days stays the same all day', () => {
  const early = at('2026-11-22T00:00+01:00')
  const late = at('2026-11-22T23:59:59+01:00')
  for (const name of ['7d', '30d', '90d'] as const) {
    expect(resolveRange(preset(name), early, berlin)).toEqual(resolveRange(preset(name), late, berlin))
  }
})

test('the last 24 hours hold on to their minute and reach a little past now', () => {
  const { from, to } = resolveRange(preset('24h'), now, berlin)
  expect(from).toBe(at('2026-11-21T13:31:00Z'))
  expect(to).toBe(at('2026-11-22T13:33:00Z'))
  expect(resolveRange(preset('24h'), instant(now + 5_000), berlin)).toEqual({ from, to })
})

test.each([
  ['Europe/Berlin', '2026-03-29', 23],
  ['Europe/Berlin', '2026-10-25', 25],
  ['America/New_York', '2026-03-08', 23],
  ['America/New_York', '2026-11-01', 25],
  ['Australia/Lord_Howe', '2026-04-05', 24.5],
  ['Australia/Lord_Howe', '2026-10-04', 23.5],
  ['Asia/Kolkata', '2026-10-25', 24],
  ['Asia/Beirut', '2026-03-29', 23],
  ['Atlantic/Azores', '2026-10-25', 25],
])('in %s the one day %s is asked for whole, %d hours', (zone, date, hours) => {
  const { from, to } = resolveRange(custom(date, date), now, clockIn(zone))
  expect((to - from) / HOUR).toBe(hours)
})

test('both days of a custom range are included, in the zone shown', () => {
  expect(resolveRange(custom('2026-11-01', '2026-11-07'), now, clockIn('Asia/Kolkata'))).toEqual({
    from: at('2026-11-01T00:00+05:30'),
    to: at('2026-11-08T00:00+05:30'),
  })
})

test('instants are taken as they are, whatever the zone', () => {
  expect(resolveRange(custom('2026-11-01T10:00:00Z', '2026-11-02T10:00:00+02:00'), now, berlin)).toEqual({
    from: at('2026-11-01T10:00Z'),
    to: at('2026-11-02T08:00Z'),
  })
})

test('ends in the wrong order are exchanged', () => {
  expect(resolveRange(custom('2026-11-07', '2026-11-01'), now, berlin)).toEqual(
    resolveRange(custom('2026-11-01', '2026-11-07'), now, berlin),
  )
})

test('an open end reaches to today, an open start thirty days back', () => {
  expect(resolveRange(custom('2026-11-01', ''), now, berlin)).toEqual({
    from: at('2026-11-01T00:00+01:00'),
    to: at('2026-11-23T00:00+01:00'),
  })
  expect(resolveRange(custom('', '2026-11-07'), now, berlin)).toEqual({
    from: at('2026-10-08T00:00+02:00'),
    to: at('2026-11-08T00:00+01:00'),
  })
})

test.each([
  ['soon', '2026-11-07'],
  ['2026-11-07', '2026-02-30'],
  ['2026-11-07T10:00', '2026-11-08T10:00'],
  ['', ''],
])('a range from %j to %j cannot be read and is the default one', (from, to) => {
  expect(resolveRange(custom(from, to), now, berlin)).toEqual(resolveRange(preset('30d'), now, berlin))
})

test('every range holds some time, and days begin and end at midnight', () => {
  const zone = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Beirut',
    'Africa/Cairo',
  )
  const when = fc.integer({ min: at('2020-01-01T00:00Z'), max: at('2030-01-01T00:00Z') }).map(instant)
  fc.assert(
    fc.property(zone, when, fc.constantFrom(...rangePresets), (name, moment, kind) => {
      const clock = clockIn(name)
      const { from, to } = resolveRange(preset(kind), moment, clock)
      expect(from).toBeLessThan(moment)
      expect(to).toBeGreaterThan(moment)
      if (kind === '24h') {
        expect(to - from).toBe(DAY + 2 * MINUTE)
        return
      }
      expect(clock.startOfDay(from)).toBe(from)
      expect(clock.startOfDay(to)).toBe(to)
      expect(Math.round((to - from) / DAY)).toBe(Number.parseInt(kind, 10) + 1)
    }),
  )
})

/** A day of 23, 25, 23.5, 24.5 and 24 hours, and the noon of the day after. */
const oddDays = [
  ['Europe/Stockholm', '2026-03-29', 23, '2026-03-30T12:00+02:00'],
  ['Europe/Stockholm', '2026-10-25', 25, '2026-10-26T12:00+01:00'],
  ['America/New_York', '2026-03-08', 23, '2026-03-09T12:00-04:00'],
  ['America/New_York', '2026-11-01', 25, '2026-11-02T12:00-05:00'],
  ['Australia/Lord_Howe', '2026-04-05', 24.5, '2026-04-06T12:00+10:30'],
  ['Australia/Lord_Howe', '2026-10-04', 23.5, '2026-10-05T12:00+11:00'],
  ['Asia/Kolkata', '2026-10-25', 24, '2026-10-26T12:00+05:30'],
] as const

test.each(oddDays)(
  'in %s seven days over %s, a day of %d hours, begin and end at midnight',
  (zone, date, hours, noon) => {
    const clock = clockIn(zone)
    const { from, to } = resolveRange(preset('7d'), at(noon), clock)
    expect([from, to].map((end) => clock.time(end))).toEqual(['00:00:00', '00:00:00'])
    // The seven days before today, and today.
    expect((to - from) / HOUR).toBe(7 * 24 + hours)
    expect(clock.isoDate(instant(to - 1))).toBe(clock.isoDate(at(noon)))
    expect(clock.startOfDate(date)).toBe(clock.startOfDay(instant(at(noon) - DAY)))
  },
)
