import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { InteractionIndex } from '#src/explore/interactionIndex.ts'
import { select } from '#src/explore/select.ts'
import { threadsOf } from '#src/explore/threadIndex.ts'
import { threadMembers } from '#src/explore/threadMembers.ts'
import { Failure } from '#src/model/failure.ts'
import { noFilter } from '#src/model/filter.ts'
import { contactId, type InteractionId, interactionId } from '#src/model/ids.ts'
import { newestFirst } from '#src/model/sort.ts'
import type { Transcript } from '#src/query/transcripts.ts'
import { entriesOf, planOfRows, planOfThread, wantedOf } from './planOf.ts'

const root = makeInteraction({ id: 'root', parentId: 'ghost', started: Date.UTC(2026, 10, 18, 9) })
const reply = makeInteraction({ id: 'reply', parentId: 'root', started: Date.UTC(2026, 10, 20, 9), contactId: 'C1' })
const zones = { agent: 'Europe/Stockholm', customer: 'Asia/Kolkata' }
const index = new InteractionIndex()
index.put([root, reply])
const selection = select(index, noFilter, newestFirst, new Float64Array())

test('rows are planned in the order in which they stand', () => {
  expect(planOfRows(selection.rows, selection).map(({ id }) => id)).toEqual(['reply', 'root'])
})

test('a thread is planned as its tree, with what is not loaded, and told how things stand to each other', () => {
  const threads = threadsOf(index)
  threads.refresh()
  const plan = planOfThread(threadMembers(threads, root, []))
  expect(plan.map(({ id, place }) => [id, place?.depth, place?.note])).toEqual([
    ['ghost', 0, 'Parent · by parent'],
    ['root', 1, 'This interaction · by parent'],
    ['reply', 2, 'Reply · 2 days later · by parent'],
  ])
  expect(wantedOf(plan)).toEqual(['root', 'reply'])
})

test('entries are what the server told over what the list knew, and say what could not be had', () => {
  const transcripts = new Map<InteractionId, Transcript>([
    [root.id, { state: 'ready', content: { interaction: { ...root, subject: 'Newer' }, messages: [] } }],
    [reply.id, { state: 'failed', failure: new Failure('server') }],
  ])
  const plan = planOfRows(selection.rows, selection)
  const [second, first] = entriesOf(
    plan,
    (id) => transcripts.get(id) ?? { state: 'unasked' },
    (id) => (id === contactId('C1') ? 'Ada' : undefined),
    () => zones,
  )
  expect(first).toMatchObject({
    number: 2,
    id: 'root',
    interaction: { subject: 'Newer' },
    zones,
    content: { state: 'ready' },
  })
  expect(second).toMatchObject({ number: 1, interaction: { contactName: 'Ada' }, content: { state: 'failed' } })
  const [unfetched] = entriesOf(
    plan,
    () => ({ state: 'loading' }),
    () => undefined,
    () => zones,
  )
  expect(unfetched?.content).toEqual({ state: 'unfetched' })
  const ghost = entriesOf(
    [{ id: interactionId('ghost'), interaction: undefined }],
    () => ({ state: 'unasked' }),
    () => undefined,
    () => zones,
  )
  expect(ghost).toMatchObject([{ number: 1, interaction: undefined }])
})
