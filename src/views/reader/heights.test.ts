import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Heights } from './heights.ts'

const px = fc.integer({ min: 0, max: 900 })
const changes = fc.array(fc.record({ part: fc.nat(70), height: px }), { maxLength: 60 })

test('places are the sums of the heights before them, whatever becomes known in whatever order', () => {
  fc.assert(
    fc.property(fc.array(px, { maxLength: 70 }), changes, (given, known) => {
      const heights = new Heights(Float64Array.from(given))
      const plain = [...given]
      for (const { part, height } of known) {
        const isOther = part < plain.length && plain[part] !== height
        expect(heights.set(part, height)).toBe(isOther)
        if (part < plain.length) plain[part] = height
      }
      let top = 0
      plain.forEach((height, part) => {
        expect(heights.topOf(part)).toBe(top)
        expect(heights.heightOf(part)).toBe(height)
        top += height
      })
      expect(heights.total).toBe(top)
    }),
  )
})

test('the part at a place is the last one that begins there or above, and none is beyond the ends', () => {
  fc.assert(
    fc.property(fc.array(px, { minLength: 1, maxLength: 70 }), fc.integer({ min: -50, max: 70_000 }), (given, y) => {
      const heights = new Heights(Float64Array.from(given))
      let expected = 0
      for (let part = 0; part < given.length; part += 1) if (heights.topOf(part) <= y) expected = part
      expect(heights.at(y)).toBe(expected)
    }),
  )
})

test('an empty list has no part anywhere', () => {
  const heights = new Heights(new Float64Array(0))
  expect(heights.at(10)).toBe(-1)
  expect(heights.total).toBe(0)
})
