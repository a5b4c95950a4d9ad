import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SearchText } from './searchText.ts'

test('marks stay where the word occurs, however alike the letters before it are', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'a', 'b', 'é'), maxLength: 12 })
  const word = fc.string({ unit: fc.constantFrom('a', 'a', 'b', 'é'), minLength: 1, maxLength: 9 })
  const rows = fc.array(fc.record({ text, marked: fc.boolean() }), { maxLength: 40 })
  fc.assert(
    fc.property(rows, word, fc.nat(40), (given, sought, fromRow) => {
      const texts = new SearchText()
      texts.append(given.map((row) => row.text))
      const marks = Uint8Array.from(given, ({ marked }) => Number(marked))
      texts.narrow(sought, marks, fromRow)
      const expected = given.map((row, at) => Number(row.marked && (at < fromRow || row.text.includes(sought))))
      expect([...marks]).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

test('a long word is found where its beginning repeats itself', () => {
  const texts = new SearchText()
  texts.append(['aaaaaaab', 'b'.repeat(99)])
  const marks = Uint8Array.of(1, 1)
  texts.narrow('aaaaaab', marks)
  expect([...marks]).toEqual([1, 0])
})

test('rows are replaced in place, in whatever chunk they are', () => {
  const texts = new SearchText()
  texts.append(Array.from({ length: 1200 }, (_, row) => `row ${row}`))
  texts.replace(
    new Map([
      [3, 'a much longer text'],
      [511, ''],
      [1199, 'last'],
    ]),
  )
  texts.append(['one more'])
  const at = (row: number) => ['a much longer text', '', 'last', 'one more'].find((text) => texts.isAt(row, text))
  expect([3, 511, 1199, 1200].map(at)).toEqual(['a much longer text', '', 'last', 'one more'])
  expect([2, 4, 510, 512, 1198].every((row) => texts.isAt(row, `row ${row}`))).toBe(true)
})
