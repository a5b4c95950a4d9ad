import { type FormEvent, useId, useRef, useState } from 'react'
import { instant } from '#src/model/instant.ts'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './CustomRange.module.css'
import { DateField } from './DateField.tsx'
import type { DateRangeButtonProps } from './DateRangeButton.tsx'

export type CustomRangeProps = Pick<DateRangeButtonProps, 'shownRange' | 'clock' | 'onRange'>

type Problem = keyof typeof words.toolbar.range.problems

/** Two dates, both included. They start as what is shown, so that a range can be moved from where it is. */
export function CustomRange({ shownRange, clock, onRange }: CustomRangeProps) {
  const text = words.toolbar.range
  const [from, setFrom] = useState(clock.isoDate(shownRange.from))
  const [to, setTo] = useState(clock.isoDate(instant(shownRange.to - 1)))
  const [problem, setProblem] = useState<Problem>()
  const first = useRef<HTMLInputElement>(null)
  const last = useRef<HTMLInputElement>(null)
  const message = useId()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = problemOf(from, to)
    setProblem(found)
    if (!found) onRange({ kind: 'custom', from, to })
    else if (from === '') first.current?.focus()
    else last.current?.focus()
  }

  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <fieldset className={styles.fields} aria-describedby={problem && message}>
        <legend>{text.custom}</legend>
        <DateField
          label={text.from}
          date={from}
          onDate={setFrom}
          inputRef={first}
          problemId={problem === 'backwards' || (problem && from === '') ? message : undefined}
        />
        <DateField
          label={text.to}
          date={to}
          onDate={setTo}
          inputRef={last}
          problemId={problem === 'backwards' || (problem && to === '') ? message : undefined}
        />
      </fieldset>
      {problem && (
        <p className={styles.problem} id={message}>
          {text.problems[problem]}
        </p>
      )}
      <div className={styles.end}>
        <span>{text.zone(clock.zone)}</span>
        <Button type="submit" look="primary">
          {text.apply}
        </Button>
      </div>
    </form>
  )
}

/** Dates as `<input type="date">` gives them: empty while incomplete, and in alphabetical order of time. */
function problemOf(from: string, to: string): Problem | undefined {
  if (from === '' || to === '') return 'empty'
  return from > to ? 'backwards' : undefined
}
