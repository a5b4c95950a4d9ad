import type { ReactNode } from 'react'
import { words } from '#src/text/words.ts'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import { inBrief } from '../details/foldText.ts'
import styles from './FacetRow.module.css'

export interface FacetRowProps {
  readonly label: string
  /** `undefined` while nothing is known: then no number is said. */
  readonly counts: { readonly count: number; readonly loaded: number } | undefined
  readonly checked: boolean
  /** Shut out by the filter. */
  readonly excluded: boolean
  readonly onToggle: () => void
  readonly onOnly: () => void
  /** Shuts it out, or lets it in again. */
  readonly onNot: () => void
  /** A sign before the label. */
  readonly children?: ReactNode
}

/** One value of a facet: its checkbox, and two buttons that show when the row is in use. */
export function FacetRow(props: FacetRowProps) {
  const { counts, checked, excluded, children } = props
  const label = inBrief(props.label)
  const { filters } = words
  return (
    <div className={styles.row} data-none={counts?.count === 0 || undefined} data-excluded={excluded || undefined}>
      <label className={styles.value}>
        <input
          type="checkbox"
          className={styles.box}
          checked={checked}
          aria-description={excluded ? filters.excluded : undefined}
          onChange={props.onToggle}
        />
        {children}
        <bdi className={styles.label}>{label}</bdi>{' '}
        {excluded && (
          <span className={styles.sign} aria-hidden="true">
            {filters.excludedSign}
          </span>
        )}
        {counts ? (
          <span className={styles.count} title={filters.ofLoaded(counts.count, counts.loaded)}>
            {filters.count(counts.count)}
            <span className="visually-hidden"> {filters.unit(counts.count)}</span>
          </span>
        ) : (
          <span className={styles.unknown} aria-hidden="true">
            <Skeleton width={100} />
          </span>
        )}
      </label>
      <span className={styles.actions}>
        <button type="button" className={styles.action} aria-label={filters.onlyValue(label)} onClick={props.onOnly}>
          {filters.only}
        </button>
        <button
          type="button"
          className={styles.action}
          aria-label={filters.notValue(label)}
          aria-pressed={excluded}
          onClick={props.onNot}
        >
          {filters.not}
        </button>
      </span>
    </div>
  )
}
