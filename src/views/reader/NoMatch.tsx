import { readerWords } from '#src/text/readerWords.ts'
import type { Coverage } from './coverage.ts'
import styles from './Reader.module.css'

export interface NoMatchProps {
  readonly coverage: Coverage
}

/** Says that nothing was found, and whether that is all that there is to know. */
export function NoMatch({ coverage }: NoMatchProps) {
  const { none } = readerWords.search
  const isWhole = coverage.unfetched === 0 && coverage.unavailable === 0
  return (
    <div className={styles.none}>
      <h2>{none.title}</h2>
      <p>{isWhole ? none.all : none.some}</p>
    </div>
  )
}
