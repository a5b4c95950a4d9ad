import { type ReactNode, useRef, useState } from 'react'
import { lateWords } from '#src/text/lateWords.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { NameForm } from './NameForm.tsx'
import type { SavedView } from './savedView.ts'
import styles from './ViewItem.module.css'

export interface ViewItemProps {
  readonly view: SavedView
  /** What it shows, or goes without. */
  readonly hint: ReactNode
  /** The screen is as this view has it. */
  readonly isCurrent: boolean
  /** It was chosen, and the screen has changed since. */
  readonly isChanged: boolean
  readonly onChoose: () => void
  /** Names that another view has. */
  readonly taken?: readonly string[]
  /** Missing, like the rest, where the view is not the user's own. */
  readonly onRename?: (name: string) => void
  readonly onDelete?: () => void
}

const { savedViews: text } = lateWords

export function ViewItem({ view, hint, isCurrent, isChanged, taken = [], ...props }: ViewItemProps) {
  const { name } = view
  const { onRename } = props
  const [isRenaming, setRenaming] = useState(false)
  const choice = useRef<HTMLButtonElement>(null)
  const stop = () => {
    setRenaming(false)
    // The form goes, and would take the focus with it; the row is back after this render.
    requestAnimationFrame(() => choice.current?.focus())
  }
  if (isRenaming && onRename) {
    return (
      <li className={styles.form}>
        <NameForm
          label={text.newName(name)}
          name={name}
          submit={() => text.rename}
          problemOf={(next) => (next !== name && taken.includes(next) ? text.nameTaken(next) : undefined)}
          onCancel={stop}
          onName={(next) => {
            stop()
            if (next !== name) onRename(next)
          }}
        />
      </li>
    )
  }
  return (
    <li className={styles.item}>
      <button
        ref={choice}
        type="button"
        className={styles.choice}
        aria-current={isCurrent || undefined}
        onClick={props.onChoose}
      >
        <span className={styles.mark}>{isCurrent && <Icon name="check" />}</span>
        <span className={styles.text}>
          <bdi className={styles.name}>{name}</bdi>
          {isChanged && <span className={styles.changed}> {text.changed}</span>}
          {hint && <span className={styles.hint}>{hint}</span>}
        </span>
      </button>
      {onRename && (
        <button
          type="button"
          className={styles.press}
          aria-label={text.renameView(name)}
          onClick={() => setRenaming(true)}
        >
          {text.rename}
        </button>
      )}
      {props.onDelete && (
        <button type="button" className={styles.press} aria-label={text.deleteView(name)} onClick={props.onDelete}>
          {text.delete}
        </button>
      )}
    </li>
  )
}
