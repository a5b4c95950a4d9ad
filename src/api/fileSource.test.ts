import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { contactId, interactionId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import type { Interaction } from '#src/model/interaction.ts'
import type { Scope } from '#src/model/scope.ts'
import { fileSource } from './fileSource.ts'
import type { Batch } from './source.ts'

const never = new AbortController().signal

const sourceOf = (
  interactions: readonly Interaction[],
  contents: Parameters<typeof fileSource>[0]['contents'] = new Map(),
) => fileSource({ interactions, contents, unreadable: [{ reason: 'not JSON', line: 3, raw: '{' }] })

async function asked(source: ReturnType<typeof sourceOf>, scope: Scope, from: number, to: number) {
  const batches: Batch[] = []
  const ask = { scope, from: instant(from), to: instant(to), maxSize: 10, archive: 'main' } as const
  for await (const batch of source.history(ask, never)) batches.push(batch)
  return batches
}

test('gives what began within the range, whole, however many were asked for', async () => {
  const many = Array.from({ length: 2_500 }, (_, n) => makeInteraction({ id: `i${n}`, started: 1_000 + n }))
  const batches = await asked(sourceOf(many), { kind: 'all' }, 1_100, 3_400)
  expect(batches.map(({ sentCount }) => sentCount)).toEqual([1_000, 1_000, 300])
  expect(batches.every(({ whole }) => whole)).toBe(true)
  expect(batches.flatMap(({ unreadable }) => unreadable)).toEqual([{ reason: 'not JSON', line: 3, raw: '{' }])
})

test('an empty file is an answer too', async () => {
  expect(await asked(sourceOf([]), { kind: 'all' }, 0, 1)).toMatchObject([{ interactions: [], whole: true }])
})

test('one customer’s', async () => {
  const theirs = makeInteraction({ id: 'theirs', started: 5, contactId: 'c' })
  const other = makeInteraction({ id: 'other', started: 5 })
  const batches = await asked(sourceOf([theirs, other]), { kind: 'contact', contactId: contactId('c') }, 0, 9)
  expect(batches.flatMap(({ interactions }) => interactions.map(({ id }) => id))).toEqual(['theirs'])
})

test('what was said, and why it is not known', async () => {
  const held = makeInteraction({ id: 'held', started: 5 })
  const silent = makeInteraction({ id: 'silent', started: 5 })
  const source = sourceOf([held, silent], new Map([[held.id, { messages: [] }]]))
  expect(await source.content(held.id, never)).toEqual({ interaction: held, messages: [] })
  await expect(source.content(silent.id, never)).rejects.toMatchObject({ kind: 'not-in-file' })
  await expect(source.content(interactionId('?'), never)).rejects.toMatchObject({ kind: 'not-in-file' })
})
