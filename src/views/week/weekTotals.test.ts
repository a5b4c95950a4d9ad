import { expect, test } from 'vitest'
import { wholeWeek } from '#src/model/week.ts'
import { countAt, heatOf } from './weekTotals.ts'

const counts = new Uint32Array(168)
counts[9] = 3 // Monday
counts[24 + 9] = 4
counts[24 + 10] = 5
const week = { counts, most: 5 }

test('a head counts what it would give beside what is chosen of the other kind', () => {
  expect(countAt(week, wholeWeek, { day: 2, hour: 10 })).toBe(5)
  expect(countAt(week, wholeWeek, { day: 2, hour: undefined })).toBe(9)
  expect(countAt(week, { days: [1], hours: [10] }, { day: 2, hour: undefined })).toBe(5)
  expect(countAt(week, { days: [1], hours: [10] }, { day: undefined, hour: 9 })).toBe(3)
})

test('one interaction can be told from none, and only the fullest hour is the fullest', () => {
  expect([0, 1, 999, 1_000].map((count) => heatOf(count, 1_000))).toEqual([0, 1, 8, 8])
  expect(heatOf(0, 0)).toBe(0)
})
