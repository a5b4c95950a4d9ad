import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './NameForm.module.css'
import { longestName } from './savedView.ts'

export interface NameFormProps {
  readonly label: string
  /** What it begins with. */
  readonly name: string
  /** What the button says of what is typed. */
  readonly submit: (name: string) => string
  /** Why a name cannot be had. */
  readonly problemOf: (name: string) => string | undefined
  /** What there is to say of the name typed. */
  readonly children?: (name: string) => ReactNode
  readonly onName: (name: string) => void
  readonly onCancel: () => void
}

const { savedViews: text } = lateWords

/** A name, and the way out. */
export function NameForm({ label, name, submit, problemOf, children, onName, onCancel }: NameFormProps) {
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const [typed, setTyped] = useState(name)
  const [problem, setProblem] = useState<string>()
  const trimmed = typed.trim()

  useEffect(() => input.current?.select(), [])

  const send = (event: FormEvent) => {
    event.preventDefault()
    const found = trimmed === '' ? text.nameMissing : problemOf(trimmed)
    setProblem(found)
    if (found === undefined) onName(trimmed)
    else input.current?.focus()
  }
  return (
    <form className={styles.form} noValidate onSubmit={send}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        value={typed}
        maxLength={longestName}
        autoComplete="off"
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={`${id}-note`}
        onChange={(event) => {
          setTyped(event.target.value)
          setProblem(undefined)
        }}
      />
      <div id={`${id}-note`} className={styles.note}>
        {problem !== undefined && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        {children?.(trimmed)}
      </div>
      <div className={styles.end}>
        <Button type="submit" look="primary">
          {submit(trimmed)}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  )
}
