import { type ReactNode, useId } from 'react'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './Problem.module.css'

export interface ProblemProps {
  /** `page` stands where the data would; `bar` lies above data that are already there. */
  readonly place: 'page' | 'bar'
  readonly title: string
  /** What the user can do about it. */
  readonly advice: string
  /** The server's own words, shown as plain text. */
  readonly serverMessage?: string | undefined
  /** "statusCode 5", "HTTP 502". */
  readonly code?: string | undefined
  /** For those who look after the server. */
  readonly detail?: string | undefined
  /** Only where trying again can help. */
  readonly onRetry?: (() => void) | undefined
  /** Other ways out, after the first. */
  readonly children?: ReactNode
}

/** What failed, in our words and the server's, and what to do. */
export function Problem({ place, title, advice, serverMessage, code, detail, onRetry, children }: ProblemProps) {
  const heading = useId()
  return (
    <div role="alert" className={styles.problem} data-place={place} aria-labelledby={heading}>
      <span className={styles.sign}>
        <Icon name="warning" />
      </span>
      <div className={styles.text}>
        <h2 id={heading}>{title}</h2> <p>{advice}</p>
        {(serverMessage || code) && (
          <p className={styles.said}>
            {serverMessage && (
              <>
                {words.status.serverSaid} <q>{serverMessage}</q>{' '}
              </>
            )}
            {code && <code>{code}</code>}
          </p>
        )}
        {detail && (
          <details>
            <summary>{words.status.technical}</summary>
            <pre dir="ltr">{detail}</pre>
          </details>
        )}
      </div>
      {onRetry && (
        <Button look={place === 'page' ? 'primary' : 'outline'} onClick={onRetry}>
          {words.status.retry}
        </Button>
      )}
      {children}
    </div>
  )
}
