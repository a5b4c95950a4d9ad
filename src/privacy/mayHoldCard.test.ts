import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCards } from './cards.ts'
import { mayHoldCard } from './mayHoldCard.ts'
import { plainSigns } from './plainSigns.ts'

test('what has no thirteen signs of a number in a row is told at once', () => {
  for (const text of [
    '',
    '424242424242',
    'Order 88213 of 2026, about the invoice',
    'Заказ номер восемь',
    '注文番号の件について確認しました',
  ]) {
    expect(mayHoldCard(text), text).toBe(false)
  }
})

test('wherever a number begins, in whatever groups, it is looked at', () => {
  for (let before = 0; before < 30; before++) {
    for (const number of [
      '4242424242424242',
      '4222222222222',
      '4242 - 4242 4242 4242',
      '４２４２４２４２４２４２４２４２',
    ]) {
      expect(mayHoldCard(`${'x'.repeat(before)}${number}y`)).toBe(true)
    }
  }
})

const signs = [
  '4242 4242',
  '4111-1111',
  '4',
  ' ',
  '-',
  'a',
  'é',
  'ж',
  '\u200b',
  '\u0301',
  '４',
  '٤',
  '、',
  '\t',
  '\u0483',
  '\n',
]

test('no text with a card number in it is passed over', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs, '4242424242424242'), { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const holds = [...findCards(plainSigns(text).text)].length > 0
      expect(holds && !mayHoldCard(text)).toBe(false)
    }),
    { numRuns: 2_000 },
  )
})
