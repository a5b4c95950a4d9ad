import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feedMove } from './feedKeys.ts'

const press = (key: string, modifiers: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...modifiers,
})

test.each([
  ['ArrowDown', 5],
  ['PageDown', 5],
  ['j', 5],
  ['ArrowUp', 3],
  ['PageUp', 3],
  ['k', 3],
  ['Home', 0],
  ['End', 9],
])('%s goes from article 4 of 10 to %i', (key, position) => {
  expect(feedMove(press(key), 4, 10, true)).toEqual({ kind: 'go', position })
})

test('Enter opens the article in focus', () => {
  expect(feedMove(press('Enter'), 4, 10, true)).toEqual({ kind: 'open' })
})

test('letters do nothing where single-letter keys are turned off, arrows still do', () => {
  expect(feedMove(press('j'), 4, 10, false)).toBeUndefined()
  expect(feedMove(press('ArrowDown'), 4, 10, false)).toEqual({ kind: 'go', position: 5 })
})

test('keys with a modifier are left to the browser', () => {
  expect(feedMove(press('End', { ctrlKey: true }), 4, 10, true)).toBeUndefined()
  expect(feedMove(press('k', { metaKey: true }), 4, 10, true)).toBeUndefined()
  expect(feedMove(press('ArrowUp', { altKey: true }), 4, 10, true)).toBeUndefined()
})

test('no key leaves the list', () => {
  const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'j', 'k')
  fc.assert(
    fc.property(fc.array(keys, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (pressed, count) => {
      let position = 0
      for (const key of pressed) {
        const move = feedMove(press(key), position, count, true)
        if (move?.kind === 'go') position = move.position
        expect(position).toBeGreaterThanOrEqual(0)
        expect(position).toBeLessThan(count)
      }
    }),
  )
})

test('an empty feed has nothing to open', () => {
  expect(feedMove(press('Enter'), 0, 0, true)).toBeUndefined()
})
