import { lateWords } from '#src/text/lateWords.ts'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './Twisty.module.css'

export interface TwistyProps {
  /** `undefined` where there is nothing to fold: its room is kept. */
  readonly expanded: boolean | undefined
}

/** Folds what stands under a row; for the pointer and for touch, since the row's first cell has keys for it. The grid hears it. */
export function Twisty({ expanded }: TwistyProps) {
  if (expanded === undefined) return <span className={styles.room} />
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.twisty}
      data-fold
      aria-label={expanded ? lateWords.threads.fold : lateWords.threads.open}
    >
      <Icon name="chevron" />
    </button>
  )
}
