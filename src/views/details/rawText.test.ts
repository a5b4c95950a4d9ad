import { expect, test } from 'vitest'
import { rawText } from './rawText.ts'

test('a record is written with line breaks, its keys in their order', () => {
  expect(rawText({ id: 'a', endDate: null, list: [1] }).whole).toBe(
    '{\n  "id": "a",\n  "endDate": null,\n  "list": [\n    1\n  ]\n}',
  )
})

test('a record nested 10,000 deep is cut, and says so', () => {
  let raw: unknown = 'bottom'
  for (let depth = 0; depth < 10_000; depth++) raw = depth % 2 ? { down: raw } : [raw]
  const text = rawText({ id: 'a', raw })
  expect(text.deep).toBe(true)
  expect(text.whole).toContain('…')
  expect(text.whole).not.toContain('bottom')
  expect(text.whole).toContain('"id": "a"')
})

test('a long record is shown in part and copied whole', () => {
  const text = rawText({ text: 'x'.repeat(200_000) })
  expect(text.shown).toHaveLength(100_000)
  expect(text.whole.length).toBeGreaterThan(200_000)
  expect(text.deep).toBe(false)
})

test('what JSON has no words for does not throw', () => {
  expect(rawText(undefined).whole).toBe('undefined')
  expect(() => rawText({ many: 1n })).not.toThrow()
})

test('a key named __proto__ is shown like any other', () => {
  expect(rawText(JSON.parse('{"__proto__": {"a": 1}}')).whole).toContain('"__proto__"')
})
