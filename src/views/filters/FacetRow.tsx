import type { ReactNode } from 'react'
import { words } from '#src/text/words.ts'
import styles from './FacetRow.module.css'

export interface FacetRowProps {
  readonly label: string
  readonly count: number
  readonly checked: boolean
  readonly onToggle: () => void
  /** A sign before the label. */
  readonly children?: ReactNode
}

/** One value of a facet: the whole row is the checkbox's label. */
export function FacetRow({ label, count, checked, onToggle, children }: FacetRowProps) {
  return (
    <label className={styles.row} data-none={count === 0 || undefined}>
      <input type="checkbox" className={styles.box} checked={checked} onChange={onToggle} />
      {children}
      <bdi className={styles.label}>{label}</bdi>{' '}
      <span className={styles.count}>
        {words.filters.count(count)}
        <span className="visually-hidden"> {words.filters.unit(count)}</span>
      </span>
    </label>
  )
}
