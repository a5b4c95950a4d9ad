import type { InteractionId } from '#src/model/ids.ts'
import { MarkButton } from '#src/views/compare/MarkButton.tsx'
import type { MarkedPair } from './compare/useMarked.ts'
import styles from './DetailsActions.module.css'

export interface DetailsActionsProps {
  readonly id: InteractionId
  readonly marked: MarkedPair
}

/** What can be done with the open interaction, beneath its title. */
export function DetailsActions({ id, marked }: DetailsActionsProps) {
  return (
    <div className={styles.actions}>
      <MarkButton marked={marked.ids.includes(id)} onMark={() => marked.mark(id)} />
    </div>
  )
}
