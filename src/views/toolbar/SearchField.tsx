import type { RefObject } from 'react'
import { words } from '#src/text/words.ts'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './SearchField.module.css'
import { useDraft } from './useDraft.ts'

export interface SearchFieldProps {
  readonly text: string
  readonly onText: (text: string) => void
  readonly inputRef: RefObject<HTMLInputElement | null>
  /** The key that focuses the box, shown as a hint; `undefined` where it is turned off. */
  readonly hotkey: string | undefined
}

export function SearchField({ text, onText, inputRef, hotkey }: SearchFieldProps) {
  const [draft, setDraft] = useDraft(text, onText)
  const clear = () => {
    setDraft('')
    inputRef.current?.focus()
  }
  return (
    <search className={styles.field}>
      <Icon name="search" />
      <input
        ref={inputRef}
        type="search"
        value={draft}
        aria-label={words.toolbar.search}
        aria-keyshortcuts={hotkey}
        placeholder={words.toolbar.search}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => setDraft(event.target.value)}
      />
      {draft !== '' && (
        <button type="button" className={styles.clear} aria-label={words.toolbar.clearSearch} onClick={clear}>
          <Icon name="close" />
        </button>
      )}
      {hotkey && (
        <span className={styles.hint} aria-hidden="true">
          {hotkey}
        </span>
      )}
    </search>
  )
}
