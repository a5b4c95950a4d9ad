import type { InstantRange } from '#src/model/filter.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import styles from './ResultCount.module.css'
import { rangeText } from './rangeText.ts'

export type Missing = keyof typeof words.overview.missing

export interface ResultCountProps {
  /** Interactions that pass the filter. */
  readonly shown: number
  /** Interactions loaded. */
  readonly total: number
  /** Why there is no count to tell. */
  readonly missing: Missing | undefined
  readonly brush: InstantRange | undefined
  readonly clock: Clock
}

/** How many there are: the page's one line that is spoken when the filter changes it. */
export function ResultCount({ shown, total, missing, brush, clock }: ResultCountProps) {
  const { lead, rest } = words.overview.count(shown, total)
  return (
    <output className={styles.result} aria-label={words.overview.result} aria-live="polite">
      {missing ? (
        <span className={styles.rest}>{words.overview.missing[missing]}</span>
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
