import { expect, test } from 'vitest'
import type { Filter } from './filter.ts'
import { isInWeek, weekOf, wholeWeek, withWeek } from './week.ts'

const filter: Filter = [
  { kind: 'is', trait: 'open', negated: false },
  { kind: 'week', days: [6, 7], hours: [], negated: true },
]

test('a choice takes the place of the one before, and leaves alone what is shut out', () => {
  const chosen = withWeek(withWeek(filter, { days: [1], hours: [9] }), { days: [3, 2, 3], hours: [] })
  expect(chosen).toEqual([...filter, { kind: 'week', days: [2, 3], hours: [], negated: false }])
  expect(withWeek(chosen, wholeWeek)).toEqual(filter)
})

test('days and hours that were typed one by one are read as one choice', () => {
  const typed: Filter = [
    ...filter,
    { kind: 'week', days: [1, 2], hours: [], negated: false },
    { kind: 'week', days: [], hours: [9, 10], negated: false },
  ]
  expect(weekOf(typed)).toEqual({ days: [1, 2], hours: [9, 10] })
  expect(weekOf(filter)).toEqual(wholeWeek)
})

test('no days are all days, no hours all hours', () => {
  expect(isInWeek(wholeWeek, 4, 23)).toBe(true)
  expect(isInWeek({ days: [], hours: [9] }, 4, 10)).toBe(false)
  expect(isInWeek({ days: [4], hours: [9] }, 4, 9)).toBe(true)
  expect(isInWeek({ days: [5], hours: [9] }, 4, 9)).toBe(false)
})
