import type { Failure } from '#src/model/failure.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './ContentFailure.module.css'

export interface ContentFailureProps {
  readonly title: string
  readonly failure: Failure
  readonly onRetry: () => void
}

/** What went wrong with the content, in the server's own words, beside what the list has told already. */
export function ContentFailure({ title, failure, onRetry }: ContentFailureProps) {
  const { failure: says } = lateWords.details
  return (
    <div className={styles.failure} role="alert">
      <Icon name="warning" />
      <div className={styles.what}>
        <h3>{failure.kind === 'not-in-file' ? says.notInFile : title}</h3>
        <p>
          <bdi>{failure.serverMessage ?? says.said[failure.kind]}</bdi>{' '}
          {failure.code !== undefined && <span className={styles.code}>({failure.code})</span>}
        </p>
      </div>
      {failure.canRetry && <Button onClick={onRetry}>{says.retry}</Button>}
    </div>
  )
}
