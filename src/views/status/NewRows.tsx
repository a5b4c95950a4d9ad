import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './NewRows.module.css'

export interface NewRowsProps {
  /** Interactions that have arrived and are not shown yet. */
  readonly fresh: number
  /** Interactions shown here that have changed meanwhile. */
  readonly changed: number
  readonly onShow: () => void
}

/** Says what is new without moving what is read: it comes when it is asked for. */
export function NewRows({ fresh, changed, onShow }: NewRowsProps) {
  return (
    <output className={styles.place} aria-label={words.status.newRows}>
      {fresh + changed > 0 && (
        <Button look="primary" onClick={onShow}>
          {words.status.arrived(fresh, changed)}
        </Button>
      )}
    </output>
  )
}
