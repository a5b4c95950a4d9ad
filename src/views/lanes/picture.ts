import type { LaneBars } from '#src/explore/laneBars.ts'
import type { SilentGap } from '#src/explore/laneGaps.ts'
import type { LaneLinks } from '#src/explore/laneLinks.ts'
import type { LanePlaces } from '#src/explore/lanePlaces.ts'
import type { LaneStack } from '#src/explore/laneStack.ts'
import type { Clock } from '#src/time/clock.ts'
import type { TimeWindow } from './timeWindow.ts'
import type { Palette } from './usePalette.ts'

/** Everything that a frame is drawn from, but for where it is looked at. */
export interface Picture {
  readonly bars: LaneBars
  readonly stack: LaneStack
  readonly places: LanePlaces
  readonly links: LaneLinks
  readonly gaps: readonly SilentGap[]
  readonly palette: Palette
  readonly clock: Clock
  /** Epoch ms. */
  readonly now: number
  /** The bar whose details are open, and those under the pointer and in focus; `noBar` for none. */
  readonly openBar: number
  readonly pointedBar: number
  readonly focusedBar: number
  /** px of the whole drawing, of the labels at its left, and of the axis at its top. */
  readonly width: number
  readonly height: number
  readonly left: number
  readonly axis: number
}

/** Where a picture is looked at. */
export interface Look {
  readonly window: TimeWindow
  /** px. */
  readonly scrollTop: number
  /** The time that is being brushed. */
  readonly brush: TimeWindow | undefined
}

/** px that a bar is drawn wide at least, and px between two of a sub-row. */
export const narrowestBar = 4
export const barGap = 1
