import { QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import type { Source } from '#src/api/source.ts'
import { interactionId } from '#src/model/ids.ts'
import { createQueryClient } from './client.ts'
import { contentQuery } from './content.ts'

test('content is asked once for each interaction, and nothing of one shows under another', async () => {
  const asked: string[] = []
  const source: Source = {
    granularity: 'instants',
    filtersMedia: [],
    history: () => {
      throw new Error('not asked for')
    },
    content: async (id) => {
      asked.push(id)
      return { interaction: makeInteraction({ id }), messages: [] }
    },
  }
  const client = createQueryClient()
  const query = (id: string) => client.defaultQueryOptions(contentQuery(source, 'server', interactionId(id)))
  expect((await client.fetchQuery(query('a'))).interaction.id).toBe('a')
  expect((await client.fetchQuery(query('a'))).interaction.id).toBe('a')
  const observer = new QueryObserver(client, query('a'))
  observer.setOptions(query('b'))
  expect(observer.getCurrentResult().data).toBeUndefined()
  expect((await client.fetchQuery(query('b'))).interaction.id).toBe('b')
  expect(asked).toEqual(['a', 'b'])
  client.clear()
})
