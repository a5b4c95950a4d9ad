import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, HOUR, instant, MINUTE } from '#src/model/instant.ts'
import { clockIn } from '#src/time/clock.ts'
import { slotBoundaries } from './boundaries.ts'

const at = (iso: string) => instant(Date.parse(iso))

function timesOfDay(zone: string, boundaries: Float64Array): readonly string[] {
  const clock = clockIn(zone)
  return [...new Set(Array.from(boundaries, (edge) => clock.time(instant(edge)).slice(0, 5)))].sort()
}

test('30 days in half days over the end of summer time', () => {
  const boundaries = slotBoundaries(at('2026-10-22T22:00Z'), at('2026-11-22T23:00Z'), clockIn('Europe/Stockholm'), 64)
  expect(boundaries.length - 1).toBe(62)
  expect(timesOfDay('Europe/Stockholm', boundaries)).toEqual(['00:00', '12:00'])
  expect([boundaries[0], boundaries.at(-1)]).toEqual([at('2026-10-22T22:00Z'), at('2026-11-22T23:00Z')])
})

test('a span that begins and ends within slots is covered by whole ones', () => {
  const boundaries = slotBoundaries(at('2026-11-13T09:31Z'), at('2026-11-14T09:31Z'), clockIn('UTC'), 64)
  expect(boundaries[0]).toBe(at('2026-11-13T09:30Z'))
  expect(boundaries[1]! - boundaries[0]!).toBe(30 * MINUTE)
  expect(boundaries.at(-1)).toBe(at('2026-11-14T10:00Z'))
})

test('the step grows with the span', () => {
  const step = (span: number) => {
    const from = at('2026-06-01T00:00Z')
    const [first, second] = slotBoundaries(from, instant(from + span), clockIn('UTC'), 64)
    return second! - first!
  }
  expect([2 * HOUR, 8 * HOUR, 2 * DAY, 7 * DAY, 40 * DAY, 90 * DAY, 900 * DAY].map(step)).toEqual([
    5 * MINUTE,
    10 * MINUTE,
    HOUR,
    3 * HOUR,
    DAY,
    7 * DAY,
    28 * DAY,
  ])
})

test('weeks begin on Mondays', () => {
  const clock = clockIn('America/New_York')
  const boundaries = slotBoundaries(at('2026-01-01T05:00Z'), at('2026-12-31T05:00Z'), clock, 64)
  for (const edge of boundaries) expect(clock.day(instant(edge))).toMatch(/^Monday/)
})

test('an hour that the clock skips has no slot, one that it repeats is twice as long', () => {
  const widths = (zone: string, from: string, to: string) => {
    const boundaries = slotBoundaries(at(from), at(to), clockIn(zone), 26)
    return Array.from(boundaries.slice(1), (edge, slot) => (edge - boundaries[slot]!) / HOUR)
  }
  const spring = widths('Europe/Berlin', '2026-03-28T23:00Z', '2026-03-29T22:00Z')
  expect([spring.length, new Set(spring)]).toEqual([23, new Set([1])])
  const autumn = widths('Europe/Berlin', '2026-10-24T22:00Z', '2026-10-25T23:00Z')
  expect([autumn.length, autumn.filter((width) => width === 2).length]).toEqual([24, 1])
  const halfHour = widths('Australia/Lord_Howe', '2026-04-04T13:00Z', '2026-04-05T13:30Z')
  expect(halfHour.filter((width) => width !== 1)).toEqual([1.5])
})

test('there is nothing between a moment and itself', () => {
  expect(slotBoundaries(at('2026-11-13T00:00Z'), at('2026-11-13T00:00Z'), clockIn('UTC'), 64)).toHaveLength(0)
})

test('slots cover the span, ascend, are no more than asked for, and none lies outside', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Pacific/Apia']
  const arbitraryFrom = fc.integer({ min: Date.UTC(2011, 0), max: Date.UTC(2027, 0) })
  const arbitrarySpan = fc.oneof(
    fc.integer({ min: 1, max: DAY }),
    fc.integer({ min: DAY, max: 40 * DAY }),
    fc.integer({ min: DAY, max: 4000 * DAY }),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      arbitraryFrom,
      arbitrarySpan,
      fc.integer({ min: 4, max: 100 }),
      (zone, from, span, atMost) => {
        const boundaries = slotBoundaries(instant(from), instant(from + span), clockIn(zone), atMost)
        const slots = boundaries.length - 1
        expect(slots).toBeGreaterThan(0)
        expect(slots).toBeLessThanOrEqual(atMost)
        expect(boundaries[0]).toBeLessThanOrEqual(from)
        expect(boundaries[1]).toBeGreaterThan(from)
        expect(boundaries[slots]).toBeGreaterThanOrEqual(from + span)
        expect(boundaries[slots - 1]).toBeLessThan(from + span)
        for (let slot = 0; slot < slots; slot++) expect(boundaries[slot + 1]).toBeGreaterThan(boundaries[slot]!)
        if (boundaries[1]! - boundaries[0]! >= 20 * HOUR) expectDaysToBegin(zone, boundaries)
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)

function expectDaysToBegin(zone: string, boundaries: Float64Array): void {
  const clock = clockIn(zone)
  for (const edge of boundaries) expect(clock.startOfDay(instant(edge))).toBe(edge)
}
