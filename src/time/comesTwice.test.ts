import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, instant, MINUTE } from '#src/model/instant.ts'
import { clockIn } from './clock.ts'
import { comesTwice, toldApart } from './comesTwice.ts'

const twice = (zone: string, iso: string) => comesTwice(instant(Date.parse(iso)), clockIn(zone))

test.each([
  // An hour that comes twice, from its first second to its last.
  ['Europe/Stockholm', '2026-10-24T23:59:59Z', false],
  ['Europe/Stockholm', '2026-10-25T00:00:00Z', true],
  ['Europe/Stockholm', '2026-10-25T01:59:59Z', true],
  ['Europe/Stockholm', '2026-10-25T02:00:00Z', false],
  // One that is skipped.
  ['Europe/Stockholm', '2026-03-29T00:59:59Z', false],
  ['Europe/Stockholm', '2026-03-29T01:00:00Z', false],
  ['America/New_York', '2026-11-01T05:30:00Z', true],
  ['America/New_York', '2026-11-01T06:30:00Z', true],
  ['America/New_York', '2026-11-01T07:00:00Z', false],
  ['America/New_York', '2026-03-08T07:00:00Z', false],
  // Half an hour.
  ['Australia/Lord_Howe', '2026-04-04T14:29:59Z', false],
  ['Australia/Lord_Howe', '2026-04-04T14:30:00Z', true],
  ['Australia/Lord_Howe', '2026-04-04T15:29:59Z', true],
  ['Australia/Lord_Howe', '2026-04-04T15:30:00Z', false],
  ['Asia/Kolkata', '2026-10-25T00:30:00Z', false],
  ['UTC', '2026-10-25T00:30:00Z', false],
])('in %s the time at %s comes twice: %s', (zone, iso, expected) => {
  expect(twice(zone, iso)).toBe(expected)
})

test('what comes twice is what a clock writes at two moments', () => {
  const zones = ['Europe/Stockholm', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe']
  const changes = [
    '2026-03-08T07:00Z',
    '2026-03-29T01:00Z',
    '2026-04-04T15:00Z',
    '2026-10-25T01:00Z',
    '2026-11-01T06:00Z',
  ]
  const moment = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -12 * 60, max: 12 * 60 }))
    .map(([change, minutes]) => instant(Date.parse(change) + minutes * MINUTE))
  fc.assert(
    fc.property(fc.constantFrom(...zones), moment, (zone, at) => {
      const clock = clockIn(zone)
      const text = clock.dateTime(at)
      let found = 0
      for (let other = at - DAY / 4; other <= at + DAY / 4; other += 30 * MINUTE) {
        if (clock.dateTime(instant(other)) === text) found++
      }
      expect(comesTwice(at, clock)).toBe(found > 1)
    }),
    { numRuns: 200 },
  )
})

test('a time that comes twice is told apart by its offset', () => {
  const told = (zone: string, iso: string) => {
    const [at, clock] = [instant(Date.parse(iso)), clockIn(zone)]
    return toldApart(clock.time(at), at, clock)
  }
  expect(told('Europe/Stockholm', '2026-10-25T00:30:00Z')).toBe('02:30:00 GMT+2')
  expect(told('Europe/Stockholm', '2026-10-25T01:30:00Z')).toBe('02:30:00 GMT+1')
  expect(told('Europe/Stockholm', '2026-10-25T02:30:00Z')).toBe('03:30:00')
  // Where midnight comes twice.
  expect(told('Atlantic/Azores', '2026-10-25T00:30:00Z')).toMatch(/^00:30:00 GMT(\+0)?$/)
  expect(told('Atlantic/Azores', '2026-10-25T01:30:00Z')).toBe('00:30:00 GMT-1')
})
