import { type LaneBars, noBar } from '#src/explore/laneBars.ts'
import { barsBetween } from '#src/explore/laneReach.ts'
import type { TimeWindow } from './timeWindow.ts'

/** Bars in the page at once: enough for any reader, and light. */
const most = 300

export interface ListedBars {
  /** Ascending, so lane by lane and in a lane by start. */
  readonly bars: readonly number[]
  /** How many there are in view, listed or not. */
  readonly inView: number
}

/** The bars in view that stand in the page as elements: of many, those around `about`, which is always among them. */
export function barsListed(bars: LaneBars, { from, to }: TimeWindow, about: number): ListedBars {
  const found = new Uint32Array(bars.rows.length)
  let count = 0
  let place = -1
  bars.lanes.forEach((_, lane) => {
    const { first, end } = barsBetween(bars, lane, from, to)
    for (let bar = first; bar < end; bar++) {
      if (bars.ends[bar]! < from) continue
      if (bar <= about) place = count
      found[count++] = bar
    }
  })
  const begin = Math.max(0, Math.min(place - (most >> 1), count - most))
  const listed = Array.from(found.subarray(begin, Math.min(count, begin + most)))
  if (about !== noBar && about < bars.rows.length && !listed.includes(about)) listed.push(about)
  return { bars: listed.sort((a, b) => a - b), inView: count }
}

/** The first bar in view, else the first of all; `noBar` where there is none. */
export function firstBar(bars: LaneBars, { from, to }: TimeWindow): number {
  for (let lane = 0; lane < bars.lanes.length; lane++) {
    const { first, end } = barsBetween(bars, lane, from, to)
    for (let bar = first; bar < end; bar++) if (bars.ends[bar]! >= from) return bar
  }
  return bars.rows.length > 0 ? 0 : noBar
}
