import { useMemo } from 'react'
import type { LaneBars } from '#src/explore/laneBars.ts'
import { lanePlaces } from '#src/explore/lanePlaces.ts'
import { stackBars } from '#src/explore/laneStack.ts'
import type { LanesBy } from '#src/model/lanesBy.ts'
import { barGap, narrowestBar } from './picture.ts'
import type { TimeWindow } from './timeWindow.ts'

/** px. */
const sizes = { bar: 14, pitch: 22, padding: 13 }

/** Sub-rows at most: media have few lanes and much in them. */
const deepest = { media: 8, owner: 4, contact: 4 } satisfies Record<LanesBy, number>

/**
 * Where bars stand at the scale shown. Bars have room for being drawn, which is more time the less one is zoomed in; it
 * goes in steps, so that they do not change their places all the way.
 *
 * @param width px of the time shown
 */
export function useStack(bars: LaneBars, by: LanesBy, { from, to }: TimeWindow, width: number) {
  const perPx = (to - from) / Math.max(1, width)
  const step = 2 ** (Math.ceil(Math.log2(perPx) * 2) / 2)
  const stack = useMemo(
    () => stackBars(bars, { narrowest: narrowestBar * step, gap: barGap * step, deepest: deepest[by] }),
    [bars, by, step],
  )
  const places = useMemo(() => lanePlaces(stack, sizes), [stack])
  return { stack, places }
}
