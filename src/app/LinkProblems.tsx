import { useState } from 'react'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './LinkProblems.module.css'

export interface LinkProblemsProps {
  /** Parts of the address as they stand there. */
  readonly problems: readonly string[]
}

/** Says what of a link could not be read, until it is put away: the rest of it applies. */
export function LinkProblems({ problems }: LinkProblemsProps) {
  const [seen, setSeen] = useState<readonly string[]>([])
  if (problems.length === 0 || problems === seen) return null
  const { title, problem, close } = words.app.link
  return (
    <div className={styles.bar}>
      <p role="alert">
        <Icon name="warning" /> {title}. <bdi>{problem(problems.join(', '))}</bdi>
      </p>
      <Button look="quiet" square aria-label={close} onClick={() => setSeen(problems)}>
        <Icon name="close" />
      </Button>
    </div>
  )
}
