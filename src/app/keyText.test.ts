import { expect, test } from 'vitest'
import { keyText } from './keyText.ts'

test('keys read as they stand on keyboards', () => {
  expect(['j', 'ArrowDown', 'Escape', 'Mod+k', 'Mod+Shift+z'].map((key) => keyText(key, false))).toEqual([
    'j',
    '↓',
    'Esc',
    'Ctrl+K',
    'Ctrl+Shift+Z',
  ])
  expect(keyText('Mod+Shift+z', true)).toBe('⌘⇧Z')
})
