import { embedWords } from '#src/text/embedWords.ts'
import styles from './Embedded.module.css'

/** In place of any sign-in page: the host has been told. */
export function HostSignsIn() {
  return (
    <p className={styles.note} role="status">
      {embedWords.signIn}
    </p>
  )
}
