import type { DayGroup } from '#src/explore/days.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { type SectionLayout, sectionOfRow, sectionTop } from '#src/ui/sections.ts'
import type { VisibleRows } from '#src/ui/useVisibleRows.ts'
import styles from './Timeline.module.css'

export interface TimelineDaysProps {
  readonly layout: SectionLayout
  readonly visible: VisibleRows
  /** One for each section of the layout. */
  readonly days: readonly DayGroup[]
  readonly clock: Clock
}

/**
 * The day headings in view, each sticking while its day passes. They lie over the feed, not in it: a feed owns nothing
 * but articles, which name their day themselves.
 */
export function TimelineDays({ layout, visible, days, clock }: TimelineDaysProps) {
  if (visible.last < visible.first) return null
  const first = sectionOfRow(layout, visible.first)
  const last = sectionOfRow(layout, visible.last)
  return days.slice(first, last + 1).map(({ start }, offset) => {
    const section = first + offset
    const top = sectionTop(layout, section)
    const height = sectionTop(layout, section + 1) - top
    return (
      <div key={start ?? 'none'} className={styles.day} style={{ insetBlockStart: top, blockSize: height }}>
        <h2 className={styles.heading}>{start === undefined ? lateWords.timeline.withoutStart : clock.day(start)}</h2>
      </div>
    )
  })
}
