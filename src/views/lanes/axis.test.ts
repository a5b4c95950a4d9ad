import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, HOUR, instant, MINUTE } from '#src/model/instant.ts'
import { clockIn } from '#src/time/clock.ts'
import { axisTicks } from './axis.ts'

const clock = clockIn('Europe/Stockholm')
const at = (iso: string) => Date.parse(iso)
const texts = (from: string, to: string, width = 700) =>
  axisTicks({ from: at(from), to: at(to) }, width, clock).map(({ text }) => text)

test('a week has its days, a day its hours, a year its months', () => {
  expect(texts('2026-11-08T00:00+01:00', '2026-11-12T00:00+01:00', 300)).toEqual(['8 Nov', '9 Nov', '10 Nov', '11 Nov'])
  expect(texts('2026-11-08T20:00+01:00', '2026-11-09T04:00+01:00', 300)).toEqual(['20:00', '22:00', '9 Nov', '02:00'])
  expect(texts('2026-11-20T00:00+01:00', '2027-02-20T00:00+01:00', 240)).toEqual(['1 Dec', '2027', '1 Feb'])
})

test('times of day stay what they are where the clock changes', () => {
  expect(texts('2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00', 300)).toEqual(['25 Oct', '06:00', '12:00', '18:00'])
})

test('lines hang on the calendar: moving the window adds and drops some, and moves none', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 500 * 24 }),
      fc.integer({ min: 1, max: 3_000 }),
      fc.nat({ max: 100 }),
      (hours, length, by) => {
        const from = at('2026-01-01T00:00Z') + hours * HOUR
        const window = { from, to: from + length * HOUR }
        const shift = (by / 100) * length * HOUR
        const later = { from: from + shift, to: window.to + shift }
        const both = (tick: { at: number }) => tick.at >= later.from && tick.at < window.to
        expect(axisTicks(later, 900, clock).filter(both)).toEqual(axisTicks(window, 900, clock).filter(both))
      },
    ),
    { numRuns: 60 },
  )
})

test('lines have room for a label beside each other', () => {
  for (const length of [10 * MINUTE, HOUR, 5 * HOUR, DAY, 9 * DAY, 60 * DAY, 900 * DAY]) {
    const window = { from: at('2026-03-01T10:20Z'), to: instant(at('2026-03-01T10:20Z') + length) }
    const ticks = axisTicks(window, 900, clock)
    expect(ticks.length).toBeGreaterThan(0)
    ticks.slice(1).forEach((tick, place) => {
      expect(((tick.at - ticks[place]!.at) / length) * 900).toBeGreaterThan(50)
    })
  }
})
