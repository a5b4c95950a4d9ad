import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { noFilter } from '#src/model/filter.ts'
import { interactionId } from '#src/model/ids.ts'
import { newestFirst } from '#src/model/sort.ts'
import { InteractionIndex } from './interactionIndex.ts'
import { restricted } from './restricted.ts'
import { select } from './select.ts'

const rows = ['A', 'B', 'C', 'D'].map((id, place) => makeInteraction({ id, started: place }))
const index = new InteractionIndex()
index.put(rows)
const selection = select(index, noFilter, newestFirst, new Float64Array())
const idsOf = (of: typeof selection) => [...of.rows].map((row) => index.interactionAt(row).id)

test('what is asked for is kept in the order of the selection, and what it does not hold is passed over', () => {
  expect(idsOf(restricted(selection, ['A', 'X', 'C'].map(interactionId)))).toEqual(['C', 'A'])
  expect(idsOf(restricted(selection, []))).toEqual([])
  expect(restricted(selection, undefined)).toBe(selection)
})
