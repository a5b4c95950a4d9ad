import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Alphabet } from './alphabet.ts'

test('plain English is written as it is', () => {
  expect(new Alphabet().write('refund 88213')).toBe('refund 88213')
})

test('the characters of a few alphabets fit into one byte each', () => {
  const written = new Alphabet().write('возврат ελλάδα zwrot – ›')
  expect([...written].every((character) => character.charCodeAt(0) <= 0xff)).toBe(true)
})

test('a part is found in a text exactly where it was before both were written', () => {
  // Of 300 characters beyond ASCII not all find a place.
  const unit = fc.integer({ min: 0xa0, max: 0x1cc }).map((code) => String.fromCharCode(code))
  fc.assert(
    fc.property(fc.array(fc.string({ unit, minLength: 20, maxLength: 200 }), { minLength: 5 }), (texts) => {
      const alphabet = new Alphabet()
      const all = texts.map((text) => alphabet.write(text)).join('')
      for (const text of texts) expect(all.indexOf(alphabet.write(text))).toBe(texts.join('').indexOf(text))
      for (const text of texts)
        expect(all.indexOf(alphabet.write(text.slice(3, 5)))).toBe(texts.join('').indexOf(text.slice(3, 5)))
    }),
    { numRuns: 30 },
  )
})
