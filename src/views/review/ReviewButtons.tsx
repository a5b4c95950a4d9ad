import { useId, useState } from 'react'
import { reviewWords } from '#src/text/reviewWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './ReviewButtons.module.css'

export interface ReviewButtonsProps {
  readonly reviewed: boolean
  readonly onReviewed: () => void
  /** Empty where there is none. */
  readonly note: string
  readonly onNote: (note: string) => void
  /** Goes on to the next that is not reviewed; missing where nothing is being gone through. */
  readonly onNext: (() => void) | undefined
}

/** What a supervisor says of one interaction: that it is reviewed, and a note. */
export function ReviewButtons({ reviewed, onReviewed, note, onNote, onNext }: ReviewButtonsProps) {
  const text = reviewWords.review
  const field = useId()
  const [adding, setAdding] = useState(false)
  const open = adding || note !== ''
  return (
    <>
      <Button aria-pressed={reviewed} onClick={onReviewed}>
        {reviewed && <Icon name="check" />}
        {reviewed ? text.unmark : text.mark}
      </Button>
      {onNext && <Button onClick={onNext}>{text.next}</Button>}
      {open ? (
        <div className={styles.note}>
          <label htmlFor={field}>{text.note}</label>
          <textarea
            ref={adding ? takeFocus : undefined}
            id={field}
            aria-describedby={`${field}-hint`}
            dir="auto"
            rows={2}
            value={note}
            // A note that is emptied stays open until the focus leaves it.
            onFocus={() => setAdding(true)}
            onBlur={() => setAdding(false)}
            onChange={(event) => onNote(event.target.value)}
          />
          <span id={`${field}-hint`} className={styles.hint}>
            {text.noteHint}
          </span>
        </div>
      ) : (
        <Button onClick={() => setAdding(true)}>{text.addNote}</Button>
      )}
    </>
  )
}

const takeFocus = (element: HTMLElement | null) => element?.focus()
