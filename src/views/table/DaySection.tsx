// biome-ignore-all lint/a11y/useSemanticElements: a group of rows in a grid whose rows are placed by hand
import type { ReactNode } from 'react'
import { words } from '#src/text/words.ts'
import styles from './DaySection.module.css'

export interface DaySectionProps {
  /** What its heading says; `undefined` where rows do not stand by day. */
  readonly day: string | undefined
  readonly count: number
  /** px from the top of the list, and of the whole section. */
  readonly top: number
  readonly height: number
  readonly children: ReactNode
}

/**
 * The rows of one day under a heading that stays in view. The heading is not a row of the grid, else the rows would not
 * count right: the group says it instead.
 */
export function DaySection({ day, count, top, height, children }: DaySectionProps) {
  return (
    <div
      role="rowgroup"
      aria-label={day && words.table.day(day, count)}
      className={styles.section}
      style={{ insetBlockStart: top, blockSize: height }}
    >
      {day && (
        <div className={styles.heading} aria-hidden="true">
          <div className={styles.text}>
            <bdi className={styles.day}>{day}</bdi>
            <bdi>{words.table.interactions(count)}</bdi>
          </div>
        </div>
      )}
      {children}
    </div>
  )
}
