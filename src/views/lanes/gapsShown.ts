import type { SilentGap } from '#src/explore/laneGaps.ts'
import type { TimeWindow } from './timeWindow.ts'

const most = 3
/** Of the time shown. */
const leastShare = 0.15
/** px, for its name to have room. */
const leastWidth = 120

/** The silences worth a name: the longest that take a good part of what is shown. */
export function gapsShown(gaps: readonly SilentGap[], { from, to }: TimeWindow, width: number): readonly SilentGap[] {
  const least = (to - from) * Math.max(leastShare, leastWidth / Math.max(1, width))
  return gaps.filter((gap) => Math.min(gap.to, to) - Math.max(gap.from, from) >= least).slice(0, most)
}
