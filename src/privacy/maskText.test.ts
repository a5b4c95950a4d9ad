import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBranded } from './cardBrands.ts'
import { cardNumber, luhnSum, writtenCard } from './cards.arbitrary.ts'
import { defaultMaskRules, maskRules, noMaskRules } from './maskRules.ts'
import { maskText } from './maskText.ts'

const all = maskRules({
  kinds: ['card', 'iban', 'email', 'phone'],
  patterns: [{ name: 'Personnummer', pattern: '9?9?999999-9999' }],
})

test.each([
  ['4242 4242 4242 4242', '•••• •••• •••• 4242'],
  ['card ４２４２４２４２４２４２４２４２!', 'card •••• •••• •••• 4242!'],
  ['DE89 3704 0044 0532 0130 00', 'DE•• •••• •••• 3000'],
  ['ava.lindqvist@example.com', 'a•••@example.com'],
  ['+46 70 123 45 67', '••• ••• 67'],
  ['19811218-9876', '••••••'],
  ['Ava (ava@example.com, +46 70 123 45 67)', 'Ava (a•••@example.com, ••• ••• 67)'],
])('%s is shown as %s', (text, masked) => {
  expect(maskText(text, all)).toBe(masked)
})

test('by default only card numbers are masked', () => {
  expect(maskText('4242424242424242 ava@example.com', defaultMaskRules)).toBe('•••• •••• •••• 4242 ava@example.com')
  expect(maskText('4242424242424242', noMaskRules)).toBe('4242424242424242')
})

test.each([
  ['{"Card Number": "1234", "Order": "5"}', '{"Card Number": "••••••", "Order": "5"}'],
  ['{"a":{"CVV":123,"b":1}}', '{"a":{"CVV":"••••••","b":1}}'],
  ['{"cvc":{"x":["}","\\"",{}]},"b":1}', '{"cvc":"••••••","b":1}'],
  ['{"cvc":null,"CVC2":"","b":1}', '{"cvc":null,"CVC2":"","b":1}'],
  ['[{"cvv":[[[1', '[{"cvv":"••••••"'],
  ['the "CVV": 123, please', 'the "CVV": "••••••", please'],
  ['say "CVV", please', 'say "CVV", please'],
])('in JSON within a text, %s is shown as %s', (text, masked) => {
  expect(maskText(text, defaultMaskRules)).toBe(masked)
  expect(maskText(masked, defaultMaskRules)).toBe(masked)
})

test('what is left of one number does not make up another with what follows', () => {
  const text = '4242 4242 4242 4242 4242 4242 4242 42'
  expect(maskText(maskText(text, all), all)).toBe(maskText(text, all))
})

const piece = fc.oneof(
  writtenCard,
  fc.constantFrom(' ', '-', '+', '@', '.', '• ', '•••• ', '0', '42', '4242', '(', ')', '\u200b', 'DE89', 'x', '\n'),
  fc.constantFrom('"cvv":', '"CVV":"1', '"', '\\', '{', '}', '[', ']', ',', 'null', '""'),
  fc.constantFrom('DE89 3704 0044 0532 0130 00', 'ava@example.com', '+46 70 123 45 67', '08-123 456 78', '811218-9876'),
  fc.string({ unit: 'binary' }),
  fc.integer({ min: 0 }).map(String),
)
const mixed = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

test('masking twice is masking once', () => {
  fc.assert(
    fc.property(mixed, (text) => {
      const once = maskText(text, all)
      expect(maskText(once, all)).toBe(once)
    }),
    { numRuns: 500 },
  )
})

test('no card number survives, by an independent and slower search', () => {
  fc.assert(
    fc.property(mixed, (text) => {
      expect(survivors(maskText(text, defaultMaskRules))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

/** Every stretch of whole groups of digits with up to three blanks and hyphens between. */
function survivors(text: string): readonly string[] {
  const plain = text
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\u2011/g, '-')
    // A digit of another script is one of the number, too; what holds any is looked at elsewhere.
    .replace(/(?![0-9])\p{Nd}/gu, 'D')
  const found: string[] = []
  for (const { 0: stretch, index } of plain.matchAll(/[0-9D]+(?:[ -]{1,3}[0-9D]+)*/g)) {
    const groups = stretch.split(/[ -]+/)
    for (let from = 0; from < groups.length; from++) {
      for (let to = from + 1; to <= groups.length; to++) {
        const digits = groups.slice(from, to).join('')
        if (digits.includes('D') || digits.length < 13 || digits.length > 19 || luhnSum(digits) % 10 !== 0) continue
        const isDialled = plain[index - 1] === '+' && from === 0 && digits.length < 16
        if (!isDialled && isBranded(Number(digits.slice(0, 4)), digits.length)) found.push(digits)
      }
    }
  }
  return found
}

test('the independent search finds what there is', () => {
  fc.assert(
    fc.property(cardNumber, (number) => {
      expect(survivors(`a ${number} b`)).toContain(number)
    }),
  )
})

test('a text with nothing in it is given back as it is', () => {
  const text = 'Refund for order 88213, 20 Nov 2026'
  expect(maskText(text, all)).toBe(text)
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }).map((each) => each.replace(/[\p{N}@]/gu, '')),
      (each) => {
        expect(maskText(each, all)).toBe(each)
      },
    ),
  )
})

test('of the digits no more are left than the last four', () => {
  fc.assert(
    fc.property(writtenCard, (card) => {
      const digits = maskText(card, defaultMaskRules).replace(/[^0-9]/g, '')
      expect(digits).toBe(card.replace(/[^0-9]/g, '').slice(-4))
    }),
  )
})
