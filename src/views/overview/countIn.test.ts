import { expect, test } from 'vitest'
import type { Histogram } from '#src/explore/selection.ts'
import { instant } from '#src/model/instant.ts'
import { countIn } from './countIn.ts'

const histogram: Histogram = {
  by: 'media',
  boundaries: Float64Array.of(0, 10, 20, 40),
  groups: ['call', 'email'],
  labels: ['call', 'email'],
  counts: Uint32Array.of(1, 2, 3, 4, 5, 6),
}
const range = (from: number, to: number) => ({ from: instant(from), to: instant(to) })

test('the bars within a range are counted, all of their colours', () => {
  expect(countIn(histogram, range(0, 10))).toBe(3)
  expect(countIn(histogram, range(10, 40))).toBe(18)
})

test('bars in which an interaction may stand more than once tell nothing', () => {
  expect(countIn({ ...histogram, by: 'owner' }, range(0, 40))).toBeUndefined()
})
