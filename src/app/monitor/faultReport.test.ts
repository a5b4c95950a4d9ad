import { expect, test } from 'vitest'
import { faultReport } from './faultReport.ts'

test('a fault is told by its kind and places in the page’s own code, never by its words', () => {
  const error = new TypeError('“Ada Ek” is not iterable')
  error.stack = [
    'TypeError: “Ada Ek” is not iterable',
    '    at read (https://crm.example.com/history/assets/later-page-Ab_1-2.js:1:234)',
    '    at https://crm.example.com/history/assets/first-x.js:20:3?id=4711',
    '    at somewhere.else (https://cdn.example.com/other.js:1:1)',
  ].join('\n')
  expect(faultReport(error)).toEqual({
    type: 'fault',
    name: 'TypeError',
    at: ['assets/later-page-Ab_1-2.js:1:234', 'assets/first-x.js:20:3'],
  })
})

test('whatever is thrown is a fault without details', () => {
  for (const thrown of [
    'Ada Ek',
    undefined,
    null,
    { name: 'Ada Ek' },
    Object.assign(new Error('x'), { name: 'Ada Ek', stack: undefined }),
  ]) {
    expect(faultReport(thrown)).toEqual({ type: 'fault', name: 'Error', at: [] })
  }
})

test('of a deep fall the innermost places are told', () => {
  const error = new Error('x')
  error.stack = Array.from({ length: 50 }, (_, n) => `at assets/first-x.js:1:${n}`).join('\n')
  expect(faultReport(error).at).toEqual(Array.from({ length: 8 }, (_, n) => `assets/first-x.js:1:${n}`))
})
