import { expect, test } from 'vitest'
import { hotkeyFor, type KeyPress } from './hotkeys.ts'

const run = () => undefined
const hotkeys = [
  { keys: ['/'], run },
  { keys: ['j', 'ArrowDown'], run },
]
const press = (part: Partial<KeyPress>): KeyPress => ({
  key: '/',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  defaultPrevented: false,
  target: { tagName: 'DIV' },
  ...part,
})

test('a key finds its hotkey by any of its names', () => {
  expect(hotkeyFor(press({ key: 'j' }), hotkeys)).toBe(hotkeys[1])
  expect(hotkeyFor(press({ key: 'ArrowDown' }), hotkeys)).toBe(hotkeys[1])
  expect(hotkeyFor(press({ key: 'q' }), hotkeys)).toBeUndefined()
})

test('letters typed into a field are text, but a checkbox takes none', () => {
  expect(hotkeyFor(press({ target: { tagName: 'INPUT', type: 'search' } }), hotkeys)).toBeUndefined()
  expect(hotkeyFor(press({ target: { tagName: 'TEXTAREA' } }), hotkeys)).toBeUndefined()
  expect(hotkeyFor(press({ target: { tagName: 'DIV', isContentEditable: true } }), hotkeys)).toBeUndefined()
  expect(hotkeyFor(press({ target: { tagName: 'INPUT', type: 'checkbox' } }), hotkeys)).toBe(hotkeys[0])
})

test("the browser's own combinations are left alone, and so is a press somebody has answered", () => {
  expect(hotkeyFor(press({ ctrlKey: true }), hotkeys)).toBeUndefined()
  expect(hotkeyFor(press({ metaKey: true }), hotkeys)).toBeUndefined()
  expect(hotkeyFor(press({ altKey: true }), hotkeys)).toBeUndefined()
  expect(hotkeyFor(press({ defaultPrevented: true }), hotkeys)).toBeUndefined()
})

test('Ctrl and Cmd are one modifier, and Shift beside it counts, whatever case the key has', () => {
  const chords = [
    { keys: ['Mod+z'], run },
    { keys: ['Mod+Shift+z'], run },
  ]
  expect(hotkeyFor(press({ key: 'z', ctrlKey: true }), chords)).toBe(chords[0])
  expect(hotkeyFor(press({ key: 'z', metaKey: true }), chords)).toBe(chords[0])
  expect(hotkeyFor(press({ key: 'Z', ctrlKey: true, shiftKey: true }), chords)).toBe(chords[1])
  expect(hotkeyFor(press({ key: 'z' }), chords)).toBeUndefined()
  expect(hotkeyFor(press({ key: 'z', ctrlKey: true, altKey: true }), chords)).toBeUndefined()
})

test('where somebody types only what says so is heard', () => {
  const target = { tagName: 'INPUT', type: 'search' }
  const chords = [
    { keys: ['Mod+z'], run },
    { keys: ['Mod+k'], run, whileTyping: true },
  ]
  expect(hotkeyFor(press({ key: 'z', ctrlKey: true, target }), chords)).toBeUndefined()
  expect(hotkeyFor(press({ key: 'k', ctrlKey: true, target }), chords)).toBe(chords[1])
})
