import type { ReactNode } from 'react'
import styles from './Embedded.module.css'

/** A frame without anybody's data. */
export function Blank({ children }: { readonly children: ReactNode }) {
  return <main className={styles.blank}>{children}</main>
}
