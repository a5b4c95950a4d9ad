import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, matchRanges, parseWords } from './text.ts'

const found = (text: string, query: string) =>
  matchRanges(text, parseWords(query)).map(({ start, end }) => text.slice(start, end))

test('case, accents and kinds of white space make no difference', () => {
  expect(fold('Ava LINDQVIST')).toBe('ava lindqvist')
  expect(fold('Zoë Ångström-Čapek')).toBe('zoe angstrom-capek')
  expect(fold('e\u0301te\u0301')).toBe('ete')
  expect(fold('two  blanks,\ta tab\u00a0and\r\na line')).toBe('two blanks, a tab and a line')
})

test('letters that Unicode does not take apart are read as people without them write them', () => {
  expect(fold('Łukasz Sørensen, Straße, İstanbul ılık')).toBe('lukasz sorensen, strasse, istanbul ilik')
  expect(fold('ΟΔΟΣ')).toBe(fold('οδοσ'))
})

test('vowel signs of other scripts stay', () => {
  expect(fold('किताब')).not.toBe(fold('कतब'))
})

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})

test('a search text falls into words and phrases, each once', () => {
  expect(parseWords('refund  London refund')).toEqual(['refund', 'london'])
  expect(parseWords('"Kate London" paid')).toEqual(['kate london', 'paid'])
  expect(parseWords('order:"88 213"x')).toEqual(['order:', '88 213', 'x'])
  expect(parseWords('  ""  " "')).toEqual([])
})

test('a phrase works before its quote is closed', () => {
  expect(parseWords('paid "kate  lon')).toEqual(['paid', 'kate lon'])
  expect(parseWords('paid "')).toEqual(['paid'])
})

test('matches are marked in the text as it is written', () => {
  expect(found('Refund for order 88213', 'ORDER ref')).toEqual(['Ref', 'order'])
  expect(found('Zoë Ångström', 'angst oe')).toEqual(['oë', 'Ångst'])
  expect(found('Große Straße', 'strasse')).toEqual(['Straße'])
  expect(found('a  phrase\nover lines', '"a phrase over"')).toEqual(['a  phrase\nover'])
})

test('accents that stand by themselves belong to the letter before them', () => {
  expect(found('e\u0301te\u0301!', 'ete')).toEqual(['e\u0301te\u0301'])
})

test('overlapping and touching matches become one', () => {
  expect(found('banana', 'ban nan ana')).toEqual(['banana'])
  expect(found('abcd', 'ab cd')).toEqual(['abcd'])
})

test('nothing is marked for no words or no match', () => {
  expect(found('text', '')).toEqual([])
  expect(found('', 'text')).toEqual([])
  expect(found('text', 'other')).toEqual([])
})

test('every mark folds to a text that holds a word, and every word that occurs is marked', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'B', 'é', 'ß', ' ', '\n', '\u0301', '😀', 'Ł') })
  fc.assert(
    fc.property(text, text, (shown, query) => {
      const words = parseWords(query)
      const ranges = matchRanges(shown, words)
      const occurring = words.filter((word) => fold(shown).includes(word))
      expect(ranges.length > 0).toBe(occurring.length > 0)
      for (const { start, end } of ranges) {
        expect(words.some((word) => fold(shown.slice(start, end)).includes(word))).toBe(true)
      }
      for (const [at, { start }] of ranges.slice(1).entries()) expect(start).toBeGreaterThan(ranges[at]!.end)
    }),
  )
})
