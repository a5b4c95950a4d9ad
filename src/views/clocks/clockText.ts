import type { Instant } from '#src/model/instant.ts'
import { clockWords } from '#src/text/clockWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { comesTwice } from '#src/time/comesTwice.ts'
import { offsetName } from '#src/time/offsetName.ts'
import { type OtherClock, type OtherTime, otherSpans, otherTimes, type Zones } from '#src/time/otherClocks.ts'

/** `Customer: 20 Nov 2026, 13:30:00 GMT+5:30 (Asia/Kolkata)` */
function otherTimeText({ whose, zone, text }: OtherTime): string {
  const line = clockWords.line(clockWords.whose[whose], text)
  return whose === 'utc' ? line : clockWords.inZone(line, zone)
}

/** A line for each clock that is not shown; before them the one shown, where its time comes twice: which of the two it is. */
export function otherTimesText(at: Instant, shown: Clock, zones: Zones): readonly string[] {
  const others = otherTimes(at, shown, zones).map(otherTimeText)
  if (!comesTwice(at, shown)) return others
  const own = clockWords.line(clockWords.shown, `${shown.dateTime(at)} ${offsetName(at, shown)}`)
  return [clockWords.inZone(own, shown.zone), ...others]
}

/** From when to when it was, a line for each clock that is not shown; the end missing where there is none yet. */
export function otherSpansText(from: Instant, to: Instant | undefined, shown: Clock, zones: Zones): readonly string[] {
  return otherSpans(from, to, shown, zones, clockWords.between).map(otherTimeText)
}

/** The same without the zones' names: `Customer: 22:00:49 – 22:17:32 GMT+5:30`. */
export function otherSpansBrief(from: Instant, to: Instant | undefined, shown: Clock, zones: Zones): readonly string[] {
  return otherSpans(from, to, shown, zones, clockWords.between).map(({ whose, text }) =>
    clockWords.line(clockWords.whose[whose], text),
  )
}

/** What a spreadsheet's column is called that has by that clock what `column` has by the one shown. */
export function otherClockColumn({ whose, clock }: OtherClock, column: string): string {
  const { columns } = clockWords
  return whose === 'utc' ? columns.utc(column) : columns.agent(column, clock.zone)
}
