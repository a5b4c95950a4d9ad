import type { ValueType } from '#src/model/dictionary.ts'
import { instant } from '#src/model/instant.ts'
import { number } from '#src/text/en/counts.ts'
import type { Clock } from '#src/time/clock.ts'

/** Up to twelve digits, which a number keeps whole; what that begins with 0 is a name of something. */
const wholeOrDecimal = /^[+-]?(?:0|[1-9]\d{0,11})(?:\.\d{1,3})?$/
/** What names no zone is no moment. */
const moment = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/

/**
 * A value as it is read, by the type that the field dictionary gives its key: `1,284.5`, `13 Nov 2026, 18:35:59` in the zone
 * of the page. As it was sent where it is not of that type.
 */
export function typedText(type: ValueType | undefined, sent: string, clock: Clock): string {
  const text = sent.trim()
  if (type === 'number' && wholeOrDecimal.test(text)) {
    const [whole = '', decimals] = text.split('.')
    const sign = whole.startsWith('-') ? '-' : ''
    const grouped = `${sign}${number(Math.abs(Number(whole)))}`
    return decimals === undefined ? grouped : `${grouped}.${decimals}`
  }
  if (type === 'date' && moment.test(text)) {
    const at = Date.parse(text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
    if (!Number.isNaN(at)) return clock.dateTime(instant(at))
  }
  return sent
}
