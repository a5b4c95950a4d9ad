import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, HOUR, instant, MINUTE } from '#src/model/instant.ts'
import { clockIn } from '#src/time/clock.ts'
import { endLabels, ticks } from './ticks.ts'

const clock = clockIn('Europe/Stockholm')
const range = (from: string, to: string) => ({ from: instant(Date.parse(from)), to: instant(Date.parse(to)) })
const texts = (from: string, to: string, width: number) =>
  ticks(range(from, to), width, 6.5, clock).map(({ text }) => text)

test('a month on a wide page has a date every four days', () => {
  expect(texts('2026-10-23T00:00+02:00', '2026-11-23T00:00+01:00', 1240)).toEqual([
    '23 Oct',
    '27 Oct',
    '31 Oct',
    '4 Nov',
    '8 Nov',
    '12 Nov',
    '16 Nov',
    '20 Nov',
  ])
})

test('dates are at midnight, also after the change of the clock', () => {
  const placed = ticks(range('2026-10-23T09:30+02:00', '2026-10-30T00:00+01:00'), 900, 6.5, clock)
  expect(placed.map(({ text }) => text)).toEqual(['24 Oct', '25 Oct', '26 Oct', '27 Oct', '28 Oct', '29 Oct'])
  expect(placed.every(({ at }) => clock.shortTime(at) === '00:00')).toBe(true)
})

test('below two days there are times, and the date at midnight', () => {
  expect(texts('2026-11-13T14:30+01:00', '2026-11-14T14:30+01:00', 700)).toEqual([
    '15:00',
    '18:00',
    '21:00',
    '14 Nov',
    '03:00',
    '06:00',
    '09:00',
    '12:00',
  ])
})

test('times stay on the full hours of the wall on the days of 23 and of 25 hours', () => {
  expect(texts('2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00', 600)).toEqual(['25 Oct', '06:00', '12:00', '18:00'])
  expect(texts('2026-03-29T00:00+01:00', '2026-03-30T00:00+02:00', 600)).toEqual(['29 Mar', '06:00', '12:00', '18:00'])
})

test('many months are told by their first days, and January by its year', () => {
  expect(texts('2026-09-10T00:00+02:00', '2027-05-01T00:00+02:00', 900)).toEqual([
    '1 Oct',
    '1 Nov',
    '1 Dec',
    '2027',
    '1 Feb',
    '1 Mar',
    '1 Apr',
  ])
})

test('many years are told by their numbers', () => {
  expect(texts('2005-01-01T00:00+01:00', '2025-01-01T00:00+01:00', 500)).toEqual(['2005', '2010', '2015', '2020'])
})

test('no width and no time give no labels', () => {
  expect(texts('2026-10-23T00:00+02:00', '2026-11-23T00:00+01:00', 0)).toEqual([])
  expect(texts('2026-10-23T00:00+02:00', '2026-10-23T00:00+02:00', 500)).toEqual([])
})

test('labels never touch each other and are never cut at a side', () => {
  const first = Date.parse('2025-12-31T00:00Z')
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 365 * 24 * 60 }),
      fc.oneof(fc.integer({ min: 10 * MINUTE, max: 3 * DAY }), fc.integer({ min: HOUR, max: 4_000 * DAY })),
      fc.integer({ min: 30, max: 1_900 }),
      (minute, length, width) => {
        const from = first + minute * MINUTE
        const letter = 6.5
        const placed = ticks({ from: instant(from), to: instant(from + length) }, width, letter, clock)
        for (const [at, { x, text }] of placed.entries()) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x + text.length * letter).toBeLessThanOrEqual(Math.min(width, placed[at + 1]?.x ?? width))
        }
      },
    ),
    { numRuns: 200 },
  )
})

test('the ends of a month are its first and its last day', () => {
  expect(endLabels(range('2026-10-23T00:00+02:00', '2026-11-23T00:00+01:00'), clock)).toEqual({
    first: '23 Oct',
    last: '22 Nov',
  })
})

test('the ends of a short range are times', () => {
  expect(endLabels(range('2026-11-13T14:30+01:00', '2026-11-14T14:30+01:00'), clock)).toEqual({
    first: '13 Nov, 14:30',
    last: '14 Nov, 14:30',
  })
})
