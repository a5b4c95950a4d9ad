import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { HOUR, instant } from '#src/model/instant.ts'
import { newestFirst, oldestFirst, type Sort } from '#src/model/sort.ts'
import { clockIn } from '#src/time/clock.ts'
import { groupByDay, nextDay } from './days.ts'
import { InteractionIndex } from './interactionIndex.ts'
import { select } from './select.ts'

const unreadable = { kind: 'unreadable', sent: '?' } as const

function selectionOf(starts: readonly (number | typeof unreadable)[], sort: Sort) {
  const index = new InteractionIndex()
  index.put(starts.map((started, at) => makeInteraction({ id: `${at}`, started })))
  return select(index, [], sort, new Float64Array(0))
}

const daysOf = (zone: string, starts: readonly string[], sort: Sort = newestFirst) => {
  const clock = clockIn(zone)
  const groups = groupByDay(
    selectionOf(
      starts.map((start) => Date.parse(start)),
      sort,
    ),
    clock,
  )
  return groups.map(({ start, count }) => `${start === undefined ? 'none' : clock.isoDate(start)}: ${count}`)
}

test('a day of 23 hours ends where the next one begins', () => {
  const starts = ['2026-03-28T22:59Z', '2026-03-28T23:00Z', '2026-03-29T21:59Z', '2026-03-29T22:00Z']
  expect(daysOf('Europe/Berlin', starts)).toEqual(['2026-03-30: 1', '2026-03-29: 2', '2026-03-28: 1'])
  expect(daysOf('Europe/Berlin', starts, oldestFirst)).toEqual(['2026-03-28: 1', '2026-03-29: 2', '2026-03-30: 1'])
})

test('a day of 25 hours holds all of them', () => {
  const starts = ['2026-11-01T03:59Z', '2026-11-01T04:00Z', '2026-11-02T04:59Z', '2026-11-02T05:00Z']
  expect(daysOf('America/New_York', starts)).toEqual(['2026-11-02: 1', '2026-11-01: 2', '2026-10-31: 1'])
})

test.each([
  // Half an hour less, half an hour more; the rest of the day is where it belongs.
  ['Australia/Lord_Howe', '2026-10-03T13:30Z', '2026-10-04T13:00Z', '2026-10-04'],
  ['Australia/Lord_Howe', '2026-04-04T13:00Z', '2026-04-05T13:30Z', '2026-04-05'],
  ['Europe/Stockholm', '2026-10-24T22:00Z', '2026-10-25T23:00Z', '2026-10-25'],
  ['Europe/Stockholm', '2026-03-28T23:00Z', '2026-03-29T22:00Z', '2026-03-29'],
  ['America/New_York', '2026-03-08T05:00Z', '2026-03-09T04:00Z', '2026-03-08'],
  ['Asia/Kolkata', '2026-10-24T18:30Z', '2026-10-25T18:30Z', '2026-10-25'],
])('in %s the day from %s to just before %s is one', (zone, first, next, date) => {
  const [from, to] = [Date.parse(first), Date.parse(next)]
  const iso = (at: number) => new Date(at).toISOString()
  const starts = [from - 1, from, from + 2.75 * HOUR, from + 3.25 * HOUR, to - 1, to].map(iso)
  const counted = daysOf(zone, starts, oldestFirst)
  expect(counted).toHaveLength(3)
  expect(counted[1]).toBe(`${date}: 4`)
})

test('rows without a readable start are a group of their own at the end', () => {
  for (const sort of [newestFirst, oldestFirst]) {
    const groups = groupByDay(selectionOf([unreadable, 1e12, unreadable], sort), clockIn('UTC'))
    expect(groups.map(({ start, firstRow, count }) => [start !== undefined, firstRow, count])).toEqual([
      [true, 0, 1],
      [false, 1, 2],
    ])
  }
})

test('nothing has no days', () => {
  expect(groupByDay(selectionOf([], newestFirst), clockIn('UTC'))).toEqual([])
})

test('the next day begins at midnight, also after a day that began later, and after a day that never was', () => {
  const next = (zone: string, date: string) => {
    const clock = clockIn(zone)
    return clock.dateTime(nextDay(clock.startOfDay(instant(Date.parse(date))), clock))
  }
  expect(next('America/Sao_Paulo', '2018-11-04T12:00Z')).toBe('5 Nov 2018, 00:00:00')
  expect(next('America/Sao_Paulo', '2018-11-03T12:00Z')).toBe('4 Nov 2018, 01:00:00')
  expect(next('Pacific/Apia', '2011-12-29T12:00-10:00')).toBe('31 Dec 2011, 00:00:00')
})

test('the groups are those that looking at the date of each row gives', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata']
  // Around the changes of the clock of 2026 in these zones.
  const changes = ['2026-03-08', '2026-03-29', '2026-04-04', '2026-10-03', '2026-10-25', '2026-11-01'].map(Date.parse)
  const start = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -50 * HOUR, max: 50 * HOUR }))
    .map(([change, distance]) => change + distance)
  const arbitrary = fc.tuple(fc.array(start, { maxLength: 30 }), fc.constantFrom(...zones), fc.boolean())
  fc.assert(
    fc.property(arbitrary, ([starts, zone, descending]) => {
      const clock = clockIn(zone)
      const selection = selectionOf(starts, descending ? newestFirst : oldestFirst)
      const counts = new Map<string, number>()
      for (const row of selection.rows) {
        const date = clock.isoDate(instant(starts[row]!))
        counts.set(date, (counts.get(date) ?? 0) + 1)
      }
      const groups = groupByDay(selection, clock)
      expect(groups.map(({ start, count }) => [clock.isoDate(start!), count])).toEqual([...counts])
      expect(groups.reduce((end, { firstRow, count }) => (firstRow === end ? end + count : -1), 0)).toBe(starts.length)
    }),
  )
}, 60_000)
