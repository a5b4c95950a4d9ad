import { HOUR, type Instant, instant } from '#src/model/instant.ts'
import type { Clock } from '#src/time/clock.ts'
import { firstWhere } from './firstWhere.ts'
import type { Selection } from './selection.ts'

/** One calendar day of a selection that is sorted by start. */
export interface DayGroup {
  /** The first instant of the day; `undefined` for the rows without a readable start, which come last. */
  readonly start: Instant | undefined
  /** Position in `selection.rows`. */
  readonly firstRow: number
  readonly count: number
}

/** The days of a selection sorted by start, in either direction, that have rows: found by halving, not row by row. */
export function groupByDay(selection: Selection, clock: Clock): readonly DayGroup[] {
  const { rows, index } = selection
  const { started } = index.columns
  const startAt = (position: number) => started[rows[position]!]!
  const dated = firstWhere(0, rows.length, (position) => Number.isNaN(startAt(position)))
  const descends = dated > 0 && startAt(0) > startAt(dated - 1)
  const groups: DayGroup[] = []
  for (let first = 0; first < dated; ) {
    const start = clock.startOfDay(instant(startAt(first)))
    const next = nextDay(start, clock)
    const end = firstWhere(first, dated, (position) =>
      descends ? startAt(position) < start : startAt(position) >= next,
    )
    groups.push({ start, firstRow: first, count: end - first })
    first = end
  }
  if (dated < rows.length) groups.push({ start: undefined, firstRow: dated, count: rows.length - dated })
  return groups
}

/** The first instant of the day after the one that begins at `start`. */
export function nextDay(start: Instant, clock: Clock): Instant {
  // From the middle of the next day: where a day begins at 01:00 the next one does not, and a zone may skip a whole day.
  for (let hours = 36; ; hours += 24) {
    const next = clock.startOfDay(instant(start + hours * HOUR))
    if (next > start) return next
  }
}
