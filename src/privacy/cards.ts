import { isBranded } from './cardBrands.ts'
import { afterBlanks, digitAt } from './signs.ts'
import type { Span } from './span.ts'

const SHORTEST = 13
const LONGEST = 19
/** Between two digits: `4111 - 1111`. */
const mostBetween = 3

/**
 * Card numbers: 13 to 19 digits of a known brand whose check digit is right, in whatever groups. They begin and end where
 * digits do, so that nothing is cut out of a longer number. One after a `+` that is short enough is a phone number.
 */
export function* findCards(text: string): Iterable<Span> {
  for (let at = 0; at <= text.length - SHORTEST; at++) {
    if (digitAt(text, at) < 0) continue
    const end = digitAt(text, at - 1) < 0 ? endOfCard(text, at) : 0
    if (end > 0) yield { start: at, end, kind: 'card' }
    at = Math.max(at, end - 1)
  }
}

/** Where the longest card number that begins here ends; 0 for none. */
function endOfCard(text: string, start: number): number {
  const isDialled = text[start - 1] === '+'
  let count = 0
  let firstFour = 0
  let end = 0
  // Whether a digit is doubled depends on how many will follow: both sums are kept.
  let doubledEven = 0
  let doubledOdd = 0
  let at = start
  for (let digit = digitAt(text, at); digit >= 0 && count < LONGEST; digit = digitAt(text, at)) {
    const doubled = digit > 4 ? digit * 2 - 9 : digit * 2
    doubledEven += count % 2 === 0 ? doubled : digit
    doubledOdd += count % 2 === 0 ? digit : doubled
    if (count < 4) firstFour = firstFour * 10 + digit
    count++
    const isGroupEnd = digitAt(text, at + 1) < 0
    const sum = count % 2 === 0 ? doubledEven : doubledOdd
    if (isGroupEnd && count >= SHORTEST && sum % 10 === 0 && isBranded(firstFour, count)) {
      if (!isDialled || count > 15) end = at + 1
    }
    at = isGroupEnd ? afterBlanks(text, at + 1, mostBetween) : at + 1
  }
  return end
}
