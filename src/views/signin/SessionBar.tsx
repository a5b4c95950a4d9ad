import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './SessionBar.module.css'

export interface SessionBarProps {
  readonly onSignIn: () => void
}

/** Says, above what is on the screen and stays there, that the session has ended. */
export function SessionBar({ onSignIn }: SessionBarProps) {
  const { bar, again } = lateWords.signin
  return (
    <section className={styles.bar} aria-label={bar.name}>
      <p role="alert">
        <Icon name="warning" /> <strong>{bar.expired}</strong> {bar.waiting}
      </p>
      <Button onClick={onSignIn}>{again}</Button>
    </section>
  )
}
