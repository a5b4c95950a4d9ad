import { expect, test } from 'vitest'
import { instant } from '#src/model/instant.ts'
import { clockIn } from '#src/time/clock.ts'
import { daysOf, momentsOf } from './dates.ts'

const clock = clockIn('Europe/Stockholm')
const at = (iso: string) => instant(Date.parse(iso))
const now = at('2026-11-22T14:31:00+01:00')

test('a range ends on its last day, not on the midnight after it', () => {
  const range = daysOf(clock, at('2026-10-23T00:00:00+02:00'), at('2026-11-23T00:00:00+01:00'), now)
  expect(range).toEqual({ from: '23 Oct', to: '22 Nov' })
})

test('days are the shown zone’s', () => {
  const utc = clockIn('UTC')
  const from = at('2026-11-03T00:30:00+01:00')
  expect(daysOf(utc, from, at('2026-11-03T12:00:00+01:00'), now).from).toBe('2 Nov')
})

test('both ends have their year where one is not of this year', () => {
  const range = daysOf(clock, at('2025-12-30T00:00:00+01:00'), at('2026-01-03T00:00:00+01:00'), now)
  expect(range).toEqual({ from: '30 Dec 2025', to: '2 Jan 2026' })
})

test('an empty range is one day', () => {
  expect(daysOf(clock, now, now, now)).toEqual({ from: '22 Nov', to: '22 Nov' })
})

test('a whole day is named without times, the day of 25 hours too', () => {
  const day = momentsOf(clock, at('2026-10-25T00:00:00+02:00'), at('2026-10-26T00:00:00+01:00'), now)
  expect(day).toEqual({ from: '25 Oct', to: '25 Oct' })
})

test('a part of a day has its times, the day named once', () => {
  const part = momentsOf(clock, at('2026-11-03T10:00:00+01:00'), at('2026-11-03T12:15:00+01:00'), now)
  expect(part).toEqual({ from: '3 Nov, 10:00', to: '12:15' })
})

test('a part that crosses midnight names both days', () => {
  const part = momentsOf(clock, at('2026-11-03T22:00:00+01:00'), at('2026-11-04T02:00:00+01:00'), now)
  expect(part).toEqual({ from: '3 Nov, 22:00', to: '4 Nov, 02:00' })
})

test('a long part is named by its days', () => {
  const part = momentsOf(clock, at('2026-10-23T07:00:00+02:00'), at('2026-11-03T12:00:00+01:00'), now)
  expect(part).toEqual({ from: '23 Oct', to: '3 Nov' })
})
