import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant } from '#src/model/instant.ts'
import { clockIn } from '#src/time/clock.ts'
import { exportFileName } from './fileName.ts'
import { wallTimes, zonedTimes } from './wallTime.ts'

test('times are those of the zone, to the second, over changes of its clock', () => {
  const at = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) }).map(instant)
  for (const zone of ['UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe']) {
    const clock = clockIn(zone)
    const wallTime = wallTimes(clock)
    const near = fc.integer({ min: -7_200_000, max: 7_200_000 }).map((ms) => instant(Date.UTC(2026, 9, 25, 1) + ms))
    fc.assert(
      fc.property(fc.oneof(at, near), (each) => {
        expect(wallTime(each)).toBe(`${clock.isoDate(each)} ${clock.time(each)}`)
      }),
    )
  }
})

test.each([
  ['Europe/Stockholm', '2026-10-25T00:30Z', '2026-10-25 02:30:00+02:00'],
  ['Europe/Stockholm', '2026-10-25T01:30Z', '2026-10-25 02:30:00+01:00'],
  ['America/New_York', '2026-11-01T05:30Z', '2026-11-01 01:30:00-04:00'],
  ['America/New_York', '2026-11-01T06:30Z', '2026-11-01 01:30:00-05:00'],
  ['Australia/Lord_Howe', '2026-04-04T14:45Z', '2026-04-05 01:45:00+11:00'],
  ['Australia/Lord_Howe', '2026-04-04T15:15Z', '2026-04-05 01:45:00+10:30'],
  ['Asia/Kolkata', '2026-11-01T06:30Z', '2026-11-01 12:00:00+05:30'],
  ['UTC', '2026-11-01T06:30Z', '2026-11-01 06:30:00Z'],
])('with its offset a time in %s is one moment: %s', (zone, iso, written) => {
  expect(zonedTimes(clockIn(zone))(instant(Date.parse(iso)))).toBe(written)
})

test('a time with its offset reads back as the moment that it is', () => {
  const zones = fc.constantFrom('Europe/Stockholm', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC')
  const seconds = fc.integer({ min: Date.UTC(2020, 0) / 1000, max: Date.UTC(2030, 0) / 1000 })
  fc.assert(
    fc.property(zones, seconds, (zone, second) => {
      const text = zonedTimes(clockIn(zone))(instant(second * 1000))
      expect(Date.parse(text.replace(' ', 'T'))).toBe(second * 1000)
    }),
  )
})

test('a file is named by when it was written, in the zone on the screen', () => {
  const at = instant(Date.UTC(2026, 10, 25, 0, 40, 59))
  expect(exportFileName(at, clockIn('Europe/Berlin'), 'csv')).toBe('interactions-2026-11-25T01-40.csv')
  expect(exportFileName(at, clockIn('UTC'), 'csv.manifest.json')).toBe(
    'interactions-2026-11-25T00-40.csv.manifest.json',
  )
})
