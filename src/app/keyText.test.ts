import { afterEach, expect, test } from 'vitest'
import { languages, loadLanguage } from '#src/text/languages.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { speak } from '#src/text/spoken.ts'
import { keyText } from './keyText.ts'

afterEach(() => speak())

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

test.each([
  ['de', ['Strg+Umschalt+Z', 'Esc', 'Eingabe']],
  ['fr', ['Ctrl+Maj+Z', 'Échap', 'Entrée']],
  ['es', ['Ctrl+Mayús+Z', 'Esc', 'Intro']],
] as const)('and on those of %s', async (tag, texts) => {
  speak(await loadLanguage(tag))
  expect(['Mod+Shift+z', 'Escape', 'Enter'].map((key) => keyText(key, false))).toEqual(texts)
})

test.each(languages)('%s names its keys in the hint of the palette as on their own', async (tag) => {
  speak(await loadLanguage(tag))
  const { palette } = lateWords.commands
  expect(palette.hint).toContain(keyText('Enter', false))
  expect(palette.hint).toContain(keyText('Escape', false))
})
