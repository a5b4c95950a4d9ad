import { HOUR } from '#src/model/instant.ts'
import type { LaneBars } from './laneBars.ts'

/** A stretch of time in which nothing of the result began or went on. Epoch ms. */
export interface SilentGap {
  readonly from: number
  readonly to: number
}

const shortest = HOUR
const most = 100

/**
 * The longest silences between interactions, and from the last one until `until`, the longest first. What is open is
 * silent from its start on: it waits.
 */
export function silentGaps({ byTime, starts, ends, open }: LaneBars, until: number): readonly SilentGap[] {
  const gaps: SilentGap[] = []
  let covered = Number.POSITIVE_INFINITY
  const add = (to: number) => {
    if (to - covered >= shortest) gaps.push({ from: covered, to })
  }
  for (let place = 0; place < byTime.length; place++) {
    const bar = byTime[place]!
    const start = starts[bar]!
    const end = open[bar] === 1 ? start : ends[bar]!
    add(start)
    covered = place === 0 ? end : Math.max(covered, end)
  }
  add(until)
  return gaps.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from).slice(0, most)
}
