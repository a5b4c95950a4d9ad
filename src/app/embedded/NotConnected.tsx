import { embedWords } from '#src/text/embedWords.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from '../Notice.module.css'

export interface NotConnectedProps {
  /** To be told to whoever looks after the host. */
  readonly reference: string
  readonly onTryAgain: () => void
}

/** A host that does not answer. */
export function NotConnected({ reference, onTryAgain }: NotConnectedProps) {
  const { notConnected } = embedWords
  return (
    <main>
      <div className={styles.notice} role="alert">
        <h1>{notConnected.title}</h1>
        <p>{notConnected.text}</p>
        <p>{embedWords.reference(reference)}</p>
        <Button onClick={onTryAgain}>{notConnected.again}</Button>
      </div>
    </main>
  )
}
