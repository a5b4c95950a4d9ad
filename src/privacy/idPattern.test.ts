import { expect, test } from 'vitest'
import { faultOfPattern, type IdPattern } from './idPattern.ts'
import { maskRules } from './maskRules.ts'
import { maskText } from './maskText.ts'

const masked = (text: string, pattern: string) =>
  maskText(text, maskRules({ kinds: [], patterns: [{ name: 'id', pattern }] }))

test.each([
  ['999999-9999', '811218-9876'],
  ['9?9?999999-9999', '19811218-9876'],
  ['999-99-9999', '078-05-1120'],
  ['AA 99 99 99 A', 'qq 12 34 56 c'],
  ['AAA****9', 'ABCx1y29'],
  ['\\A99999', 'A12345'],
  ['9999 (9)', '1234 (5)'],
  ['999999-9999', '٨١١٢١٨-٩٨٧٦'],
  ['999999-9999', '8112\u200b18-9876'],
])('%s finds %s', (pattern, id) => {
  expect(masked(`is ${id}.`, pattern)).toBe('is ••••••.')
})

test.each([
  ['999999-9999', '1811218-9876'],
  ['999999-9999', '811218-98760'],
  ['999999-9999', '811218-9876a'],
  ['\\A99999', 'B12345'],
])('%s leaves %s', (pattern, text) => {
  expect(masked(text, pattern)).toBe(text)
})

test.each([
  ['', 'empty'],
  ['9'.repeat(65), 'too long'],
  ['9?9?9?9?9?9999', 'too many optional'],
  ['99', 'too short'],
  ['-----', 'too short'],
  ['?9999', 'nothing before ?'],
  ['9??9999', 'nothing before ?'],
  ['9999\\', 'open \\'],
  ['999999-9999', undefined],
  ['(a+)+$9999', undefined],
])('%s: %s', (pattern, fault) => {
  expect(faultOfPattern(pattern)).toBe(fault)
})

test('what means something to regular expressions stands for itself', () => {
  expect(masked('(a+)+$1234', '(a+)+$9999')).toBe('••••••')
  expect(masked('[x]{2}^1234', '[x]{2}^9999')).toBe('••••••')
})

test('a faulty pattern masks nothing and stops nothing', () => {
  const patterns: readonly IdPattern[] = [
    { name: 'faulty', pattern: '??' },
    { name: 'good', pattern: '9999-99' },
  ]
  expect(maskText('1234-56', maskRules({ patterns }))).toBe('••••••')
})
