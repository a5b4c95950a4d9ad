import type { ReactNode } from 'react'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './Chip.module.css'

export interface ChipProps {
  /** The panel that it opens; without one it only says something. */
  readonly opens?: string
  readonly children: ReactNode
}

/** An amber chip: something on the page is not as it should be. */
export function Chip({ opens, children }: ChipProps) {
  const content = (
    <>
      <Icon name="warning" />
      {children}
    </>
  )
  if (opens === undefined) return <span className={styles.chip}>{content}</span>
  return (
    <button type="button" className={styles.chip} popoverTarget={opens}>
      {content}
    </button>
  )
}
