import { expect, test } from 'vitest'
import { laneKey } from './laneKeys.ts'

const press = (key: string, modifiers: Partial<Parameters<typeof laneKey>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
})

test('arrows go from bar to bar, with Shift they move the time', () => {
  expect(laneKey(press('ArrowRight'), true, true)).toEqual({ kind: 'along', by: 1 })
  expect(laneKey(press('ArrowUp'), true, true)).toEqual({ kind: 'across', by: -1 })
  expect(laneKey(press('ArrowRight', { shiftKey: true }), true, true)).toEqual({ kind: 'pan', by: 1 })
  expect(laneKey(press('ArrowUp', { shiftKey: true }), true, true)).toBeUndefined()
})

test('on a control only what changes the view is taken', () => {
  expect(laneKey(press('ArrowRight'), false, true)).toBeUndefined()
  expect(laneKey(press('+', { shiftKey: true }), false, true)).toEqual({ kind: 'zoom', by: 1 })
  expect(laneKey(press('0'), false, true)).toEqual({ kind: 'whole' })
})

test('letters can be turned off, and the browser keeps its keys', () => {
  expect(laneKey(press('j'), true, true)).toEqual({ kind: 'through', by: 1 })
  expect(laneKey(press('j'), true, false)).toBeUndefined()
  for (const key of ['+', '-', '0', 'ArrowLeft']) {
    expect(laneKey(press(key, { ctrlKey: true }), true, true)).toBeUndefined()
  }
})
