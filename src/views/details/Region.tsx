import { type ReactNode, useId } from 'react'
import styles from './Region.module.css'

export interface RegionProps {
  readonly title: string
  /** Beside the title, at the line's end. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A titled part of a panel: a region by that name. */
export function Region({ title, aside, children }: RegionProps) {
  const heading = useId()
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading}>{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  )
}
