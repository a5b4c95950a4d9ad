import { type WeekClause, writeHours, writeWeekdays } from '#src/language/week.ts'
import type { Filter } from '#src/model/filter.ts'
import type { Parameter } from './parameters.ts'

/** `day=mon,tue` and `hour=9-17,20`; a negated clause of both is one parameter, `day=-mon,tue@9-17`. */
export function weekParameters({ days, hours, negated }: WeekClause): readonly Parameter[] {
  const sign = negated ? '-' : ''
  const [day, hour] = [writeWeekdays(days), writeHours(hours)]
  if (negated && day !== '' && hour !== '') return [{ name: 'day', value: `-${day}@${hour}` }]
  return [
    ...(day === '' ? [] : [{ name: 'day', value: sign + day }]),
    ...(hour === '' ? [] : [{ name: 'hour', value: sign + hour }]),
  ]
}

/** Days and hours that stand as two parameters are one clause: those hours of those days. */
export function joinWeek(filter: Filter): Filter {
  const lone = (part: 'days' | 'hours') =>
    filter.find((clause) => clause.kind === 'week' && !clause.negated && clause[part].length === 0)
  const [hours, days] = [lone('days'), lone('hours')]
  if (days?.kind !== 'week' || hours?.kind !== 'week' || days === hours) return filter
  return filter.flatMap((clause) =>
    clause === hours ? [] : clause === days ? { ...days, hours: hours.hours } : clause,
  )
}
