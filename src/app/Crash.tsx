import { useEffect } from 'react'
import { startWords } from '#src/text/startWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { noteFault } from './faults.ts'
import styles from './Notice.module.css'

export interface CrashProps {
  readonly error: unknown
}

/** What the outermost error boundary shows: a bug of ours, never a server's failure. */
export function Crash({ error }: CrashProps) {
  useEffect(() => noteFault(error), [error])
  return (
    <main>
      <div className={styles.notice} role="alert">
        <h1>{startWords.crash.title}</h1>
        <p>{startWords.crash.text}</p>
        <code>{error instanceof Error ? error.message : String(error)}</code>
        <Button onClick={() => location.reload()}>{startWords.crash.reload}</Button>
      </div>
    </main>
  )
}
