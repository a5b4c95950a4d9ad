import { MINUTE } from '#src/model/instant.ts'

/** The time between the two sides of the lanes. Epoch ms. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}

/** ms that the lanes show at least. */
export const shortest = 10 * MINUTE

/** Shows more (`factor` below 1: less) of the time, with `at` staying where it is, never more than `limits`. */
export function zoomed({ from, to }: TimeWindow, factor: number, at: number, limits: TimeWindow): TimeWindow {
  const longest = Math.max(shortest, limits.to - limits.from)
  const length = Math.min(Math.max((to - from) * factor, shortest), longest)
  const share = (at - from) / (to - from)
  return kept(at - share * length, length, limits)
}

/** The same length of time, so many ms later. */
export function panned({ from, to }: TimeWindow, ms: number, limits: TimeWindow): TimeWindow {
  return kept(from + ms, to - from, limits)
}

/** Moved no further than it takes to show what lies between two moments, or its beginning where it is longer. */
export function revealing(window: TimeWindow, from: number, to: number, limits: TimeWindow): TimeWindow {
  if (to > window.from && from < window.to) return window
  const length = window.to - window.from
  // A third of the view to the side that it comes from, so that its neighbours are seen too.
  return kept(to <= window.from ? from - length / 3 : from - (length * 2) / 3, length, limits)
}

function kept(from: number, length: number, limits: TimeWindow): TimeWindow {
  const start = Math.max(limits.from, Math.min(from, limits.to - length))
  return { from: start, to: start + length }
}
