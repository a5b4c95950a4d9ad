import { expect, test } from 'vitest'
import { initials } from './initials.ts'

test.each([
  ['John Smith', 'JS'],
  ['Maria del Carmen Ruiz', 'MR'],
  ['kate.london', 'KL'],
  ['王小明', '王'],
  ['Åsa Öberg', 'ÅÖ'],
  ['“Mo” Farouk', 'MF'],
  ['أحمد علي', 'أع'],
  ['  ', '?'],
  ['', '?'],
  ['—', '?'],
])('the initials of %j are %s', (name, expected) => {
  expect(initials(name)).toBe(expected)
})

test('a letter written as two code points stays whole', () => {
  expect(initials('e\u0301va Kiss')).toBe('E\u0301K')
})
