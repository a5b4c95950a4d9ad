import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { withStarted } from '#src/model/filter.ts'
import { DAY, HOUR, instant } from '#src/model/instant.ts'
import { newestFirst } from '#src/model/sort.ts'
import { clockIn } from '#src/time/clock.ts'
import { briefOf } from './brief.ts'
import { InteractionIndex } from './interactionIndex.ts'
import { select } from './select.ts'

const now = instant(Date.UTC(2026, 10, 20, 12))
const clock = clockIn('Europe/Stockholm')

type Given = Parameters<typeof makeInteraction>[0]
const indexOf = (rows: readonly Given[]) => {
  const index = new InteractionIndex(now)
  index.put(rows.map((row, at) => makeInteraction({ id: `i${at}`, contactId: 'c', ...row })))
  return index
}
const brief = (rows: readonly Given[]) => briefOf(indexOf(rows), now, clock)

test('a customer of whom nothing is loaded has no last contact and nothing open', () => {
  expect(brief([])).toMatchObject({
    open: 0,
    last: undefined,
    longest: undefined,
    repeats: undefined,
    week: { count: 0 },
    month: { count: 0 },
  })
})

test('whatever is not stopped is open, and the oldest of it has been so for longest', () => {
  const { open, longest } = brief([
    { started: now - 9 * DAY },
    { started: now - 5 * HOUR, state: 'pending' },
    { started: now - 3 * DAY, state: 'in-process' },
    { started: { kind: 'unreadable', sent: '?' }, state: 'unknown' },
  ])
  expect(open).toBe(3)
  expect([longest?.interaction.id, longest?.ms]).toEqual(['i2', 3 * DAY])
})

test('the last contact tells its state and what was noted of it', () => {
  const { last } = brief([
    { started: now - 2 * DAY, attributes: [{ key: 'disposition', value: 'Refund granted' }] },
    { started: now - 3 * DAY },
  ])
  expect([last?.interaction.id, last?.at, last?.outcome]).toEqual(['i0', now - 2 * DAY, 'Refund granted'])
})

test('what was noted is found in attached data too, attributes first, names before codes', () => {
  const code = { key: 'IWAttachedData', value: [{ key: 'DispositionCode.Key', value: 'RF1' }] }
  const outcome = (row: Given) => brief([row]).last?.outcome
  expect(outcome({ userData: [code] })).toBe('RF1')
  expect(outcome({ userData: [code, { key: 'Disposition', value: 'Refund' }] })).toBe('Refund')
  expect(outcome({ userData: [code], attributes: [{ key: 'Outcome', value: 'Done' }] })).toBe('Done')
  expect(outcome({ attributes: [{ key: 'Disposition', value: ' ' }] })).toBeUndefined()
})

test('the subject that came up most often within 30 days is the one told, however it is written', () => {
  const rows: readonly Given[] = [
    { started: now - DAY, subject: 'Réfund' },
    { started: now - 2 * DAY, subject: 'refund' },
    { started: now - 3 * DAY, subject: 'Parcel' },
    { started: now - 40 * DAY, subject: 'Parcel' },
    { started: now - 41 * DAY, subject: 'Parcel' },
    { started: now - 4 * DAY, subject: '' },
    { started: now - 5 * DAY, subject: '' },
  ]
  expect(brief(rows).repeats).toEqual({ subject: 'Réfund', count: 2 })
  expect(brief(rows.slice(1)).repeats).toBeUndefined()
})

test('contacts within 7 and 30 days are as many as filtering by those days gives', () => {
  const hours = fc.integer({ min: 0, max: 40 * 24 })
  fc.assert(
    fc.property(fc.array(hours, { maxLength: 30 }), (ages) => {
      const index = indexOf(ages.map((age) => ({ started: now - age * HOUR })))
      const { week, month } = briefOf(index, now, clock)
      for (const { range, count } of [week, month]) {
        const { rows } = select(index, withStarted([], range), newestFirst, new Float64Array(0), { clock })
        expect(rows.length).toBe(count)
      }
      expect(week.count).toBe(ages.filter((age) => age <= 7 * 24 + 13).length)
    }),
  )
})
