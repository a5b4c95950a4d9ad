import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import type { Source } from '#src/api/source.ts'
import { Failure } from '#src/model/failure.ts'
import { interactionId } from '#src/model/ids.ts'
import type { InteractionContent } from '#src/model/transcript.ts'
import { createQueryClient } from './client.ts'
import { contentQuery } from './content.ts'
import { Transcripts } from './transcripts.ts'

const ids = (...names: readonly string[]) => names.map(interactionId)
const many = Array.from({ length: 20 }, (_, n) => interactionId(`n${n}`))

/** A server whose answers are given by hand, in any order. */
function heldSource() {
  const asked: string[] = []
  const waiting = new Map<string, (answer: InteractionContent | Failure) => void>()
  const source: Source = {
    granularity: 'instants',
    filtersMedia: [],
    history: () => {
      throw new Failure('missing')
    },
    content: (id) => {
      asked.push(id)
      return new Promise((resolve, reject) => {
        waiting.set(id, (answer) => (answer instanceof Failure ? reject(answer) : resolve(answer)))
      })
    },
  }
  const answer = async (id: string, failure?: Failure) => {
    await vi.waitFor(() => expect(waiting.has(id)).toBe(true))
    waiting.get(id)?.(failure ?? { interaction: makeInteraction({ id }), messages: [] })
    waiting.delete(id)
    await new Promise(setImmediate)
  }
  return { source, asked, waiting, answer }
}

function open() {
  const server = heldSource()
  const client = createQueryClient()
  const transcripts = new Transcripts(client, server.source, 'server')
  return { ...server, client, transcripts, state: (id: string) => transcripts.of(interactionId(id)).state }
}

test('never more than four are under way, and each is asked for once, whatever is wanted when', async () => {
  const step = fc.oneof(
    fc.record({ near: fc.subarray(many) }),
    fc.record({ rest: fc.subarray(many) }),
    fc.record({ answers: fc.nat(3) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const { transcripts, asked, waiting, answer, client } = open()
      for (const each of steps) {
        if ('near' in each) transcripts.want(each.near)
        else if ('rest' in each) transcripts.fetchAll(each.rest)
        else {
          const id = [...waiting.keys()][each.answers]
          if (id !== undefined) await answer(id)
        }
        expect(waiting.size).toBeLessThanOrEqual(4)
        expect(new Set(asked).size).toBe(asked.length)
      }
      client.clear()
    }),
    { numRuns: 20 },
  )
})

test('what is near comes before the rest, and only while it is near', async () => {
  const { transcripts, asked, answer } = open()
  transcripts.fetchAll(many)
  transcripts.want(ids('x', 'y'))
  transcripts.want(ids('z'))
  await answer('n0')
  await answer('n1')
  expect(asked).toEqual(['n0', 'n1', 'n2', 'n3', 'z', 'n4'])
})

test('the rest tells how far it is, and is over when all have come', async () => {
  const { transcripts, answer } = open()
  transcripts.fetchAll(ids('a', 'b'))
  expect(transcripts.fetching).toEqual({ done: 0, of: 2 })
  await answer('a')
  expect(transcripts.fetching).toEqual({ done: 1, of: 2 })
  await answer('b', new Failure('missing'))
  expect(transcripts.fetching).toBeUndefined()
})

test('stopped, it asks for no more; what is under way still comes', async () => {
  const { transcripts, asked, answer, state } = open()
  transcripts.fetchAll(many)
  transcripts.stop()
  await answer('n0')
  expect(state('n0')).toBe('ready')
  expect(asked).toHaveLength(4)
  expect(transcripts.fetching).toBeUndefined()
})

test('one that failed stays so until it is asked for again', async () => {
  const { transcripts, asked, answer, state } = open()
  transcripts.want(ids('a'))
  await answer('a', new Failure('forbidden'))
  transcripts.want(ids('a'))
  expect([state('a'), asked.length]).toEqual(['failed', 1])
  transcripts.retry(interactionId('a'))
  await answer('a')
  expect(state('a')).toBe('ready')
})

test('a session that has ended ends the fetching of the rest', async () => {
  const { transcripts, asked, answer } = open()
  transcripts.fetchAll(many)
  await answer('n0', new Failure('signed-out'))
  expect(transcripts.fetching).toBeUndefined()
  expect(asked).toHaveLength(4)
})

test('what others fetch, or have fetched, is known here too', async () => {
  const { transcripts, client, source, asked, answer, state } = open()
  const before = client.fetchQuery(contentQuery(source, 'server', interactionId('a')))
  await answer('a')
  await before
  const unfollow = transcripts.follow()
  expect(state('a')).toBe('ready')
  const after = client.fetchQuery(contentQuery(source, 'server', interactionId('b')))
  await answer('b')
  await after
  transcripts.want(ids('a', 'b'))
  expect([state('b'), asked]).toEqual(['ready', ['a', 'b']])
  unfollow()
})
