import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Heights } from './heights.ts'
import { anchorIn, topToRead } from './place.ts'

const heights = new Heights(Float64Array.of(100, 300, 50, 1_000, 80))

test('the anchor is the first heading in view', () => {
  expect(anchorIn(heights, 0, 500, [])).toEqual({ part: 0, offset: 0 })
  expect(anchorIn(heights, 10, 500, [])).toEqual({ part: 1, offset: 90 })
})

test('one that is in use and in view comes first', () => {
  expect(anchorIn(heights, 10, 500, [4, 2])).toEqual({ part: 2, offset: 390 })
})

test('what was gone to comes before all, while any of it is in view', () => {
  expect(anchorIn(heights, 150, 500, [2], 1)).toEqual({ part: 1, offset: -50 })
  expect(anchorIn(heights, 410, 500, [2], 1)).toEqual({ part: 3, offset: 40 })
  expect(anchorIn(heights, 0, 300, [], 3)).toEqual({ part: 0, offset: 0 })
})

test('where one fills the view it is the anchor itself', () => {
  expect(anchorIn(heights, 600, 300, [])).toEqual({ part: 3, offset: -150 })
})

test('an empty list has none', () => {
  expect(anchorIn(new Heights(new Float64Array(0)), 0, 300, [])).toBeUndefined()
})

test('whatever becomes known of others, the anchor can be put back where it stood', () => {
  const px = fc.integer({ min: 40, max: 900 })
  fc.assert(
    fc.property(
      fc.array(px, { minLength: 1, maxLength: 40 }),
      fc.array(fc.tuple(fc.nat(39), px)),
      fc.nat(9_000),
      (given, known, top) => {
        const list = new Heights(Float64Array.from(given))
        const anchor = anchorIn(list, Math.min(top, list.total - 1), 600, [])
        for (const [part, height] of known) list.set(part, height)
        const before = given.slice(0, anchor?.part).length
        expect(anchor?.part).toBe(before)
        const scrolled = list.topOf(anchor?.part ?? 0) - (anchor?.offset ?? 0)
        expect(list.topOf(anchor?.part ?? 0) - scrolled).toBe(anchor?.offset)
      },
    ),
  )
})

test('a part in view whole, or filling it, stays; others are put at the top', () => {
  expect(topToRead(heights, 1, 90, 400)).toBe(90)
  expect(topToRead(heights, 3, 500, 400)).toBe(500)
  expect(topToRead(heights, 3, 90, 400)).toBe(450)
  expect(topToRead(heights, 0, 90, 400)).toBe(0)
})
