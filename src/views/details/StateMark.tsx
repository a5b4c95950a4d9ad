import type { InteractionState } from '#src/model/interaction.ts'
import { words } from '#src/text/words.ts'
import styles from './StateMark.module.css'

export interface StateMarkProps {
  readonly state: InteractionState
}

/** A state in words, with a mark of its own shape and colour before it. */
export function StateMark({ state }: StateMarkProps) {
  return (
    <span className={styles.state} data-state={state}>
      {words.domain.state[state]}
    </span>
  )
}
