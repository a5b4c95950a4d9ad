import { expect, test } from 'vitest'
import { wholeWeek } from '#src/model/week.ts'
import { drawn, pressed, type Spot, spotAfter } from './spot.ts'

const spot = (day: number | undefined, hour: number | undefined): Spot => ({ day, hour })

test.each([
  ['ArrowRight', spot(1, 0), spot(1, 1)],
  ['ArrowLeft', spot(1, 0), spot(1, undefined)],
  ['ArrowUp', spot(1, 0), spot(undefined, 0)],
  ['ArrowDown', spot(7, 5), spot(7, 5)],
  ['ArrowRight', spot(3, 23), spot(3, 23)],
  ['ArrowLeft', spot(undefined, 0), spot(undefined, 0)],
  ['ArrowUp', spot(1, undefined), spot(1, undefined)],
  ['Home', spot(2, 9), spot(2, undefined)],
  ['End', spot(undefined, 2), spot(undefined, 23)],
])('%s from %j leads to %j', (key, from, to) => {
  expect(spotAfter(key, from, false)).toEqual(to)
})

test('other keys lead nowhere', () => {
  expect(spotAfter('a', spot(1, 1), false)).toBeUndefined()
})

test('a selection that is extended stays among its kind', () => {
  expect(spotAfter('ArrowLeft', spot(1, 0), true)).toEqual(spot(1, 0))
  expect(spotAfter('ArrowUp', spot(1, 4), true)).toEqual(spot(1, 4))
  expect(spotAfter('ArrowRight', spot(2, undefined), true)).toEqual(spot(2, undefined))
  expect(spotAfter('ArrowDown', spot(2, undefined), true)).toEqual(spot(3, undefined))
  expect(spotAfter('ArrowDown', spot(undefined, 3), true)).toEqual(spot(undefined, 3))
})

test('an hour of a day is chosen alone, and pressed again given up', () => {
  const chosen = pressed({ days: [1, 2], hours: [] }, spot(2, 9))
  expect(chosen).toEqual({ days: [2], hours: [9] })
  expect(pressed(chosen, spot(2, 9))).toEqual(wholeWeek)
})

test('heads add up, days and hours by themselves', () => {
  const days = pressed(pressed(wholeWeek, spot(1, undefined)), spot(2, undefined))
  expect(days).toEqual({ days: [1, 2], hours: [] })
  expect(pressed(days, spot(undefined, 9))).toEqual({ days: [1, 2], hours: [9] })
  expect(pressed(days, spot(1, undefined))).toEqual({ days: [2], hours: [] })
})

test('what is drawn is all between its ends, in either direction', () => {
  expect(drawn(wholeWeek, spot(3, 10), spot(2, 8))).toEqual({ days: [2, 3], hours: [8, 9, 10] })
  expect(drawn({ days: [], hours: [9] }, spot(1, undefined), spot(3, 7))).toEqual({ days: [1, 2, 3], hours: [9] })
  expect(drawn(wholeWeek, spot(undefined, 22), spot(undefined, 23))).toEqual({ days: [], hours: [22, 23] })
})
