import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stableOrder } from './stableOrder.ts'

test('rows are ordered by key, equal ones as they stood, missing ones last in both directions', () => {
  const key = fc.oneof(
    fc.constant(Number.NaN),
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 }),
    fc.integer({ min: -8.64e15 / 4, max: 8.64e15 / 4 }),
  )
  fc.assert(
    fc.property(fc.array(key), fc.boolean(), (keys, descending) => {
      const standing = Uint32Array.from(keys, (_, row) => keys.length - 1 - row)
      const expected = [...standing].sort((a, b) => {
        const [keyOfA, keyOfB] = [keys[a]!, keys[b]!]
        if (Number.isNaN(keyOfA) || Number.isNaN(keyOfB))
          return Number(Number.isNaN(keyOfA)) - Number(Number.isNaN(keyOfB))
        return descending ? keyOfB - keyOfA : keyOfA - keyOfB
      })
      expect([...stableOrder(standing, Float64Array.from(keys), descending)]).toEqual(expected)
    }),
  )
})

test('the rows given are left alone', () => {
  const standing = Uint32Array.of(0, 1, 2)
  stableOrder(standing, Float64Array.of(3, 2, 1), false)
  expect([...standing]).toEqual([0, 1, 2])
})
