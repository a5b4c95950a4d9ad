import type { Filter } from '#src/model/filter.ts'
import type { Clock } from '#src/time/clock.ts'
import type { InteractionIndex } from './interactionIndex.ts'
import { hoursOfWeek } from './weekHours.ts'

/** Interactions by the hour of the week in which they started. */
export interface WeekCounts {
  /** `counts[(day - 1) * 24 + hour]`, day 1 being Monday. */
  readonly counts: Uint32Array
  /** Of the fullest hour. */
  readonly most: number
}

/**
 * Counts what passes the filter but for its own days and hours of the week: how many each choice would give.
 *
 * @param filter as `select` takes it
 * @param clock whose face tells the hour: a day on which it changes has an hour twice, or one not at all
 */
export function countWeek({ filtering }: InteractionIndex, filter: Filter, clock: Clock): WeekCounts {
  const passing = filtering.apply(filter, clock)
  const hours = filtering.weekHours.by(clock)
  // One more for the rows without a start.
  const counts = new Uint32Array(hoursOfWeek + 1)
  for (const rows of [passing.rows, passing.rowsFailingOnly(filtering.bitOf('week'))]) {
    for (let position = 0; position < rows.length; position++) counts[hours[rows[position]!]!]!++
  }
  const week = counts.subarray(0, hoursOfWeek)
  return { counts: week, most: Math.max(...week) }
}
