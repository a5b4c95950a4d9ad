import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundaryNear, edgesOf, slotAt } from './edges.ts'

test('boundaries fall on whole px from side to side, in proportion to their time', () => {
  expect(edgesOf(Float64Array.of(100, 200, 400, 500), 81)).toEqual([0, 20, 61, 81])
})

test('no slots, and slots of no time, have no edges', () => {
  expect(edgesOf(Float64Array.of(), 80)).toEqual([])
  expect(edgesOf(Float64Array.of(100), 80)).toEqual([])
  expect(edgesOf(Float64Array.of(100, 100), 80)).toEqual([])
})

test('a slot begins at its left edge and ends before its right one', () => {
  const edges = [0, 20, 60, 80]
  expect([0, 19, 20, 59, 60, 79].map((x) => slotAt(edges, x))).toEqual([0, 0, 1, 1, 2, 2])
})

test('beside the plot are its first and last slot', () => {
  expect(slotAt([0, 20, 60], -500)).toBe(0)
  expect(slotAt([0, 20, 60], 500)).toBe(1)
  expect(slotAt([], 5)).toBe(0)
})

test('the nearest boundary is the one with the fewest px between', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 1 }), fc.integer({ min: -20, max: 2_000 }), (widths, x) => {
      const edges = [0]
      for (const width of widths) edges.push((edges.at(-1) ?? 0) + width)
      const distance = Math.abs((edges[boundaryNear(edges, x)] ?? Number.NaN) - x)
      expect(distance).toBe(Math.min(...edges.map((edge) => Math.abs(edge - x))))
    }),
  )
})
