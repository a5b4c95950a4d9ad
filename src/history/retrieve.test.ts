import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import type { Batch, HistoryAsk, Source } from '#src/api/source.ts'
import { Failure } from '#src/model/failure.ts'
import { instant } from '#src/model/instant.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { type RetrievalStep, retrieve } from './retrieve.ts'

const ask: HistoryAsk = { scope: { kind: 'all' }, from: instant(0), to: instant(1_000), maxSize: 5, archive: 'main' }

const at = (start: number | undefined, id = `id ${start}`) =>
  makeInteraction({ id, started: start ?? { kind: 'unreadable', sent: '' } })

const batch = (interactions: readonly Interaction[], more: Partial<Batch> = {}): Batch => ({
  interactions,
  unreadable: [],
  sentCount: interactions.length,
  ...more,
})

/** A source that sends these parts, and then fails where there is something to fail with. */
function sending(batches: readonly Batch[], failing?: unknown): Source {
  return {
    async *history() {
      yield* batches
      if (failing !== undefined) throw failing
    },
    content: () => Promise.reject(new Failure('missing')),
  }
}

async function stepsOf(source: Source, signal = new AbortController().signal): Promise<readonly RetrievalStep[]> {
  const steps: RetrievalStep[] = []
  for await (const step of retrieve(source, ask, signal)) steps.push(step)
  return steps
}

const lastCoverage = async (source: Source) => (await stepsOf(source)).at(-1)?.coverage

test('an answer shorter than asked is complete', async () => {
  expect(await lastCoverage(sending([batch([at(9), at(8)])]))).toEqual({
    from: 0,
    to: 1_000,
    state: 'complete',
    rows: 2,
    unreadable: 0,
    gaps: [],
  })
})

test('rows are handed on as they come, while it is loading', async () => {
  const steps = await stepsOf(sending([batch([at(9)]), batch([at(8)])]))
  expect(steps.map(({ batch, coverage }) => [batch.interactions.length, coverage.state, coverage.rows])).toEqual([
    [1, 'loading', 1],
    [1, 'loading', 2],
    [0, 'complete', 2],
  ])
})

test('an answer exactly as long as asked may have been cut below its oldest start', async () => {
  expect(await lastCoverage(sending([batch([at(9), at(8), at(7)]), batch([at(6), at(5)])]))).toMatchObject({
    state: 'incomplete',
    gaps: [{ from: 0, to: 6, reason: { kind: 'limit', limit: 5 } }],
  })
})

test('rows that were cut off or unreadable count towards the length of the answer', async () => {
  const unreadable = [{ reason: 'no id', raw: {} }]
  expect(await lastCoverage(sending([batch([at(9)], { sentCount: 5, unreadable })]))).toMatchObject({
    state: 'incomplete',
    rows: 1,
    unreadable: 1,
    gaps: [{ to: 10 }],
  })
})

test('where no start could be read the whole range is in doubt', async () => {
  expect(await lastCoverage(sending([batch([at(undefined)], { sentCount: 5 })]))).toMatchObject({
    gaps: [{ from: 0, to: 1_000 }],
  })
})

test('a partial answer is incomplete in the server’s words', async () => {
  expect(await lastCoverage(sending([batch([at(9)], { partial: 'Archive is being moved' })]))).toMatchObject({
    state: 'incomplete',
    gaps: [{ from: 0, to: 1_000, reason: { kind: 'partial', words: 'Archive is being moved' } }],
  })
})

test('repeats are dropped, within a part and between parts', async () => {
  const steps = await stepsOf(sending([batch([at(9), at(9)]), batch([at(9), at(8)])]))
  expect(steps.flatMap(({ batch }) => batch.interactions.map(({ id }) => id))).toEqual(['id 9', 'id 8'])
})

test('a failure after some rows names the gap and is thrown', async () => {
  const failure = new Failure('server')
  const steps: RetrievalStep[] = []
  const reading = async () => {
    const source = sending([batch([at(9)])], failure)
    for await (const step of retrieve(source, ask, new AbortController().signal)) steps.push(step)
  }
  await expect(reading()).rejects.toBe(failure)
  expect(steps.at(-1)?.coverage).toMatchObject({
    state: 'incomplete',
    rows: 1,
    gaps: [{ from: 0, to: 10, reason: { kind: 'failure', failure } }],
  })
})

test('a failure before any row is just thrown', async () => {
  const failure = new Failure('offline')
  await expect(stepsOf(sending([], failure))).rejects.toBe(failure)
})

test('whatever is sent, each id comes once and the last step alone says how it ended', async () => {
  const interaction = fc
    .tuple(fc.option(fc.integer({ min: 0, max: 999 }), { nil: undefined }), fc.constantFrom('a', 'b', 'c', 'd'))
    .map(([start, id]) => at(start, id))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(interaction, { maxLength: 4 }), { maxLength: 4 }), async (sent) => {
      const steps = await stepsOf(sending(sent.map((each) => batch(each))))
      const ids = steps.flatMap(({ batch }) => batch.interactions.map(({ id }) => id))
      expect(new Set(ids).size).toBe(ids.length)
      expect(new Set(ids)).toEqual(new Set(sent.flat().map(({ id }) => id)))
      expect(steps.map(({ coverage }) => coverage.state === 'loading')).toEqual([...sent.map(() => true), false])
      expect(steps.at(-1)?.coverage.state).toBe(sent.flat().length >= ask.maxSize ? 'incomplete' : 'complete')
    }),
  )
})
