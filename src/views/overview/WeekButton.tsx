import type { ReactNode } from 'react'
import { words } from '#src/text/words.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Popover } from '#src/ui/Popover.tsx'
import styles from './WeekButton.module.css'

export interface WeekButtonProps {
  /** Days or hours of the week are filtered. */
  readonly isChosen: boolean
  /** What opens. */
  readonly children: ReactNode
}

/** Opens the week. On a narrow page a sign alone. */
export function WeekButton({ isChosen, children }: WeekButtonProps) {
  const { week, weekChosen } = words.overview
  return (
    <span className={styles.week} data-chosen={isChosen || undefined}>
      <Popover
        label={week}
        button={
          <>
            <Icon name="week" />
            <span className={styles.label}>{week}</span>
          </>
        }
        buttonName={isChosen ? weekChosen : week}
        buttonLook="quiet"
      >
        {children}
      </Popover>
    </span>
  )
}
