import type { InstantRange } from '#src/model/filter.ts'
import { type Instant, instant } from '#src/model/instant.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'

/** A range as short as it can be said: `8 Nov – 15 Nov`, `8 Nov`, `8 Nov, 14:00 – 18:00`. Its end is exclusive. */
export function rangeText({ from, to }: InstantRange, clock: Clock): string {
  const { moment, between } = words.overview
  const last = clock.date(instant(to - 1))
  if (isMidnight(from, clock) && isMidnight(to, clock)) {
    return clock.date(from) === last ? last : between(clock.date(from), last)
  }
  const start = unbroken(moment(clock.date(from), clock.shortTime(from)))
  return clock.date(from) === clock.date(to)
    ? between(start, clock.shortTime(to))
    : between(start, unbroken(moment(clock.date(to), clock.shortTime(to))))
}

/** `Thursday 13 November, 14:00` */
export function momentText(at: Instant, clock: Clock): string {
  return words.overview.moment(clock.day(at), clock.shortTime(at))
}

function isMidnight(at: Instant, clock: Clock): boolean {
  return clock.startOfDay(at) === at
}

/** Kept on one line: a range that wraps should do so at its dash. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}
