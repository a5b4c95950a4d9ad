import { type LaneBars, laneOf } from '#src/explore/laneBars.ts'
import { nearestBar } from '#src/explore/laneReach.ts'
import type { LaneKey } from './laneKeys.ts'

/** The bar that a key leads to from another; the same where there is none further. */
export function barMove(bars: LaneBars, bar: number, { kind, by }: Extract<LaneKey, { readonly by: 1 | -1 }>): number {
  const at = laneOf(bars, bar)
  const lane = bars.lanes[at]!
  const last = lane.first + lane.count - 1
  if (kind === 'along') return Math.min(Math.max(bar + by, lane.first), last)
  if (kind === 'end') return by === 1 ? last : lane.first
  if (kind === 'through') return bars.byTime[bars.placeInTime[bar]! + by] ?? bar
  return bars.lanes[at + by] ? nearestBar(bars, at + by, bars.starts[bar]!) : bar
}
