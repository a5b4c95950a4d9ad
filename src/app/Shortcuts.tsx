import { useEffect, useId, useRef } from 'react'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { commands } from './commands.ts'
import styles from './Shortcuts.module.css'

export interface ShortcutsProps {
  readonly letterKeys: boolean
  readonly onClose: () => void
}

const keyNames: ReadonlyMap<string, string> = new Map([
  ['ArrowDown', '↓'],
  ['ArrowUp', '↑'],
  ['Escape', 'Esc'],
])

/** The list of shortcuts, made of the same table that makes them work. */
export function Shortcuts({ letterKeys, onClose }: ShortcutsProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      // The keys that it lists are not meant while it is read.
      onKeyDown={(event) => event.stopPropagation()}
      onClose={onClose}
    >
      <h2 id={heading}>{words.app.shortcuts.title}</h2>
      {!letterKeys && <p>{words.app.shortcuts.letterKeysOff}</p>}
      <dl className={styles.list}>
        {commands.map(({ name, label, keys }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{keyNames.get(key) ?? key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => dialog.current?.close()}>{words.app.shortcuts.close}</Button>
    </dialog>
  )
}
