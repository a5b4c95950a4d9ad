import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SearchText } from './searchText.ts'

function textsOf(rows: readonly string[]): SearchText {
  const texts = new SearchText((row) => rows[row] ?? '')
  texts.advance(rows.length)
  return texts
}

test('marks stay where the word occurs, however alike the letters before it are', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'a', 'b', 'é'), maxLength: 12 })
  const word = fc.string({ unit: fc.constantFrom('a', 'a', 'b', 'é'), minLength: 1, maxLength: 9 })
  const rows = fc.array(fc.record({ text, marked: fc.boolean() }), { maxLength: 40 })
  fc.assert(
    fc.property(rows, word, fc.nat(40), fc.boolean(), (given, sought, fromRow, isPrepared) => {
      const texts = textsOf(given.map((row) => row.text))
      if (isPrepared) texts.prepareLetters()
      const marks = Uint8Array.from(given, ({ marked }) => Number(marked))
      texts.narrow(sought, marks, fromRow)
      const expected = given.map((row, at) => Number(row.marked && (at < fromRow || row.text.includes(sought))))
      expect([...marks]).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

test('a long word is found where its beginning repeats itself', () => {
  const texts = textsOf(['aaaaaaab', 'b'.repeat(99)])
  const marks = Uint8Array.of(1, 1)
  texts.narrow('aaaaaab', marks)
  expect([...marks]).toEqual([1, 0])
})

test('letters that are read follow the rows that change and come', () => {
  const rows = Array.from({ length: 700 }, () => 'a')
  const texts = textsOf(rows)
  expect(texts.prepareLetters()).toBe(true)
  rows[600] = 'b'
  texts.refresh([600])
  for (let row = 700; row < 1500; row++) rows.push(row % 2 === 0 ? 'b' : 'A')
  texts.advance(rows.length)
  const found = (word: string) => {
    const marks = new Uint8Array(rows.length).fill(1)
    texts.narrow(word, marks)
    return rows.flatMap((_, row) => (marks[row] === 1 ? [row] : []))
  }
  const withB = rows.flatMap((row, at) => (row === 'b' ? [at] : []))
  expect(found('b')).toEqual(withB)
  expect(texts.prepareLetters()).toBe(true)
  expect(found('b')).toEqual(withB)
})

test('rows that change are read in again, in whatever chunk they are', () => {
  const rows = Array.from({ length: 1200 }, (_, row) => `row ${row}`)
  const texts = textsOf(rows)
  rows[3] = 'a much longer text'
  rows[511] = ''
  rows[1199] = 'last'
  expect(texts.refresh([2, 3, 511, 1199, 5000])).toEqual([3, 511, 1199])
  rows.push('one more')
  texts.advance(rows.length)
  expect(rows.every((text, row) => text === '' || texts.holds(row, text))).toBe(true)
  expect(texts.holds(511, 'row')).toBe(false)
})
