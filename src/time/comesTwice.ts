import { DAY, HOUR, type Instant, instant, MINUTE } from '#src/model/instant.ts'
import type { Clock } from './clock.ts'
import { offsetName } from './offsetName.ts'

/** Longer than any clock is put back but for a move across the date line, which skips days and repeats none of late. */
const reach = 4 * HOUR

/** Whether the clock shows the same time at another moment near: once before and once after it was put back. */
export function comesTwice(at: Instant, clock: Clock): boolean {
  // Known for nearly all moments: asking for offsets takes a hundred times as long, and rows are drawn with each keystroke.
  if (clock.startOfDay(instant(at + DAY)) - clock.startOfDay(at) === DAY) return false
  const offset = clock.offsetMinutes(at)
  return [-reach, reach].some((away) => {
    const other = clock.offsetMinutes(instant(at + away))
    if (other === offset) return false
    const same = instant(at + (offset - other) * MINUTE)
    return clock.offsetMinutes(same) === other
  })
}

/** The offset of a time that the clock shows twice, which tells the two apart: `GMT+2`; nothing for any other. */
export function offsetIfTwice(at: Instant, clock: Clock): string | undefined {
  return comesTwice(at, clock) ? offsetName(at, clock) : undefined
}

/** What the clock shows at that moment, with its offset where it shows that twice: `02:30:00 GMT+2`. */
export function toldApart(text: string, at: Instant, clock: Clock): string {
  return [text, offsetIfTwice(at, clock)].filter(Boolean).join(' ')
}
