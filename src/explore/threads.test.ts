import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { HOUR } from '#src/model/instant.ts'
import { newestFirst, oldestFirst, type Sort } from '#src/model/sort.ts'
import { clockIn } from '#src/time/clock.ts'
import { InteractionIndex } from './interactionIndex.ts'
import { select } from './select.ts'
import { threadOrder } from './threads.ts'

const clock = clockIn('Europe/Stockholm')
const noon = Date.UTC(2026, 10, 13, 11)

interface Made {
  readonly id: string
  readonly hour: number
  readonly parentId?: string | undefined
}

function orderOf(made: readonly Made[], sort: Sort = newestFirst) {
  const index = new InteractionIndex()
  index.put(made.map(({ id, hour, parentId }) => makeInteraction({ id, parentId, started: noon + hour * HOUR })))
  const selection = select(index, [], sort, new Float64Array(0))
  const order = threadOrder(selection, clock)
  const lines = Array.from(order.rows, (row, at) => `${'> '.repeat(order.depths[at]!)}${index.interactionAt(row).id}`)
  return { ...order, lines, selection, index }
}

test('replies stand under their parent, whichever way time runs', () => {
  const made = [
    { id: 'other', hour: 2 },
    { id: 'chat', hour: 1 },
    { id: 'call', hour: 3, parentId: 'chat' },
    { id: 'mail', hour: 4, parentId: 'chat' },
    { id: 'answer', hour: 5, parentId: 'call' },
  ]
  expect(orderOf(made).lines).toEqual(['other', 'chat', '> mail', '> call', '> > answer'])
  expect(orderOf(made, oldestFirst).lines).toEqual(['chat', '> call', '> > answer', '> mail', 'other'])
})

test('a reply on another day stands at its own time', () => {
  const made = [
    { id: 'mail', hour: 0 },
    { id: 'reply', hour: 24, parentId: 'mail' },
    { id: 'same day', hour: 25, parentId: 'reply' },
  ]
  const { lines, days } = orderOf(made)
  expect(lines).toEqual(['reply', '> same day', 'mail'])
  expect(days.map(({ firstRow, count }) => [firstRow, count])).toEqual([
    [0, 2],
    [2, 1],
  ])
})

test('a reply whose parent is not in the result stands by itself', () => {
  expect(orderOf([{ id: 'reply', hour: 0, parentId: 'gone' }]).lines).toEqual(['reply'])
})

test('records that name each other as parents are all there, the uppermost by itself', () => {
  const circle = [
    { id: 'a', hour: 1, parentId: 'c' },
    { id: 'b', hour: 2, parentId: 'a' },
    { id: 'c', hour: 3, parentId: 'b' },
    { id: 'self', hour: 4, parentId: 'self' },
    { id: 'reply', hour: 5, parentId: 'b' },
  ]
  expect(orderOf(circle).lines).toEqual(['self', 'c', '> a', '> > b', '> > > reply'])
})

test('a chain of thousands is followed to its end', () => {
  const chain = Array.from({ length: 5000 }, (_, at) => ({ id: `${at}`, hour: 0, parentId: `${at - 1}` }))
  const { rows, depths } = orderOf(chain)
  expect(new Set(rows).size).toBe(5000)
  expect([depths[3], depths[4999]]).toEqual([3, 255])
})

test('no row is lost or repeated, none leaves its day, and a row of depth 1 or more is under its parent', () => {
  const arbitraryMade = fc.array(
    fc.record({ hour: fc.integer({ min: 0, max: 60 }), parent: fc.option(fc.nat(30), { nil: undefined }) }),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(arbitraryMade, fc.boolean(), (all, descending) => {
      const made = all.map(({ hour, parent }, at) => ({
        id: `${at}`,
        hour,
        parentId: parent === undefined ? undefined : `${parent}`,
      }))
      const { rows, depths, days, selection, index } = orderOf(made, descending ? newestFirst : oldestFirst)
      expect(rows.length).toBe(selection.rows.length)
      for (const { firstRow, count } of days) {
        const ofDay = (order: Uint32Array) => order.slice(firstRow, firstRow + count).toSorted()
        expect(ofDay(rows)).toEqual(ofDay(selection.rows))
      }
      const above: string[] = []
      rows.forEach((row, at) => {
        const { id, parentId } = index.interactionAt(row)
        const depth = depths[at]!
        if (depth > 0) expect(above[depth - 1]).toBe(parentId)
        above.length = depth
        above.push(id)
      })
    }),
  )
}, 60_000)
