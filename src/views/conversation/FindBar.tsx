import type { ReactNode } from 'react'
import { conversationWords } from '#src/text/conversationWords.ts'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './FindBar.module.css'
import type { Find } from './useFind.ts'

export interface FindBarProps {
  readonly find: Find
  /** What else can be done with the conversation. */
  readonly children?: ReactNode
}

/** The box that searches what is below it: Enter to the next match, with Shift to the one before, Escape clears. */
export function FindBar({ find, children }: FindBarProps) {
  const { find: says } = conversationWords
  const { phrase, count, current } = find
  const isAsked = phrase.trim() !== ''
  return (
    <div className={styles.bar}>
      <search className={styles.field}>
        <Icon name="search" />
        <input
          type="search"
          value={phrase}
          aria-label={says.box}
          placeholder={says.box}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={({ target }) => find.setPhrase(target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Enter') {
              event.preventDefault()
              find.step(event.shiftKey ? -1 : 1)
            }
            if (event.key === 'Escape' && phrase !== '') {
              event.preventDefault()
              find.setPhrase('')
            }
          }}
        />
        <output className={styles.count}>
          {isAsked && (count === 0 ? says.none : says.place(current + 1, count))}
        </output>
        <button
          type="button"
          className={styles.step}
          aria-label={says.previous}
          title={says.previous}
          disabled={count === 0}
          onClick={() => find.step(-1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className={styles.step}
          aria-label={says.next}
          title={says.next}
          disabled={count === 0}
          onClick={() => find.step(1)}
        >
          <Icon name="down" />
        </button>
      </search>
      {children}
    </div>
  )
}
