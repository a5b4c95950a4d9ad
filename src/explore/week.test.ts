import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { withValues } from '#src/model/filter.ts'
import { DAY, HOUR, MINUTE } from '#src/model/instant.ts'
import { newestFirst } from '#src/model/sort.ts'
import { withWeek } from '#src/model/week.ts'
import { clockIn } from '#src/time/clock.ts'
import { InteractionIndex } from './interactionIndex.ts'
import { weekPlace } from './naiveSelect.ts'
import { select } from './select.ts'
import { countWeek } from './week.ts'
import { hourOfWeekBy } from './weekHours.ts'

/** Changes of an hour, of half an hour, and none; offsets of whole hours and of half ones. */
const zones = ['Europe/Stockholm', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe']
const [first, last] = [Date.UTC(2000, 0, 1), Date.UTC(2030, 0, 1)]

/** When clocks change: all year, but the days on which they do far more often than chance would have them. */
const changes = [
  '2026-03-29T01:00Z',
  '2026-10-25T01:00Z',
  '2026-03-08T07:00Z',
  '2026-11-01T06:00Z',
  '2026-04-04T15:00Z',
  '2026-10-03T15:30Z',
].map((iso) => Date.parse(iso))
const anyTime = fc.oneof(
  fc.integer({ min: first, max: last }),
  fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -2 * DAY, max: 2 * DAY })).map(([at, by]) => at + by),
  fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -4, max: 4 })).map(([at, by]) => at + by * 15 * MINUTE),
)

test.each(zones)('the hour of the week is the one on the face of a clock in %s', (zone) => {
  fc.assert(
    fc.property(fc.array(anyTime, { minLength: 1, maxLength: 20 }), (moments) => {
      const hourOf = hourOfWeekBy(clockIn(zone))
      for (const at of moments) {
        const [day, hour] = weekPlace(at, zone)
        expect(hourOf(at)).toBe((day - 1) * 24 + hour)
      }
    }),
    { numRuns: 150 },
  )
})

const indexOf = (starts: readonly number[]) => {
  const index = new InteractionIndex()
  index.put(starts.map((started, at) => makeInteraction({ id: `i${at}`, started })))
  return index
}

test.each(zones)('every hour of the week counts what choosing it gives, in %s', (zone) => {
  const clock = clockIn(zone)
  fc.assert(
    fc.property(fc.array(anyTime, { maxLength: 30 }), fc.nat(167), (starts, hour) => {
      const index = indexOf(starts)
      const chosen = withWeek([], { days: [Math.floor(hour / 24) + 1], hours: [hour % 24] })
      const { rows } = select(index, chosen, newestFirst, new Float64Array(0), { clock })
      // Counted while it is chosen: its own choice does not empty the others.
      const { counts, most } = countWeek(index, chosen, clock)
      expect(counts[hour]).toBe(rows.length)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(starts.length)
      expect(most).toBe(Math.max(...counts))
    }),
    { numRuns: 60 },
  )
})

test('the hour that comes twice counts both times, and the one that is skipped has none', () => {
  const autumn = Date.parse('2026-10-25T00:00+02:00')
  const spring = Date.parse('2026-03-29T00:00+01:00')
  const byHour = (start: number) =>
    countWeek(
      indexOf(Array.from({ length: 8 }, (_, half) => start + (half * HOUR) / 2)),
      [],
      clockIn('Europe/Stockholm'),
    ).counts.subarray(6 * 24, 6 * 24 + 6)
  expect([...byHour(autumn)]).toEqual([2, 2, 4, 0, 0, 0])
  expect([...byHour(spring)]).toEqual([2, 2, 0, 2, 2, 0])
})

test('what is filtered besides is not counted, a row without a start never', () => {
  const index = indexOf([Date.UTC(2026, 10, 2, 9)])
  index.put([
    makeInteraction({ id: 'call', mediaType: 'call', started: Date.UTC(2026, 10, 2, 9, 30) }),
    makeInteraction({ id: 'undated', started: { kind: 'unreadable', sent: '?' } }),
  ])
  const clock = clockIn('UTC')
  expect(countWeek(index, [], clock).counts[9]).toBe(2)
  const { counts, most } = countWeek(index, withValues([], 'media', ['call']), clock)
  expect([counts[9], most]).toEqual([1, 1])
  expect(countWeek(index, withValues([], 'media', ['sms']), clock).most).toBe(0)
})

test('a row that changes, and a zone that changes, change the hours', () => {
  const index = indexOf([Date.UTC(2026, 10, 2, 23, 30)])
  const filter = withWeek([], { days: [2], hours: [] })
  const count = (zone: string) =>
    select(index, filter, newestFirst, new Float64Array(0), { clock: clockIn(zone) }).rows.length
  expect([count('UTC'), count('Europe/Stockholm'), count('UTC')]).toEqual([0, 1, 0])
  index.put([makeInteraction({ id: 'i0', started: Date.UTC(2026, 10, 3, 12) })])
  expect(count('UTC')).toBe(1)
})
