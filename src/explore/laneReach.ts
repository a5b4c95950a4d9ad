import { firstWhere } from './firstWhere.ts'
import type { LaneBars } from './laneBars.ts'

/** Bars of one lane that may be in view: `first` to before `end`. Some that ended earlier can be among them. */
export interface BarSpan {
  readonly first: number
  readonly end: number
}

/** What of a lane reaches into a span of time, found by halving. */
export function barsBetween({ lanes, starts, reaches }: LaneBars, lane: number, from: number, to: number): BarSpan {
  const { first, count } = lanes[lane]!
  const end = firstWhere(first, first + count, (bar) => starts[bar]! > to)
  return { first: firstWhere(first, end, (bar) => reaches[bar]! >= from), end }
}

/** The bar of a lane that begins nearest to a moment. */
export function nearestBar({ lanes, starts }: LaneBars, lane: number, at: number): number {
  const { first, count } = lanes[lane]!
  const next = firstWhere(first, first + count, (bar) => starts[bar]! >= at)
  if (next === first) return first
  if (next === first + count) return next - 1
  return starts[next]! - at < at - starts[next - 1]! ? next : next - 1
}
