import { expect, test } from 'vitest'
import { openFilter, startedFilter, subjectFilter } from './briefFilter.ts'
import { type Filter, startedOf } from './filter.ts'
import { instant } from './instant.ts'

const typed: Filter = [{ kind: 'words', text: 'refund', negated: false }]
const week = { from: instant(0), to: instant(7) }
const month = { from: instant(-23), to: instant(7) }

test.each([
  ['open', openFilter],
  ['started', startedFilter(week)],
  ['subject', subjectFilter('Parcel', week)],
])('%s is added to what is filtered, told to be on, and taken away again', (_, { isOn, toggle }) => {
  expect(isOn(typed)).toBe(false)
  const on = toggle(typed)
  expect(isOn(on)).toBe(true)
  expect(on).toEqual(expect.arrayContaining([...typed]))
  expect(toggle(on)).toEqual(typed)
})

test('a range takes the place of another', () => {
  const on = startedFilter(month).toggle(startedFilter(week).toggle(typed))
  expect(startedOf(on)).toEqual(month)
  expect([startedFilter(week).isOn(on), startedFilter(month).isOn(on)]).toEqual([false, true])
})

test('what shuts out the open is not the same as asking for them', () => {
  const closed: Filter = [{ kind: 'is', trait: 'open', negated: true }]
  expect(openFilter.isOn(closed)).toBe(false)
})
