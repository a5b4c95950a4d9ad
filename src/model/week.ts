import type { Clause, Filter } from './filter.ts'

/** Days of the week as ISO 8601 numbers them: 1 is Monday, 7 Sunday. */
export const weekdays: readonly number[] = [1, 2, 3, 4, 5, 6, 7]

/** Hours of the clock's face. */
export const dayHours: readonly number[] = Array.from({ length: 24 }, (_, hour) => hour)

/** Some days and some hours of the week: those hours of those days. None of either means all of it. */
export interface WeekPart {
  readonly days: readonly number[]
  readonly hours: readonly number[]
}

export const wholeWeek: WeekPart = { days: [], hours: [] }

type Week = Extract<Clause, { readonly kind: 'week' }>

const isOwn = (clause: Clause): clause is Week => clause.kind === 'week' && !clause.negated

/** The part of the week that the filter narrows to. Several clauses, as typed, narrow each other. */
export function weekOf(filter: Filter): WeekPart {
  return filter
    .filter(isOwn)
    .reduce<WeekPart>(
      (part, { days, hours }) => ({ days: common(part.days, days), hours: common(part.hours, hours) }),
      wholeWeek,
    )
}

export function withWeek(filter: Filter, { days, hours }: WeekPart): Filter {
  const rest = filter.filter((clause) => !isOwn(clause))
  if (days.length === 0 && hours.length === 0) return rest
  return [...rest, { kind: 'week', days: sorted(days), hours: sorted(hours), negated: false }]
}

export function isInWeek({ days, hours }: WeekPart, day: number, hour: number): boolean {
  return (days.length === 0 || days.includes(day)) && (hours.length === 0 || hours.includes(hour))
}

/** Where the two have nothing in common, the first: the clauses contradict each other then. */
function common(some: readonly number[], others: readonly number[]): readonly number[] {
  if (some.length === 0 || others.length === 0) return some.length === 0 ? others : some
  const both = some.filter((each) => others.includes(each))
  return both.length === 0 ? some : both
}

const sorted = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b)
