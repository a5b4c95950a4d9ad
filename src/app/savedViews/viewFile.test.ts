import { getDotPath } from 'valibot'
import { expect, test } from 'vitest'
import { defaultView } from '#src/url/viewState.ts'
import { defaultColumns } from '#src/views/table/columnPreferences.ts'
import { reasonText } from '../reasonText.ts'
import { joined } from './ownViews.ts'
import { forKeeping, isInForce, type SavedView, savedViewOf, stateOf } from './savedView.ts'
import { readViewFile, withImported, writeViewFile } from './viewFile.ts'
import { readKeptViews, writeKeptViews } from './viewStorage.ts'

const chats = savedViewOf(
  'Chats',
  {
    ...defaultView,
    range: { kind: 'preset', preset: '7d' },
    filter: [{ kind: 'anyOf', field: 'media', values: ['chat'], negated: false }],
    sort: [{ field: 'duration', descending: true }],
    view: 'timeline',
  },
  { ...defaultColumns, hidden: ['subject'], widths: { media: 90 } },
)
const about = savedViewOf(
  'About Ada',
  {
    ...defaultView,
    filter: [
      { kind: 'words', text: 'Ada', negated: false },
      { kind: 'is', trait: 'open', negated: false },
    ],
  },
  defaultColumns,
)

test('what is kept and what is in a file comes back, but for what may tell of a person', () => {
  const safe = [chats, forKeeping(about)]
  expect(readKeptViews(writeKeptViews([chats, about]))).toEqual(safe)
  expect(readViewFile(writeViewFile([chats, about]))).toEqual({ ok: true, views: safe })
  expect(writeKeptViews([about]) + writeViewFile([about]).replace('About Ada', '')).not.toMatch(/"text"/)
})

test('a view sets what is asked for and how it is shown, and leaves whose it is alone', () => {
  expect(stateOf(chats)).toEqual({
    filter: chats.filter,
    range: { kind: 'preset', preset: '7d' },
    sort: [{ field: 'duration', descending: true }],
    view: 'timeline',
    lanesBy: 'media',
    group: undefined,
    bars: 'media',
  })
})

test('a view saved under dates of one’s own leaves the dates alone', () => {
  const range = { kind: 'custom', from: '2026-11-01', to: '' } as const
  expect(stateOf(savedViewOf('Dated', { ...defaultView, range }, defaultColumns))).not.toHaveProperty('range')
})

test('a view is in force while the screen is as it makes it', () => {
  const columns = chats.columns ?? defaultColumns
  const screen = { ...defaultView, ...stateOf(chats) }
  expect(isInForce(chats, screen, columns)).toBe(true)
  expect(isInForce(chats, { ...screen, scope: { kind: 'agent', userId: 'u' } }, columns)).toBe(true)
  expect(isInForce(chats, { ...screen, view: 'table' }, columns)).toBe(false)
  expect(isInForce(chats, { ...screen, filter: [] }, columns)).toBe(false)
  expect(isInForce(chats, screen, defaultColumns)).toBe(false)
})

test.each([
  ['{', 'not-json'],
  ['[]', 'not-views'],
  ['{"format":"something else"}', 'not-views'],
  ['null', 'not-views'],
  ['{"format":"interaction-history-viewer.views","version":2}', 'newer'],
  ['{"format":"interaction-history-viewer.views","version":1,"views":[]}', 'empty'],
])('%s is refused: %s', (text, kind) => {
  expect(readViewFile(text)).toEqual({ ok: false, fault: { kind } })
})

test('a file with one bad view is refused as a whole, with the place', () => {
  const text = writeViewFile([chats, about]).replace('"open"', '"asleep"')
  const read = readViewFile(text)
  if (read.ok || read.fault.kind !== 'wrong') throw new Error('it was taken')
  const { issue } = read.fault
  expect([getDotPath(issue), reasonText(issue)]).toEqual(['views.1.filter.0.trait', 'is not a known trait'])
})

test('what is kept is read view by view, and odd text is survived', () => {
  const kept = writeKeptViews([chats, forKeeping(about)]).replace('"open"', '"asleep"')
  expect(readKeptViews(kept)).toEqual([chats])
  for (const odd of ['', '{', '7', 'null', '{"version":9,"views":[]}']) expect(readKeptViews(odd)).toEqual([])
})

test('a name that is taken gets a number, and a hand-made file is no way in for what is personal', () => {
  const added = withImported([chats], [chats, chats, about])
  expect(added.map(({ name }) => name)).toEqual(['Chats', 'Chats (2)', 'Chats (3)', 'About Ada'])
  expect(added.at(-1)?.filter).toEqual([{ kind: 'is', trait: 'open', negated: false }])
})

test('an address within a view is read for its shape alone', () => {
  const made = { ...chats, shape: '#/contacts/C1?q=Ada&view=timeline&sort=-duration&id=I1&from=2026-01-01' }
  const [read] = readKeptViews(JSON.stringify({ version: 1, views: [made] }))
  expect(read?.shape).toBe(chats.shape)
})

test('another tab’s views are joined with what only this one knows', () => {
  const other: SavedView = { ...chats, name: 'Other' }
  const kept = [forKeeping(about), other]
  expect(joined(kept, [about, chats])).toEqual([about, other])
  const changed = { ...forKeeping(about), range: '24h' } as const
  expect(joined([changed], [about])).toEqual([changed])
})
