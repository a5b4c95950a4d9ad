import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { disagreements } from './disagreement.ts'

test('two readings that say the same do not disagree', () => {
  expect(disagreements(makeInteraction({}), makeInteraction({}))).toEqual([])
})

test('what both say differently is named', () => {
  const listed = makeInteraction({ state: 'pending', subject: 'Refund', ended: 1_000 })
  const content = makeInteraction({ state: 'stopped', subject: 'Refund', ended: 2_000 })
  expect(disagreements(listed, content)).toEqual(['state', 'ended'])
})

test('what only one of them says is no disagreement', () => {
  const listed = makeInteraction({ subject: 'Refund', state: 'unknown', ended: undefined })
  const content = makeInteraction({ subject: undefined, state: 'stopped', ended: 2_000 })
  expect(disagreements(listed, content)).toEqual([])
})
