import { expect, test } from 'vitest'
import type { Histogram } from '#src/explore/selection.ts'
import { edgesOf } from './edges.ts'
import { slotTotal, stack } from './stack.ts'

const histogram = (groups: readonly string[], ...slots: readonly (readonly number[])[]): Histogram => ({
  boundaries: Float64Array.from({ length: slots.length + 1 }, (_, at) => at * 1_000),
  by: 'media',
  groups,
  labels: groups,
  counts: Uint32Array.from(slots.flat()),
})

/** `[left, width, bottom, top]` of each box of a path, in px from the top left. */
const boxes = (path: string) =>
  Array.from(path.matchAll(/M(\d+) (\d+)h(\d+)v-(\d+)h-\d+z/g), ([, left, bottom, width, height]) => [
    Number(left),
    Number(width),
    Number(bottom),
    Number(bottom) - Number(height),
  ])

const drawn = (made: Histogram, width: number, height: number, span?: { start: number; end: number }) =>
  new Map(
    stack(made, edgesOf(made.boundaries, width), height, span).map(({ colour, inside, outside }) => [
      colour,
      { inside: boxes(inside), outside: boxes(outside) },
    ]),
  )

test('the media of a slot stand on each other, with a px between where there is room', () => {
  const layers = drawn(histogram(['call', 'chat'], [30, 10]), 20, 40)
  expect(layers.get('call')?.inside).toEqual([[0, 19, 40, 11]])
  expect(layers.get('chat')?.inside).toEqual([[0, 19, 10, 1]])
})

test('the fullest slot is as high as the plot and the others in proportion', () => {
  const layers = drawn(histogram(['call'], [100], [50]), 40, 40)
  expect(layers.get('call')?.inside).toEqual([
    [0, 19, 40, 1],
    [20, 19, 40, 21],
  ])
})

test('a few interactions do not look like many', () => {
  expect(drawn(histogram(['call'], [1]), 20, 40).get('call')?.inside).toEqual([[0, 19, 40, 33]])
})

test('one interaction among thousands can still be seen', () => {
  expect(drawn(histogram(['call'], [10_000], [1]), 40, 40).get('call')?.inside[1]).toEqual([20, 19, 40, 38])
})

test('slots outside of the span are told apart; without a span all are inside', () => {
  const made = histogram(['email'], [5], [5], [5])
  const split = drawn(made, 60, 40, { start: 1, end: 2 }).get('email')
  expect(split?.inside.map(([left]) => left)).toEqual([20])
  expect(split?.outside.map(([left]) => left)).toEqual([0, 40])
  expect(drawn(made, 60, 40).get('email')).toMatchObject({ inside: { length: 3 }, outside: { length: 0 } })
})

test('all media of no family are one colour', () => {
  const layers = drawn(histogram(['call', 'hologram', 'constructor'], [20, 10, 10]), 20, 40)
  expect(layers.get('call')?.inside).toEqual([[0, 19, 40, 21]])
  expect(layers.get('other')?.inside).toEqual([[0, 19, 20, 1]])
})

test('there are no more paths than colours, however many slots and media', () => {
  const groups = Array.from({ length: 40 }, (_, at) => `medium-${at}`)
  const slots = Array.from({ length: 500 }, () => groups.map(() => 3))
  expect(stack(histogram(groups, ...slots), [], 40, undefined)).toHaveLength(1)
})

test('slots narrower than a px are a px wide', () => {
  const slots = Array.from({ length: 50 }, () => [1])
  const widths = drawn(histogram(['call'], ...slots), 10, 40)
    .get('call')
    ?.inside.map(([, width]) => width)
  expect(new Set(widths)).toEqual(new Set([1]))
})

test('nothing counted is nothing drawn', () => {
  expect(drawn(histogram(['call', 'email'], [0, 0]), 20, 40).get('call')?.inside).toEqual([])
})

test('a slot counts all its media', () => {
  expect(slotTotal(histogram(['call', 'chat'], [1, 2], [3, 4]), 1)).toBe(7)
})
