import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export interface EmptyStateProps {
  /** Why there is nothing: "No interactions from 23 Oct to 22 Nov". */
  readonly title: string
  readonly text: string
  /** The ways out, as buttons. */
  readonly children?: ReactNode
}

/** Stands where the data would: why there is nothing, and what to do about it. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <section className={styles.empty}>
      <svg className={styles.picture} viewBox="0 0 64 48" aria-hidden="true" focusable="false">
        <path d="M14 4v40" />
        <rect x="22" y="7" width="36" height="13" rx="3" />
        <rect x="22" y="28" width="26" height="13" rx="3" />
        <circle cx="14" cy="13.5" r="3.5" />
        <circle cx="14" cy="34.5" r="3.5" />
      </svg>
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div className={styles.actions}>{children}</div>}
    </section>
  )
}
