import { expect, test } from 'vitest'
import { instant } from '#src/model/instant.ts'
import { clockIn } from '#src/time/clock.ts'
import { rangeText } from './rangeText.ts'

const clock = clockIn('Europe/Stockholm')
const text = (from: string, to: string) =>
  rangeText({ from: instant(Date.parse(from)), to: instant(Date.parse(to)) }, clock).replaceAll('\u00a0', ' ')

test('whole days are told by their first and last one', () => {
  expect(text('2026-11-08T00:00+01:00', '2026-11-16T00:00+01:00')).toBe('8 Nov – 15 Nov')
})

test('a single day is told once', () => {
  expect(text('2026-11-08T00:00+01:00', '2026-11-09T00:00+01:00')).toBe('8 Nov')
})

test('the day of 25 hours is a day like any other', () => {
  expect(text('2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00')).toBe('25 Oct')
})

test('a part of a day has the date once', () => {
  expect(text('2026-11-08T14:00+01:00', '2026-11-08T18:30+01:00')).toBe('8 Nov, 14:00 – 18:30')
})

test('parts of several days have both dates', () => {
  expect(text('2026-11-08T20:00+01:00', '2026-11-09T00:00+01:00')).toBe('8 Nov, 20:00 – 9 Nov, 00:00')
})
