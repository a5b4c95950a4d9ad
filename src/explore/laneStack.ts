import type { LaneBars } from './laneBars.ts'

/** Where bars stand in their lane, for one scale of time. */
export interface LaneStack {
  /** ms that a bar is drawn long at least. */
  readonly narrowest: number
  /** Bar → sub-row of its lane, from 0. */
  readonly subRows: Uint8Array
  /** 1 for a bar that lies over another, since every sub-row is taken where it begins. */
  readonly over: Uint8Array
  /** Lane → sub-rows in use, at least 1. */
  readonly depths: Uint8Array
  /** Lane → bars that lie over others. */
  readonly crowded: Uint32Array
}

export interface StackAsk {
  /** ms that a bar is drawn long at least. */
  readonly narrowest: number
  /** ms between two bars of a sub-row at least. */
  readonly gap: number
  /** Sub-rows of a lane at most: 2 or more. */
  readonly deepest: number
}

/**
 * Puts overlapping bars under each other: each in the uppermost sub-row that is free where it begins. Where none is, it
 * lies over others, in the one that is free soonest. What is open takes half of the sub-rows at most, since it holds
 * them until now.
 */
export function stackBars({ lanes, starts, ends, open }: LaneBars, { narrowest, gap, deepest }: StackAsk): LaneStack {
  const subRows = new Uint8Array(starts.length)
  const over = new Uint8Array(starts.length)
  const depths = new Uint8Array(lanes.length).fill(1)
  const crowded = new Uint32Array(lanes.length)
  const freeFrom = new Float64Array(deepest)
  const isHeld = new Uint8Array(deepest)
  const mostHeld = deepest >> 1

  lanes.forEach(({ first, count }, lane) => {
    freeFrom.fill(Number.NEGATIVE_INFINITY)
    isHeld.fill(0)
    let held = 0
    for (let bar = first; bar < first + count; bar++) {
      const start = starts[bar]!
      const amongHeld = open[bar] === 1 && held >= mostHeld
      let chosen = 0
      let isFree = false
      let soonest = Number.POSITIVE_INFINITY
      for (let subRow = 0; subRow < deepest; subRow++) {
        const free = freeFrom[subRow]!
        if (amongHeld && isHeld[subRow] === 0) continue
        if (free <= start) {
          chosen = subRow
          isFree = true
          break
        }
        if (free < soonest) {
          chosen = subRow
          soonest = free
        }
      }
      if (open[bar] === 1 && isHeld[chosen] === 0) {
        isHeld[chosen] = 1
        held++
      }
      const free = Math.max(ends[bar]!, start + narrowest) + gap
      if (free > freeFrom[chosen]!) freeFrom[chosen] = free
      subRows[bar] = chosen
      if (!isFree) {
        over[bar] = 1
        crowded[lane]!++
      }
      if (chosen >= depths[lane]!) depths[lane] = chosen + 1
    }
  })
  return { narrowest, subRows, over, depths, crowded }
}
