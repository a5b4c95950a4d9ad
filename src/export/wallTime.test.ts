import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant } from '#src/model/instant.ts'
import { clockIn } from '#src/time/clock.ts'
import { exportFileName } from './fileName.ts'
import { wallTimes } from './wallTime.ts'

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

test('a file is named by when it was written, in the zone on the screen', () => {
  const at = instant(Date.UTC(2026, 10, 25, 0, 40, 59))
  expect(exportFileName(at, clockIn('Europe/Berlin'), 'csv')).toBe('interactions-2026-11-25T01-40.csv')
  expect(exportFileName(at, clockIn('UTC'), 'csv.manifest.json')).toBe(
    'interactions-2026-11-25T00-40.csv.manifest.json',
  )
})
