import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InstantRange } from '#src/model/filter.ts'
import { instant } from '#src/model/instant.ts'
import { joinedRanges, withoutRanges } from './ranges.ts'

const range = (from: number, to: number): InstantRange => ({ from: instant(from), to: instant(to) })
const someRange = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
  .map(([from, length]) => range(from, from + length))
const holds = (ranges: readonly InstantRange[], at: number) => ranges.some(({ from, to }) => at >= from && at < to)

test('a wider range leaves what lies on both sides of what is held', () => {
  expect(withoutRanges(range(0, 10), [range(3, 7)])).toEqual([range(7, 10), range(0, 3)])
})

test('what is left and what is held are together what was wanted, and apart', () => {
  fc.assert(
    fc.property(someRange, fc.array(someRange, { maxLength: 6 }), (wanted, held) => {
      const left = withoutRanges(wanted, held)
      for (let at = 0; at < 90; at += 1) {
        const isWanted = holds([wanted], at)
        expect(holds(left, at)).toBe(isWanted && !holds(held, at))
      }
    }),
  )
})

test('joining changes nothing of what is held, and leaves no two that touch', () => {
  fc.assert(
    fc.property(fc.array(someRange, { maxLength: 8 }), (ranges) => {
      const joined = joinedRanges(ranges)
      for (let at = 0; at < 90; at += 1) expect(holds(joined, at)).toBe(holds(ranges, at))
      joined.slice(1).forEach((each, n) => {
        expect(each.from).toBeGreaterThan(joined[n]?.to ?? 0)
      })
    }),
  )
})
