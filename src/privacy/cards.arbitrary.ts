import fc from 'fast-check'
import { isBranded } from './cardBrands.ts'

/** The sum that a card number's digits must make a multiple of ten of: written plainly, to try the quick one by. */
export function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, sign, place) => {
    const digit = Number(sign) * (place % 2 === 1 ? 2 : 1)
    return sum + (digit > 9 ? digit - 9 : digit)
  }, 0)
}

export function withCheckDigit(digits: string): string {
  return digits + ((10 - (luhnSum(`${digits}0`) % 10)) % 10)
}

const heads = [
  '4',
  '51',
  '55',
  '2221',
  '2720',
  '34',
  '37',
  '6011',
  '644',
  '65',
  '300',
  '36',
  '38',
  '3528',
  '3589',
  '62',
]
const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((each) => each.join(''))

/** Card numbers of all brands, digits only. */
export const cardNumber: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...heads, '81', '50', '58', '6304', '67'), fc.constantFrom(13, 14, 15, 16, 17, 18, 19))
  .filter(([head, length]) => isBranded(Number(head.padEnd(4, '0')), length))
  .chain(([head, length]) => digits(length - head.length - 1).map((rest) => withCheckDigit(head + rest)))

const between = fc.constantFrom('', '', '', ' ', '-', '  ', ' - ', '\u00a0', '\u2011', '\u200b', '\u2060')

/** As people and programs write them: in groups, with what a copy from a page brings along. */
export const writtenCard: fc.Arbitrary<string> = cardNumber.chain((number) =>
  fc
    .array(between, { minLength: number.length - 1, maxLength: number.length - 1 })
    .map((gaps) => [...number].map((digit, at) => digit + (gaps[at] ?? '')).join('')),
)
