import { expect, test } from 'vitest'
import { DAY, instant } from '#src/model/instant.ts'
import { type Gap, type GapReason, mergeGaps } from './coverage.ts'

const full: GapReason = { kind: 'limit', limit: 400 }

function gap(from: number, to: number, more: Partial<Gap> = {}): Gap {
  return { from: instant(from), to: instant(to), reason: { kind: 'cancelled' }, unit: 'instants', ...more }
}

const day = (first: number, days: number, more: Partial<Gap> = {}) =>
  gap(first * DAY, (first + days) * DAY, { unit: 'days', reason: full, ...more })

test('gaps that touch and have one reason are one, the newest first', () => {
  const bound = gap(30, 40, { reason: { kind: 'bound', bound: 'rows', limit: 9 } })
  expect(mergeGaps([gap(0, 10), gap(20, 30), bound, gap(10, 20)])).toEqual([bound, gap(0, 30)])
})

test('gaps of one reason are one also where another lies in between', () => {
  const other = gap(12, 18, { mediaType: 'call' })
  expect(mergeGaps([gap(10, 20), other, gap(5, 11)])).toEqual([gap(5, 20), other])
})

test('full days are named each by itself, and each once', () => {
  expect(mergeGaps([day(3, 1), day(4, 1), day(3, 1)])).toEqual([day(4, 1), day(3, 1)])
  const media: GapReason = { kind: 'media', mediaTypes: ['smssession'] }
  expect(mergeGaps([day(3, 1, { reason: media }), day(3, 1, { reason: media })])).toEqual([
    day(3, 1, { reason: media }),
  ])
})

test('full instants that touch are one gap', () => {
  expect(mergeGaps([gap(5, 6, { reason: full }), gap(4, 5, { reason: full })])).toEqual([gap(4, 6, { reason: full })])
})
