import { expect, test } from 'vitest'
import { type DictionaryEntry, FieldDictionary, routingOnly } from '#src/model/dictionary.ts'
import type { DataPair } from '#src/model/interaction.ts'
import { dataSections, firstRows } from './dataSections.ts'
import { dataTree } from './dataTree.ts'

const pair = (key: string, value: DataPair['value'] = 'x'): DataPair => ({ key, value })
const entry = (key: string, rest: Partial<DictionaryEntry>): DictionaryEntry => ({ key, labels: new Map(), ...rest })

const nodes = dataTree([
  pair('Note'), // 0
  pair('IW_Case'), // 1
  pair('Order', [pair('Secret'), pair('Item')]), // 2, 3, 4
  pair('Secret', [pair('Deep')]), // 5, 6
  pair('Total'), // 7
  pair('RTargetUsed', [pair('Inner')]), // 8, 9
])

test('what nothing is said of stays as it was sent, and what routing left is folded', () => {
  const { sections, folded, count } = dataSections(nodes, new Set(), routingOnly)
  expect(sections).toEqual([{ group: undefined, numbers: [0, 2, 5, 7] }])
  expect(folded).toEqual({ keys: 2, numbers: [1, 8] })
  expect(count).toBe(6)
})

test('groups follow what is in none, entries their order, and lists what is open beneath them', () => {
  const dictionary = new FieldDictionary([
    entry('Total', { group: 'Sale', order: 1 }),
    entry('Order', { group: 'Sale', order: 2 }),
    entry('Secret', { hidden: true }),
  ])
  const { sections, folded, count } = dataSections(nodes, new Set([2, 5, 8]), dictionary)
  expect(sections).toEqual([
    { group: undefined, numbers: [0] },
    { group: 'Sale', numbers: [7, 2, 4] },
  ])
  expect(folded.numbers).toEqual([1, 8, 9])
  expect(count).toBe(5)
})

test('the first rows are taken over all sections', () => {
  const sections = [
    { group: undefined, numbers: [0, 1] },
    { group: 'A', numbers: [2, 3] },
    { group: 'B', numbers: [4] },
  ]
  expect(firstRows(sections, 3)).toEqual([sections[0], { group: 'A', numbers: [2] }])
  expect(firstRows(sections, 9)).toEqual(sections)
})

test('nothing is arranged of nothing', () => {
  expect(dataSections([], new Set(), routingOnly)).toEqual({ sections: [], folded: { keys: 0, numbers: [] }, count: 0 })
})
