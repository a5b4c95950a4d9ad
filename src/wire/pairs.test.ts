import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DataPair } from '#src/model/interaction.ts'
import { deepUserData } from './fixtures/deepUserData.ts'
import emptyList from './fixtures/user-data-empty-list.json'
import map from './fixtures/user-data-map.json'
import oddValues from './fixtures/user-data-odd-values.json'
import pairs from './fixtures/user-data-pairs.json'
import { InteractionReader, isUnreadable } from './interaction.ts'
import { readPairs } from './pairs.ts'

test('a map of v2 becomes pairs, nested ones a tree', () => {
  expect(readPairs(map.userData)).toEqual([
    { key: 'ServiceType', value: 'Billing' },
    {
      key: 'Order',
      value: [
        { key: 'Number', value: '88213' },
        { key: 'Paid', value: 'true' },
      ],
    },
  ])
})

test('a list of v3 keeps its order, repeated keys and nested lists', () => {
  expect(readPairs(pairs.userData)).toEqual([
    { key: 'Note', value: 'first' },
    {
      key: 'Order',
      value: [
        { key: 'Number', value: '88213' },
        { key: 'Line', value: [{ key: 'Item', value: 'Cable' }] },
      ],
    },
    { key: 'Note', value: 'second' },
  ])
})

test('values are read as meant, whatever their type says', () => {
  expect(readPairs(oddValues.userData)).toEqual([
    { key: 'isCreated', value: 'true' },
    { key: 'Tries', value: '3' },
    { key: 'Reason', value: null },
    { key: 'isOpen', value: 'true' },
  ])
})

test('an empty list is no data', () => {
  expect(readPairs(emptyList.userData)).toEqual([])
})

test('a list of mere values is kept as text', () => {
  expect(readPairs({ Tags: ['a', 1] })).toEqual([{ key: 'Tags', value: '["a",1]' }])
  expect(readPairs(['a'])).toEqual([{ key: '1', value: 'a' }])
})

test('keys that are members of every object are just keys', () => {
  const { userData } = JSON.parse('{"userData":{"__proto__":"a","constructor":"b","hasOwnProperty":"c"}}')
  expect(readPairs(userData).map((pair) => pair.key)).toEqual(['__proto__', 'constructor', 'hasOwnProperty'])
})

test.each([40, 10_000, 100_000])('user data of %i levels is read to a depth that can be shown', (levels) => {
  const read = new InteractionReader().read(deepUserData(levels))
  if (isUnreadable(read)) throw new Error(read.reason)
  let depth = 0
  let value: DataPair['value'] | undefined = read.userData
  while (typeof value === 'object' && value !== null) {
    depth += 1
    value = value[0]?.value
  }
  expect(depth).toBeLessThan(40)
  expect(typeof value).toBe('string')
})

test('every key of a map is kept, in its order', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (sent) => {
      expect(readPairs(sent).map((pair) => pair.key)).toEqual(Object.keys(sent))
    }),
  )
})
