import { expect, test } from 'vitest'
import { referenceOfEvent, referenceOfReceipt } from './pushed.ts'

test.each([
  ['a number', { statusCode: 0, referenceId: 7 }],
  ['a text', { statusCode: 0, referenceId: '7' }],
  ['misspelt', { statusCode: 0, referendeId: 7 }],
  ['wrapped in data', { statusCode: 0, data: { referenceId: 7 } }],
])('a reference is read as %s', (_how, body) => {
  expect(referenceOfReceipt(body)).toBe('7')
  expect(referenceOfEvent(body)).toBe('7')
})

test('rows that come at once are the answer itself', () => {
  expect(referenceOfReceipt({ statusCode: 0, referenceId: 7, interactions: [] })).toBeUndefined()
  expect(referenceOfReceipt({ statusCode: 0, interaction: { id: 'x' } })).toBeUndefined()
})

test('a refusal is thrown, whatever it refers to', () => {
  expect(() => referenceOfReceipt({ statusCode: 5, referenceId: 7 })).toThrow('forbidden')
})

test('an event that says what went wrong still has its reference', () => {
  expect(referenceOfEvent({ referenceId: 7, errorMessage: 'UCS request failed' })).toBe('7')
})

test.each([undefined, null, 'x', 7, [], {}, { referenceId: {} }])('%j has no reference', (event) => {
  expect(referenceOfEvent(event)).toBeUndefined()
})
