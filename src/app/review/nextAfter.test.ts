import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { InteractionIndex } from '#src/explore/interactionIndex.ts'
import { select } from '#src/explore/select.ts'
import { noFilter } from '#src/model/filter.ts'
import { interactionId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import { oldestFirst } from '#src/model/sort.ts'
import { nextAfter } from './nextAfter.ts'
import { withReviewed } from './reviewData.ts'
import { noReviews, type Reviews } from './reviews.ts'

const rows = ['A', 'B', 'C'].map((id, place) => makeInteraction({ id, started: place }))
const index = new InteractionIndex()
index.put(rows)
const selection = select(index, noFilter, oldestFirst, new Float64Array())
const reviewed = (...ids: readonly string[]) =>
  ids.reduce<Reviews>((before, id) => withReviewed(before, interactionId(id), instant(0)), noReviews)

test('the next that is not reviewed is found onward, and round by the beginning', () => {
  expect(nextAfter(selection, noReviews, undefined)).toBe('A')
  expect(nextAfter(selection, reviewed('B'), interactionId('A'))).toBe('C')
  expect(nextAfter(selection, reviewed('B'), interactionId('C'))).toBe('A')
  expect(nextAfter(selection, reviewed('A'), interactionId('elsewhere'))).toBe('B')
  expect(nextAfter(selection, reviewed('B', 'C'), interactionId('A'))).toBeUndefined()
})
