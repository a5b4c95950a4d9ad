import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { DAY } from '#src/model/instant.ts'
import { newestFirst } from '#src/model/sort.ts'
import { InteractionIndex } from './interactionIndex.ts'
import { select } from './select.ts'

const start = Date.UTC(2026, 10, 1)
const came = (id: string, days: number, overrides = {}) =>
  makeInteraction({ id, started: start + days * DAY, contactId: 'c1', subject: 'Refund', ...overrides })

function repeatsAmong(...rows: readonly ReturnType<typeof came>[]): readonly string[] {
  const index = new InteractionIndex()
  for (const row of rows) index.put([row])
  const { rows: kept } = select(
    index,
    [{ kind: 'is', trait: 'repeat', negated: false }],
    newestFirst,
    new Float64Array(0),
  )
  return Array.from(kept, (row) => index.interactionAt(row).id).toSorted()
}

test('who comes again on the same subject within seven days repeats, whatever order the rows came in', () => {
  expect(repeatsAmong(came('first', 0), came('again', 7), came('late', 14.01))).toEqual(['again'])
  expect(repeatsAmong(came('late', 14.01), came('again', 7), came('first', 0))).toEqual(['again'])
})

test('another customer, another subject, or none known is no repeat', () => {
  expect(
    repeatsAmong(
      came('a', 0),
      came('b', 1, { contactId: 'c2' }),
      came('c', 1, { subject: 'Invoice' }),
      came('d', 1, { contactId: undefined }),
      came('e', 1, { subject: '' }),
    ),
  ).toEqual([])
})

test('case and accents make no other subject', () => {
  expect(repeatsAmong(came('a', 0), came('b', 1, { subject: 'RÉFUND' }))).toEqual(['b'])
})

test('two at the same moment do not repeat each other, but both repeat what was before', () => {
  expect(repeatsAmong(came('a', 1), came('b', 1))).toEqual([])
  expect(repeatsAmong(came('a', 1), came('b', 1), came('c', 0))).toEqual(['a', 'b'])
})
