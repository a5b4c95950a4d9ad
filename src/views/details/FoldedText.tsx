import { useState } from 'react'
import { type MarkedField, type Marks, noMarks } from '#src/explore/marks.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { highlighted } from '#src/ui/Highlight.tsx'
import styles from './FoldedText.module.css'
import { foldedText } from './foldText.ts'

export interface FoldedTextProps {
  readonly text: string
  /** What of it is marked, and in which field it stands. */
  readonly marks?: Marks
  readonly field?: MarkedField | undefined
}

/** A text as it was sent, never as markup: its direction its own, its line breaks kept, folded where it is very long. */
export function FoldedText({ text, marks = noMarks, field }: FoldedTextProps) {
  const shown = (part: string) => highlighted(part, marks.in(part, field))
  const [open, setOpen] = useState(false)
  const beginning = foldedText(text)
  if (beginning === undefined) return <bdi className={styles.text}>{shown(text)}</bdi>
  return (
    <>
      <bdi className={styles.text}>{shown(open ? text : `${beginning}…`)}</bdi>
      <span className={styles.more}>
        <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? lateWords.details.value.showLess : lateWords.details.value.showAll(text.length)}
        </Button>
      </span>
    </>
  )
}
