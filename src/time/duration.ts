import { SECOND } from '#src/model/instant.ts'

type Unit = 'day' | 'hour' | 'minute' | 'second'
/** Writes so many of a unit; `padded` with two digits at least. */
type Write = (count: number, unit: Unit, padded: boolean) => string

const inLetters: Write = (count, unit, padded) => `${padded ? String(count).padStart(2, '0') : count}${unit.charAt(0)}`

let write = inLetters

/** From here on spans are written in this language, by its own short words for units. @param locale BCP 47 */
export function writeDurationsIn(locale: string): void {
  write = new Intl.Locale(locale).language === 'en' ? inLetters : inUnitsOf(locale)
}

/** A span in two units at most: `42s`, `15m 54s`, `3h 05m`, `2d 04h`; a negative one with a minus sign. */
export function formatDuration(ms: number): string {
  // Rounded once: 59 min 59.6 s is an hour, not "60m 00s".
  const seconds = Math.round(Math.abs(ms) / SECOND)
  const sign = ms < 0 && seconds > 0 ? '−' : ''
  return sign + inTwoUnits(seconds)
}

function inTwoUnits(seconds: number): string {
  if (seconds < 60) return write(seconds, 'second', false)
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${write(minutes, 'minute', false)} ${write(seconds % 60, 'second', true)}`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return `${write(hours, 'hour', false)} ${write(minutes % 60, 'minute', true)}`
  return `${write(Math.floor(hours / 24), 'day', false)} ${write(hours % 24, 'hour', true)}`
}

function inUnitsOf(locale: string): Write {
  const made = new Map<string, Intl.NumberFormat>()
  return (count, unit, padded) => {
    const key = `${unit}${padded}`
    const known = made.get(key)
    if (known) return known.format(count)
    const format = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'narrow',
      minimumIntegerDigits: padded ? 2 : 1,
      useGrouping: false,
    })
    made.set(key, format)
    return format.format(count)
  }
}
