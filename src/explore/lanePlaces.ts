import { type LaneBars, laneOf, noBar } from './laneBars.ts'
import { barsBetween } from './laneReach.ts'
import type { LaneStack } from './laneStack.ts'

/** Sizes in px. */
export interface LaneSizes {
  readonly bar: number
  /** From one sub-row's top to the next one's. */
  readonly pitch: number
  /** Above the first sub-row and below the last. */
  readonly padding: number
}

/** Where lanes and bars are, in px from the top of the first lane. */
export interface LanePlaces {
  readonly sizes: LaneSizes
  /** Top of each lane, then the bottom of the last. */
  readonly tops: Float64Array
}

export function lanePlaces({ depths }: LaneStack, sizes: LaneSizes): LanePlaces {
  const tops = new Float64Array(depths.length + 1)
  depths.forEach((depth, lane) => {
    tops[lane + 1] = tops[lane]! + 2 * sizes.padding + sizes.bar + (depth - 1) * sizes.pitch
  })
  return { sizes, tops }
}

export function barTop({ sizes, tops }: LanePlaces, bars: LaneBars, stack: LaneStack, bar: number): number {
  return tops[laneOf(bars, bar)]! + sizes.padding + stack.subRows[bar]! * sizes.pitch
}

/** The lane at that height; -1 above the first and below the last. */
export function laneAt({ tops }: LanePlaces, y: number): number {
  if (!(y >= 0 && y < tops.at(-1)!)) return -1
  let low = 0
  let high = tops.length - 2
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (tops[middle]! <= y) low = middle
    else high = middle - 1
  }
  return low
}

export interface Point {
  /** Epoch ms. */
  readonly at: number
  /** px from the top of the first lane. */
  readonly y: number
  /** ms beside a bar that still count as the bar. */
  readonly slack: number
}

/** The bar at a point, or `noBar`: where some lie over others the one that began last. Near ones count if none is hit. */
export function barAt(places: LanePlaces, bars: LaneBars, stack: LaneStack, { at, y, slack }: Point): number {
  const lane = laneAt(places, y)
  if (lane < 0) return noBar
  const { bar: height, padding, pitch } = places.sizes
  // The room between two sub-rows is shared by both.
  const subRow = Math.floor((y - places.tops[lane]! - padding + (pitch - height) / 2) / pitch)
  const { narrowest, subRows } = stack
  const { first, end } = barsBetween(bars, lane, at - slack - narrowest, at + slack)
  let near = noBar
  for (let bar = end - 1; bar >= first; bar--) {
    if (subRows[bar] !== subRow) continue
    const from = bars.starts[bar]!
    const to = Math.max(bars.ends[bar]!, from + narrowest)
    if (at >= from && at <= to) return bar
    if (near === noBar && at >= from - slack && at <= to + slack) near = bar
  }
  return near
}
