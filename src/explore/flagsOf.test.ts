import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import type { Flag } from '#src/model/flag.ts'
import { interactionId } from '#src/model/ids.ts'
import { DAY, instant, MINUTE, SECOND } from '#src/model/instant.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { newestFirst } from '#src/model/sort.ts'
import { type FlagFacts, flagsOf } from './flagsOf.ts'
import { InteractionIndex } from './interactionIndex.ts'
import { select } from './select.ts'

const start = Date.UTC(2026, 10, 1)
const asOf = instant(start + 60 * DAY)
const parentId = interactionId('P')
const fine = { mediaType: 'call', state: 'stopped', started: start, ended: start + MINUTE, talkMs: MINUTE } as const
const facts: FlagFacts = { asOf, hasParent: false, disagrees: false }

test('nothing is wrong with a record in which nothing is wrong', () => {
  expect(flagsOf(makeInteraction(fine), facts)).toEqual([])
})

test.each<readonly [Flag, Parameters<typeof makeInteraction>[0]]>([
  ['ends-before-start', { started: start, ended: start - 1, talkMs: undefined }],
  ['talk-differs', { talkMs: MINUTE - SECOND }],
  ['talk-differs', { talkMs: MINUTE + SECOND }],
  ['stopped-without-end', { ended: undefined, talkMs: undefined }],
  ['long-pending', { state: 'pending', ended: undefined, talkMs: undefined }],
  ['parent-missing', { parentId }],
  ['unknown-media', { mediaType: 'hologram' }],
  ['no-start', { started: { kind: 'unreadable', sent: 'soon' }, talkMs: undefined }],
])('%s is told', (flag, overrides) => {
  expect(flagsOf(makeInteraction({ ...fine, ...overrides }), facts)).toEqual([flag])
})

test('what is just short of odd is not', () => {
  expect(flagsOf(makeInteraction({ ...fine, talkMs: MINUTE - SECOND + 1 }), facts)).toEqual([])
  const pending = makeInteraction({ ...fine, state: 'pending', ended: undefined, talkMs: undefined })
  expect(flagsOf(pending, { ...facts, asOf: asOf - 1 })).toEqual([])
  expect(flagsOf(makeInteraction({ ...fine, ended: start, talkMs: 0 }), facts)).toEqual([])
  expect(flagsOf(makeInteraction({ ...fine, parentId }), { ...facts, hasParent: true })).toEqual([])
})

test('one record may have several', () => {
  const odd = makeInteraction({ ...fine, mediaType: '', parentId, ended: undefined, talkMs: undefined })
  expect(flagsOf(odd, { ...facts, disagrees: true })).toEqual([
    'stopped-without-end',
    'parent-missing',
    'disagrees',
    'unknown-media',
  ])
})

const flagsIn = (index: InteractionIndex) =>
  select(index, [], newestFirst, new Float64Array(0))
    .facets.get('flag')
    ?.values.map(({ value, count }) => `${value} ${count}`)

function indexOf(...rows: readonly Interaction[]): InteractionIndex {
  const index = new InteractionIndex(asOf)
  index.put(rows)
  return index
}

test('a parent that comes later is no longer missed', () => {
  const index = indexOf(makeInteraction({ ...fine, id: 'reply', parentId }))
  expect(flagsIn(index)).toEqual(['parent-missing 1'])
  index.put([makeInteraction({ ...fine, id: 'P' })])
  expect(flagsIn(index)).toEqual([])
})

test('list and content disagree until the list tells anew', () => {
  const index = indexOf(makeInteraction({ ...fine, id: 'a' }))
  index.noteDisagreement(interactionId('a'))
  expect(flagsIn(index)).toEqual(['disagrees 1'])
  const { version } = index
  index.noteDisagreement(interactionId('a'))
  index.noteDisagreement(interactionId('nobody'))
  expect(index.version).toBe(version)
  index.put([makeInteraction({ ...fine, id: 'a' })])
  expect(flagsIn(index)).toEqual([])
})
