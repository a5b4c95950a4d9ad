import { useId, useRef } from 'react'
import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import type { Command } from './commands.ts'
import { keyText } from './keyText.ts'
import styles from './Shortcuts.module.css'

export interface ShortcutsProps {
  readonly commands: readonly Command[]
  readonly letterKeys: boolean
  readonly onClose: () => void
}

/** The list of shortcuts, made of the same table that makes them work. */
export function Shortcuts({ commands, letterKeys, onClose }: ShortcutsProps) {
  const { shortcuts } = lateWords.commands
  const listed = commands.filter(({ keys }) => keys.length > 0)
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  return (
    <Dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{shortcuts.title}</h2>
      {!letterKeys && <p>{shortcuts.letterKeysOff}</p>}
      <dl className={styles.list}>
        {listed.map(({ name, label, keys }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key} dir="ltr">
                  {keyText(key)}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => dialog.current?.close()}>{shortcuts.close}</Button>
    </Dialog>
  )
}
