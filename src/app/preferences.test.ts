import { expect, test } from 'vitest'
import { sortFields } from '#src/model/sort.ts'
import { readPreferences } from './preferences.ts'

test('nothing kept gives the defaults: the rarer columns are hidden', () => {
  const preferences = readPreferences(null)
  expect(preferences).toMatchObject({ theme: 'system', density: 'comfortable', letterKeys: true })
  expect(preferences.columns.order).toEqual(sortFields)
  expect(preferences.columns.hidden).toContain('comment')
})

test('what is kept comes back', () => {
  const kept = {
    theme: 'dark',
    density: 'compact',
    letterKeys: false,
    language: 'de',
    columns: { order: ['id', 'started', 'attr.Order'], hidden: [], widths: { id: 90 }, pinned: ['id'] },
    facets: ['attr.Order', 'data.ServiceType'],
  }
  expect(readPreferences(JSON.stringify(kept))).toEqual(kept)
})

test.each(['{', 'null', '7', '[]', '{"theme":"pink","density":1,"letterKeys":"no","columns":{"order":["nobody"]}}'])(
  'odd text under our key is survived: %s',
  (kept) => {
    expect(readPreferences(kept)).toEqual(readPreferences(null))
  },
)

test('what was kept before columns could be pinned and attributes be filters comes back too', () => {
  const columns = { order: ['id', 'started'], hidden: [], widths: {} }
  expect(readPreferences(JSON.stringify({ columns }))).toMatchObject({
    columns: { ...columns, pinned: [] },
    facets: [],
  })
  expect(readPreferences(JSON.stringify({ facets: ['owner'] })).facets).toEqual([])
})
