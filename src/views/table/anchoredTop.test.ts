import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { InteractionIndex } from '#src/explore/interactionIndex.ts'
import { select } from '#src/explore/select.ts'
import { noFilter } from '#src/model/filter.ts'
import { interactionId } from '#src/model/ids.ts'
import { HOUR } from '#src/model/instant.ts'
import { newestFirst, oldestFirst, type Sort } from '#src/model/sort.ts'
import { layOut } from '#src/ui/sections.ts'
import { anchoredTop, type Shown } from './anchoredTop.ts'
import { listedRows } from './listedRows.ts'

const rowHeight = 36
const view = 360

const at = (hour: number) => makeInteraction({ id: `hour-${hour}`, started: hour * HOUR })
const hours = (from: number, to: number) => Array.from({ length: to - from }, (_, hour) => at(from + hour))

function indexOf(...interactions: ReturnType<typeof at>[]): InteractionIndex {
  const index = new InteractionIndex()
  index.put(interactions)
  return index
}

function shown(index: InteractionIndex, sort: Sort = newestFirst, height = rowHeight): Shown {
  const selection = select(index, noFilter, sort, new Float64Array())
  return { listed: listedRows(selection), layout: layOut(selection.rows.length, [], height, 0) }
}

test('rows that come above push the list down by their height', () => {
  const index = indexOf(...hours(0, 100))
  const before = shown(index)
  index.put(hours(100, 110))
  expect(anchoredTop(before, shown(index), 500, view, [])).toBe(500 + 10 * rowHeight)
})

test('rows that come below change nothing', () => {
  const index = indexOf(...hours(100, 200))
  const before = shown(index)
  index.put(hours(0, 100))
  expect(anchoredTop(before, shown(index), 500, view, [])).toBe(500)
})

test('at its very top a list shows what is new, unless something in it is in use', () => {
  const index = indexOf(...hours(0, 100))
  const before = shown(index)
  index.put(hours(100, 110))
  expect(anchoredTop(before, shown(index), 0, view, [])).toBe(0)
  expect(anchoredTop(before, shown(index), 0, view, [interactionId('hour-97')])).toBe(10 * rowHeight)
})

test('rows of another height keep the first that is seen', () => {
  const index = indexOf(...hours(0, 100))
  expect(anchoredTop(shown(index), shown(index, newestFirst, 28), 10 * rowHeight, view, [])).toBe(10 * 28)
})

test('another order begins at the top', () => {
  const index = indexOf(...hours(0, 100))
  expect(anchoredTop(shown(index), shown(index, oldestFirst), 500, view, [])).toBeUndefined()
})

test('the same question asked again stays where it is', () => {
  const index = indexOf(...hours(0, 100))
  expect(anchoredTop(shown(index), shown(index), 500, view, [])).toBe(500)
})

test('read afresh, a list goes by ids, and by the next row where the anchor has gone', () => {
  const before = shown(indexOf(...hours(0, 100)))
  // Row 13 is the first that is seen at 500 px: hour 86.
  const fresh = shown(indexOf(...hours(0, 86), ...hours(87, 105)))
  expect(anchoredTop(before, fresh, 500, view, [])).toBe(500 + 4 * rowHeight)
})

test('a list of which nothing is left begins at the top', () => {
  expect(
    anchoredTop(shown(indexOf(...hours(0, 100))), shown(indexOf(...hours(500, 600))), 500, view, []),
  ).toBeUndefined()
})
