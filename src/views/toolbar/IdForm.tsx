import { type FormEvent, useId, useState } from 'react'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './form.module.css'

export interface IdFormProps {
  readonly label: string
  readonly id: string
  readonly onId: (id: string) => void
}

/** A box for an id and the button that shows what has it. */
export function IdForm({ label, id, onId }: IdFormProps) {
  const input = useId()
  const [typed, setTyped] = useState(id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() !== '') onId(typed.trim())
  }
  return (
    <form className={styles.field} onSubmit={submit}>
      <label htmlFor={input}>{label}</label>
      <div className={styles.line}>
        <input
          id={input}
          required
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit">{words.toolbar.scope.show}</Button>
      </div>
    </form>
  )
}
