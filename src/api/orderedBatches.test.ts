import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { ownerKey } from '#src/model/ids.ts'
import type { Interaction, Owner } from '#src/model/interaction.ts'
import type { Scope } from '#src/model/scope.ts'
import { orderedBatches } from './orderedBatches.ts'
import type { Batch } from './source.ts'

const person = (key: string, userName: string, userId?: string): Owner => ({
  key: ownerKey(key),
  name: userName,
  userName,
  userId,
})
const kate = person('1042', 'Kate')
const ola = person('1043', 'Ola')
const row = (id: string, started: number, ...owners: readonly Owner[]) => makeInteraction({ id, started, owners })

async function idsOf(
  parts: readonly (readonly Interaction[])[],
  scope: Scope,
): Promise<readonly (readonly string[])[]> {
  async function* sent(): AsyncGenerator<Batch> {
    for (const interactions of parts) yield { interactions, unreadable: [], sentCount: interactions.length }
  }
  const received: string[][] = []
  for await (const { interactions } of orderedBatches(sent(), { scope }))
    received.push(interactions.map(({ id }) => id))
  return received
}

const agent = (userId: string): Scope => ({ kind: 'agent', userId })

test('newest first over all parts, with what has no start at the end', async () => {
  const undated = makeInteraction({ id: 'undated', started: { kind: 'unreadable', sent: '' } })
  const parts = [
    [row('b', 2), undated, row('d', 4)],
    [row('a', 1), row('c', 3)],
  ]
  expect((await idsOf(parts, { kind: 'all' })).flat()).toEqual(['d', 'c', 'b', 'a', 'undated'])
})

test('every part is given, so that what was sent can be counted', async () => {
  expect(await idsOf([[row('a', 1)], []], { kind: 'all' })).toHaveLength(2)
})

test.each(['1042', 'kate', 'KATE'])('of a server that sends everybody’s rows those of %s stay', async (userId) => {
  const parts = [[row('hers', 3, kate), row('his', 2, ola), row('both', 1, ola, kate), row('nobody’s', 0)]]
  expect(await idsOf(parts, agent(userId))).toEqual([['hers', 'both']])
})

test('rows without an owner stay where none is another’s', async () => {
  expect(await idsOf([[row('hers', 2, kate), row('nobody’s', 1)]], agent('1042'))).toEqual([['hers', 'nobody’s']])
})

test('rows that cannot be told to be another’s stay', async () => {
  const id = 'cc9016eee9c84dfcb266c642d9fd92c5'
  expect(await idsOf([[row('x', 2, kate), row('y', 1, ola)]], agent(id))).toEqual([['x', 'y']])
  const known = [row('x', 2, person(id, 'Kate', id)), row('y', 1, person('u2', 'Ola', 'u2'))]
  expect(await idsOf([known], agent(id))).toEqual([['x']])
})
