import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import type { Source } from '#src/api/source.ts'
import { Failure } from '#src/model/failure.ts'
import { instant } from '#src/model/instant.ts'
import type { History } from './historyData.ts'
import { fetchOpen } from './openInteractions.ts'

const open = (id: string, started: number) => makeInteraction({ id, started, state: 'in-process' })

const history: History = {
  id: 1,
  ask: { scope: { kind: 'all' }, archive: 'main', from: instant(0), to: instant(100) },
  parts: [
    {
      interactions: [open('a', 1), open('b', 2), open('c', 3), makeInteraction({ id: 'over', started: 9 })],
      unreadable: [],
    },
  ],
  coverage: { state: 'complete', rows: 4, doneMs: 100, ofMs: 100, gaps: [] },
  asOf: instant(100),
  updatedAt: instant(100),
}

function sourceOf(asked: string[]): Source {
  return {
    granularity: 'instants',
    filtersMedia: [],
    history: () => {
      throw new Failure('missing')
    },
    content: async (id) => {
      asked.push(id)
      if (id === 'b') throw new Failure('server')
      return { interaction: makeInteraction({ id, state: 'stopped' }), messages: [] }
    },
  }
}

const signal = new AbortController().signal

test('asks for what is not over, newest first, and keeps what cannot be read again', async () => {
  const asked: string[] = []
  const read = await fetchOpen(sourceOf(asked), history, { most: 60, first: 0 }, signal)
  expect(asked).toEqual(['c', 'b', 'a'])
  expect(read.map(({ id, state }) => `${id} ${state}`).sort()).toEqual(['a stopped', 'c stopped'])
})

test('a few at a time come round to all of them', async () => {
  const asked: string[] = []
  for (const turn of [0, 1, 2]) await fetchOpen(sourceOf(asked), history, { most: 2, first: turn * 2 }, signal)
  expect(asked).toEqual(['c', 'b', 'a', 'c', 'b', 'a'])
})
