import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { InteractionIndex } from '#src/explore/interactionIndex.ts'
import { select } from '#src/explore/select.ts'
import { Failure } from '#src/model/failure.ts'
import { noFilter } from '#src/model/filter.ts'
import { type InteractionId, interactionId } from '#src/model/ids.ts'
import { newestFirst } from '#src/model/sort.ts'
import type { Transcript } from '#src/query/transcripts.ts'
import { coverageOf, listedIn, unfetchedOf } from './coverageOf.ts'

const index = new InteractionIndex()
const ids = ['read', 'silent', 'broken', 'waiting', 'unasked']
index.put([
  ...ids.map((id) => makeInteraction({ id, mediaType: 'chat' })),
  makeInteraction({ id: 'call', mediaType: 'call' }),
  makeInteraction({ id: 'written', mediaType: 'call' }),
])
const selection = select(index, noFilter, newestFirst, new Float64Array())

const ready = (id: string): Transcript => ({
  state: 'ready',
  content: { interaction: makeInteraction({ id }), messages: [] },
})
const asked = new Map<InteractionId, Transcript>([
  [interactionId('read'), ready('read')],
  [interactionId('silent'), ready('silent')],
  [interactionId('written'), ready('written')],
  [interactionId('broken'), { state: 'failed', failure: new Failure('server') }],
  [interactionId('waiting'), { state: 'loading' }],
  [interactionId('somebody else’s'), ready('other')],
])
const search = { sizeOf: (id: InteractionId) => (id === 'silent' ? 0 : 2) }

test('everything listed is told of once: searched, in vain, not fetched, or without a transcript', () => {
  expect(coverageOf(listedIn(selection), selection, { asked }, search)).toEqual({
    here: 2,
    unavailable: 1,
    without: 2,
    unfetched: 2,
  })
})

test('the rest is what is not here, calls left out', () => {
  const of = (id: InteractionId): Transcript => asked.get(id) ?? { state: 'unasked' }
  expect([...unfetchedOf({ of }, selection)].sort()).toEqual(['broken', 'unasked', 'waiting'])
})
