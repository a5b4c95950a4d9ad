import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measure } from './measure.ts'

test('plain data of any depth fits, until it is too much', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => measure(value) === 'fits'))
  expect(measure('x'.repeat(1_000_001))).toBe('oversized')
  expect(measure(Array.from({ length: 300_000 }, () => null))).toBe('fits')
  expect(measure(Array.from({ length: 600_000 }, () => null))).toBe('oversized')
  expect(measure({ ['k'.repeat(1_000_001)]: 1 })).toBe('oversized')
})

test('what contains itself ends', () => {
  const ring: Record<string, unknown> = {}
  ring['again'] = ring
  expect(measure(ring)).toBe('oversized')
})

test.each([
  new Map(),
  new Set(),
  new Date(),
  new Uint8Array(3),
  /x/,
  1n,
  Symbol('x'),
  () => 1,
  { deep: [new Error('x')] },
])('%s is no plain data', (value) => expect(measure(value)).toBe('malformed'))

test('an array without entries but of a great length is too large', () => {
  expect(measure(new Array(4_000_000_000))).toBe('oversized')
})
