import { expect, test } from 'vitest'
import { treeStep } from './treeKeys.ts'

const key = (name: string, shiftKey = false) => ({ key: name, shiftKey, ctrlKey: false, altKey: false, metaKey: false })

test.each([
  ['ArrowRight', false, 1, 'open'],
  ['ArrowRight', true, 1, undefined],
  ['ArrowRight', undefined, 2, undefined],
  ['ArrowLeft', true, 2, 'fold'],
  ['ArrowLeft', false, 2, 'up'],
  ['ArrowLeft', undefined, 2, 'up'],
  ['ArrowLeft', undefined, 1, undefined],
  ['ArrowDown', true, 1, undefined],
] as const)('%s on a row that is open: %s, of level %d', (name, expanded, level, step) => {
  expect(treeStep(key(name), expanded, level, false)).toBe(step)
})

test('where text runs from right to left the arrows change their parts', () => {
  expect(treeStep(key('ArrowLeft'), false, 1, true)).toBe('open')
  expect(treeStep(key('ArrowRight'), true, 1, true)).toBe('fold')
})

test('an asterisk opens all, and keys that are held with others mean something else', () => {
  expect(treeStep(key('*', true), undefined, 1, false)).toBe('openAll')
  expect(treeStep({ ...key('ArrowLeft'), ctrlKey: true }, true, 1, false)).toBeUndefined()
})
