import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DataPair, DataValue } from '#src/model/interaction.ts'
import { dataTree, listNumbers, visibleNumbers } from './dataTree.ts'

const pair = (key: string, value: DataValue): DataPair => ({ key, value })

const sample = [
  pair('IWAttachedData', [pair('Code', 'a'), pair('Inner', [pair('Code', 'b')]), pair('Colour', null)]),
  pair('Queue', 'x'),
  pair('Queue', 'y'),
  pair('Nothing', []),
]
const keys = (open: readonly number[]) => {
  const nodes = dataTree(sample)
  return visibleNumbers(nodes, new Set(open)).map((number) => nodes[number]?.pair.key)
}

test('order and repeated keys are kept', () => {
  expect(keys([])).toEqual(['IWAttachedData', 'Queue', 'Queue', 'Nothing'])
})

test('an open list shows what is directly in it', () => {
  expect(keys([0])).toEqual(['IWAttachedData', 'Code', 'Inner', 'Colour', 'Queue', 'Queue', 'Nothing'])
})

test('a list open within a shut one stays out of sight', () => {
  expect(keys([2])).toEqual(['IWAttachedData', 'Queue', 'Queue', 'Nothing'])
})

test('only lists that hold something can be opened', () => {
  expect(listNumbers(dataTree(sample))).toEqual([0, 2])
})

test('each node knows its depth and the pair that holds it', () => {
  expect(dataTree(sample).map((node) => [node.depth, node.parent?.key])).toEqual([
    [0, undefined],
    [1, 'IWAttachedData'],
    [1, 'IWAttachedData'],
    [2, 'Inner'],
    [1, 'IWAttachedData'],
    [0, undefined],
    [0, undefined],
    [0, undefined],
  ])
})

test('data nested 10,000 deep is read and opened whole', () => {
  let value: DataValue = 'bottom'
  for (let depth = 0; depth < 10_000; depth++) value = [pair(`k${depth}`, value)]
  const nodes = dataTree([pair('top', value)])
  expect(nodes.at(-1)?.depth).toBe(10_000)
  expect(visibleNumbers(nodes, new Set())).toEqual([0])
  expect(visibleNumbers(nodes, new Set(listNumbers(nodes)))).toHaveLength(10_001)
})

const trees = fc.letrec<{ value: DataValue; list: DataPair[] }>((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, fc.string(), fc.constant(null), tie('list')),
  list: fc.array(fc.record({ key: fc.string(), value: tie('value') }), { maxLength: 4 }),
})).list

test('all open shows each pair once, all shut the top ones', () => {
  fc.assert(
    fc.property(trees, (pairs) => {
      const nodes = dataTree(pairs)
      const shut = visibleNumbers(nodes, new Set()).map((number) => nodes[number]?.pair)
      expect(shut).toEqual(pairs)
      expect(visibleNumbers(nodes, new Set(listNumbers(nodes)))).toEqual(nodes.map((_, number) => number))
    }),
  )
})
