import { expect, test } from 'vitest'
import { keyOf } from './keys.ts'

const plain = {
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  nativeEvent: { isComposing: false },
}
const press = (key: string, count: number, active = -1) => keyOf({ ...plain, key }, count, active)

test('arrows go round through the suggestions by way of what is typed', () => {
  expect(press('ArrowDown', 3)).toMatchObject({ kind: 'choose', active: 0 })
  expect(press('ArrowDown', 3, 2)).toMatchObject({ kind: 'choose', active: -1 })
  expect(press('ArrowUp', 3)).toMatchObject({ kind: 'choose', active: 2 })
  expect(press('ArrowUp', 3, 0)).toMatchObject({ kind: 'choose', active: -1 })
})

test('without a list Down asks for one, and Tab is the browser’s', () => {
  expect(press('ArrowDown', 0)).toMatchObject({ kind: 'ask' })
  expect(press('ArrowUp', 0)).toBeUndefined()
  expect(press('Tab', 0)).toBeUndefined()
})

test('Enter and Tab take what is chosen; of what is not, Enter is the end of a search and Tab goes on', () => {
  expect(press('Enter', 3, 1)).toEqual({ kind: 'take', handled: true })
  expect(press('Tab', 3, 1)).toEqual({ kind: 'take', handled: true })
  expect(press('Enter', 3)).toEqual({ kind: 'search', handled: false })
  expect(press('Tab', 3)).toBeUndefined()
  expect(keyOf({ ...plain, key: 'Tab', shiftKey: true }, 3, 1)).toBeUndefined()
})

test('Escape closes the list and never empties the box', () => {
  expect(press('Escape', 3)).toEqual({ kind: 'close', handled: true })
  expect(press('Escape', 0)).toEqual({ kind: 'close', handled: true })
})

test('a key that an input method is still using is none of ours', () => {
  expect(keyOf({ ...plain, key: 'Enter', nativeEvent: { isComposing: true } }, 3, 1)).toBeUndefined()
})
