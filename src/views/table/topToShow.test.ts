import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOut, rowTop } from '#src/ui/sections.ts'
import { topToShow } from './topToShow.ts'

const layout = layOut(1_000, [0, 100, 500], 36, 28)
const height = 720

test('a row in view moves nothing', () => {
  expect(topToShow(layout, 20, 300, height)).toBe(300)
})

test('a row just below comes to the lower edge, one just above to the upper, clear of the heading', () => {
  expect(topToShow(layout, 20, 0, height)).toBe(rowTop(layout, 20) + 36 - height)
  expect(topToShow(layout, 20, 760, height)).toBe(rowTop(layout, 20) - 28)
})

test('a row far away comes to the middle', () => {
  expect(topToShow(layout, 600, 0, height)).toBe(rowTop(layout, 600) - height / 2)
})

test('wherever the list stands, the row is seen afterwards', () => {
  fc.assert(
    fc.property(fc.nat(999), fc.nat(layout.height - height), (row, top) => {
      const after = topToShow(layout, row, top, height)
      const at = rowTop(layout, row)
      expect(at - 28).toBeGreaterThanOrEqual(after)
      expect(at + 36).toBeLessThanOrEqual(after + height)
    }),
  )
})
