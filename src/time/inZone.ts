import type { Clause, Filter } from '#src/model/filter.ts'
import { DAY, earliest, instant, latest } from '#src/model/instant.ts'
import type { Clock } from './clock.ts'

/**
 * The filter with its days as the instants that they are by this clock. The same filter where it has none, and the
 * same clause for the same days, so that what is remembered by identity stays.
 */
export function inZone(filter: Filter, clock: Clock): Filter {
  return filter.some(({ kind }) => kind === 'days') ? filter.map((clause) => clauseInZone(clause, clock)) : filter
}

function clauseInZone(clause: Clause, clock: Clock): Clause {
  if (clause.kind !== 'days') return clause
  const from = clock.startOfDate(clause.from) ?? earliest
  const last = clock.startOfDate(clause.to)
  // From the middle of the last day's morrow: days have 23 to 25 hours.
  const to = last === undefined ? latest : clock.startOfDay(instant(last + 1.5 * DAY))
  return { kind: 'between', field: 'started', from, to, negated: clause.negated }
}
