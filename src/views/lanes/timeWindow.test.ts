import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '#src/model/instant.ts'
import { panned, revealing, shortest, zoomed } from './timeWindow.ts'

const limits = { from: 0, to: 30 * DAY }
const anyWindow = fc
  .tuple(fc.integer({ min: 0, max: 29 * 24 }), fc.integer({ min: 1, max: 100 }))
  .map(([from, hours]) => ({ from: from * HOUR, to: Math.min(limits.to, (from + hours) * HOUR) }))

test('zooming keeps the moment under the pointer where it is, unless an end is reached', () => {
  const window = { from: 10 * DAY, to: 14 * DAY }
  expect(zoomed(window, 0.5, 11 * DAY, limits)).toEqual({ from: 10.5 * DAY, to: 12.5 * DAY })
  expect(zoomed(window, 100, 11 * DAY, limits)).toEqual(limits)
  expect(zoomed({ from: 0, to: 2 * DAY }, 2, DAY, limits)).toEqual({ from: 0, to: 4 * DAY })
  const closest = zoomed(window, 0.000_01, 11 * DAY, limits)
  expect(closest.to - closest.from).toBeCloseTo(shortest)
})

test('nothing leads out of the limits, and panning keeps the length', () => {
  fc.assert(
    fc.property(
      anyWindow,
      fc.integer({ min: -900, max: 900 }),
      fc.double({ min: 0.01, max: 9, noNaN: true }),
      (window, hours, factor) => {
        const moved = panned(window, hours * HOUR, limits)
        expect(moved.to - moved.from).toBeCloseTo(window.to - window.from)
        for (const each of [moved, zoomed(window, factor, window.from, limits)]) {
          expect(each.from).toBeGreaterThanOrEqual(limits.from)
          expect(each.to).toBeLessThanOrEqual(limits.to + 0.01)
        }
      },
    ),
  )
})

test('what is in view needs no move; what is not is shown with its neighbours', () => {
  const window = { from: 10 * DAY, to: 13 * DAY }
  expect(revealing(window, 12 * DAY, 12 * DAY + MINUTE, limits)).toBe(window)
  expect(revealing(window, 20 * DAY, 20 * DAY + MINUTE, limits)).toEqual({ from: 18 * DAY, to: 21 * DAY })
  expect(revealing(window, 5 * DAY, 5 * DAY + MINUTE, limits)).toEqual({ from: 4 * DAY, to: 7 * DAY })
})
