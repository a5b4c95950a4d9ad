import { expect, test } from 'vitest'
import { foldedText, inBrief } from './foldText.ts'

test('a text of 2,000 characters is shown whole, a longer one folded', () => {
  expect(foldedText('x'.repeat(2_000))).toBeUndefined()
  expect(foldedText('x'.repeat(2_001))).toHaveLength(600)
})

test('a fold never cuts a character in two', () => {
  expect(foldedText(`${'x'.repeat(599)}${'😀'.repeat(1_000)}`)).toBe('x'.repeat(599))
  expect(foldedText('😀'.repeat(1_001))).toBe('😀'.repeat(300))
})

test('in a line with others a text stands as it is, a very long one by its beginning', () => {
  expect(inBrief('Refund')).toBe('Refund')
  expect(inBrief('x'.repeat(1_000_000))).toBe(`${'x'.repeat(600)}…`)
})
