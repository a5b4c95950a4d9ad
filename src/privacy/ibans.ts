import { ibanLengths } from './ibanLengths.ts'
import { afterBlanks, isWordSign } from './signs.ts'
import type { Span } from './span.ts'

const beginning = /[A-Z]{2}[0-9]{2}/gi

/** Bank accounts by IBAN: as long as the country has them, with the right check digits, with or without blanks. */
export function* findIbans(text: string): Iterable<Span> {
  let free = 0
  for (const { 0: head, index } of text.matchAll(beginning)) {
    const length = ibanLengths.get(head.slice(0, 2).toUpperCase())
    if (index < free || length === undefined || isWordSign(text, index - 1)) continue
    const end = endOfIban(text, index, length)
    if (end === 0) continue
    yield { start: index, end, kind: 'iban' }
    free = end
  }
}

/** 0 where it is none. */
function endOfIban(text: string, start: number, length: number): number {
  let signs = ''
  let end = start
  for (let at = start; signs.length < length; at = afterBlanks(text, end, 2)) {
    const sign = text.charAt(at).toUpperCase()
    if (!/^[0-9A-Z]$/.test(sign)) return 0
    signs += sign
    end = at + 1
  }
  return !isWordSign(text, end) && remainderOf(signs) === 1 ? end : 0
}

/** ISO 7064, mod 97-10: the first four signs go to the end, letters count from 10. */
function remainderOf(signs: string): number {
  let remainder = 0
  for (const sign of signs.slice(4) + signs.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder
}
