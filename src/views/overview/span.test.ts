import { expect, test } from 'vitest'
import { instant } from '#src/model/instant.ts'
import { movedTo, rangeOf, spanOf, withEnd } from './span.ts'

const boundaries = Float64Array.of(100, 200, 300, 400, 500)
const range = (from: number, to: number) => ({ from: instant(from), to: instant(to) })

test('a range on boundaries is the slots between them', () => {
  expect(spanOf(range(200, 400), boundaries)).toEqual({ start: 1, end: 3 })
  expect(spanOf(range(100, 200), boundaries)).toEqual({ start: 0, end: 1 })
  expect(spanOf(range(400, 500), boundaries)).toEqual({ start: 3, end: 4 })
})

test('a range off the boundaries is every slot that it touches', () => {
  expect(spanOf(range(250, 310), boundaries)).toEqual({ start: 1, end: 3 })
  expect(spanOf(range(250, 260), boundaries)).toEqual({ start: 1, end: 2 })
})

test('a range that reaches out of the histogram is cut at its ends', () => {
  expect(spanOf(range(0, 150), boundaries)).toEqual({ start: 0, end: 1 })
  expect(spanOf(range(450, 900), boundaries)).toEqual({ start: 3, end: 4 })
})

test('a range wholly beside the histogram is no span', () => {
  expect(spanOf(range(0, 100), boundaries)).toBeUndefined()
  expect(spanOf(range(500, 600), boundaries)).toBeUndefined()
  expect(spanOf(range(200, 300), Float64Array.of())).toBeUndefined()
  expect(spanOf(undefined, boundaries)).toBeUndefined()
})

test('a span gives back the range it was made from', () => {
  expect(rangeOf(spanOf(range(200, 400), boundaries), boundaries)).toEqual(range(200, 400))
})

test('the whole histogram narrows nothing', () => {
  expect(rangeOf({ start: 0, end: 4 }, boundaries)).toBeUndefined()
})

test('a span of slots that are no longer there is cut at the last one', () => {
  expect(rangeOf({ start: 1, end: 9 }, boundaries)).toEqual(range(200, 500))
})

test('neither end passes the other, nor the ends of the histogram', () => {
  const span = { start: 1, end: 3 }
  expect(withEnd(span, 'start', 3, 4)).toEqual({ start: 2, end: 3 })
  expect(withEnd(span, 'start', -5, 4)).toEqual({ start: 0, end: 3 })
  expect(withEnd(span, 'end', 0, 4)).toEqual({ start: 1, end: 2 })
  expect(withEnd(span, 'end', 9, 4)).toEqual({ start: 1, end: 4 })
})

test('a moved span keeps its width at the ends', () => {
  expect(movedTo({ start: 1, end: 3 }, -1, 4)).toEqual({ start: 0, end: 2 })
  expect(movedTo({ start: 1, end: 3 }, 7, 4)).toEqual({ start: 2, end: 4 })
})
