import type { InstantRange } from '#src/model/filter.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import styles from './ResultCount.module.css'
import { rangeText } from './rangeText.ts'

export interface ResultCountProps {
  /** Interactions that pass the filter. */
  readonly shown: number
  /** Interactions loaded. */
  readonly total: number
  /** Nothing is there yet: no count to tell. */
  readonly loading: boolean
  readonly brush: InstantRange | undefined
  readonly clock: Clock
}

/** How many there are: the page's one line that is spoken when the filter changes it. */
export function ResultCount({ shown, total, loading, brush, clock }: ResultCountProps) {
  const { lead, rest } = words.overview.count(shown, total)
  return (
    <output className={styles.result} aria-label={words.overview.result} aria-live="polite">
      {loading ? (
        <span className={styles.rest}>{words.overview.loading}</span>
      ) : (
        <>
          <strong className={styles.lead}>{lead}</strong> <span className={styles.rest}>{rest}</span>
          {brush && ' '}
          {brush && <span className={styles.range}>{words.overview.selected(rangeText(brush, clock))}</span>}
        </>
      )}
    </output>
  )
}
