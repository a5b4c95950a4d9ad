import { type ReactNode, useId, useState } from 'react'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './Panel.module.css'

export interface PanelProps {
  /** What opens it names this as its `popoverTarget`. */
  readonly id: string
  readonly title: string
  /** Drawn only while the panel is open: it may be long. */
  readonly children: ReactNode
}

/** A panel above the bar, opened by a chip in it. */
export function Panel({ id, title, children }: PanelProps) {
  const heading = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <div
      id={id}
      popover="auto"
      role="dialog"
      aria-labelledby={heading}
      className={styles.panel}
      onToggle={(event) => setOpen(event.newState === 'open')}
    >
      <div className={styles.head}>
        <h2 id={heading}>{title}</h2>
        <Button look="quiet" square aria-label={words.status.close} popoverTarget={id} popoverTargetAction="hide">
          <Icon name="close" />
        </Button>
      </div>
      {isOpen && <div className={styles.body}>{children}</div>}
    </div>
  )
}
