import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { InteractionIndex } from '#src/explore/interactionIndex.ts'
import { select } from '#src/explore/select.ts'
import { noFilter } from '#src/model/filter.ts'
import { newestFirst } from '#src/model/sort.ts'
import { layOut } from '#src/ui/sections.ts'
import { listedRows } from './listedRows.ts'
import { bySection, rowsInView } from './rowsInView.ts'

const index = new InteractionIndex()
index.put(Array.from({ length: 50 }, (_, row) => makeInteraction({ id: `row-${row}`, started: -row })))
const selection = listedRows(select(index, noFilter, newestFirst, new Float64Array()))

test('the rows in view are drawn, and the one with the tab stop wherever it is', () => {
  const visible = { first: 10, last: 12 }
  expect(rowsInView(selection, visible, 11).rows).toEqual([10, 11, 12])
  expect(rowsInView(selection, visible, 3).rows).toEqual([3, 10, 11, 12])
  expect(rowsInView(selection, visible, 40).interactions.map((each) => each?.id)).toEqual([
    'row-10',
    'row-11',
    'row-12',
    'row-40',
  ])
})

test('the header has the tab stop in no row', () => {
  expect(rowsInView(selection, { first: 0, last: 1 }, -1).rows).toEqual([0, 1])
})

test('rows are told apart by day', () => {
  const layout = layOut(50, [0, 5, 20], 36, 28)
  expect(bySection(layout, [4, 5, 6, 30])).toEqual(
    new Map([
      [0, [0]],
      [1, [1, 2]],
      [2, [3]],
    ]),
  )
})
