import { type RefObject, useId } from 'react'
import styles from './form.module.css'

export interface DateFieldProps {
  readonly label: string
  /** `2026-11-07`, or empty. */
  readonly date: string
  readonly onDate: (date: string) => void
  readonly inputRef: RefObject<HTMLInputElement | null>
  /** The element that says what is wrong with this date. */
  readonly problemId: string | undefined
}

export function DateField({ label, date, onDate, inputRef, problemId }: DateFieldProps) {
  const input = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={input}>{label}</label>
      <input
        ref={inputRef}
        id={input}
        type="date"
        required
        value={date}
        aria-invalid={problemId !== undefined}
        aria-describedby={problemId}
        onChange={(event) => onDate(event.target.value)}
      />
    </div>
  )
}
