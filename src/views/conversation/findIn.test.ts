import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findIn, withCurrent } from './findIn.ts'

test('a phrase is found in all texts, whatever its case and accents', () => {
  const found = findIn(['Café, cafe', 'tea', 'CAFÉ'], ' cafe ')
  expect(found.count).toBe(3)
  expect(found.parts).toEqual([
    [
      { start: 0, end: 4 },
      { start: 6, end: 10 },
    ],
    [],
    [{ start: 0, end: 4 }],
  ])
})

test('several words are one phrase', () => {
  expect(findIn(['the red box', 'red, the box'], 'red box').count).toBe(1)
})

test('nothing is found of a blank phrase', () => {
  expect(findIn(['a b'], '  ').count).toBe(0)
})

test('exactly one part is current, and it is the one asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ') })), fc.nat(), (texts, seed) => {
      const found = findIn(texts, 'a')
      const current = found.count === 0 ? 0 : seed % found.count
      const flat = withCurrent(found, current).flat()
      expect(flat.map((part) => part.current === true)).toEqual(flat.map((_, place) => place === current))
    }),
  )
})
