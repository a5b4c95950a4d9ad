import type { SilentGap } from '#src/explore/laneGaps.ts'
import { instant } from '#src/model/instant.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { silentText } from './barText.ts'
import { gapsShown } from './gapsShown.ts'
import type { TimeWindow } from './timeWindow.ts'

export interface SilentTimesProps {
  readonly gaps: readonly SilentGap[]
  readonly window: TimeWindow
  /** px of the time shown. */
  readonly width: number
  readonly clock: Clock
}

/** The silences that are drawn, for those who do not see them. */
export function SilentTimes({ gaps, window, width, clock }: SilentTimesProps) {
  const shown = gapsShown(gaps, window, width)
  if (shown.length === 0) return null
  return (
    <ul className="visually-hidden" aria-label={lateWords.lanes.silent.name}>
      {shown.map((gap) => (
        <li key={gap.from}>
          {lateWords.lanes.silent.item(silentText(gap), clock.span(instant(gap.from), instant(gap.to)))}
        </li>
      ))}
    </ul>
  )
}
