import { useState } from 'react'
import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './FoldedText.module.css'
import { foldedText } from './foldText.ts'

export interface FoldedTextProps {
  readonly text: string
}

/** A text as it was sent, never as markup: its direction its own, its line breaks kept, folded where it is very long. */
export function FoldedText({ text }: FoldedTextProps) {
  const [open, setOpen] = useState(false)
  const beginning = foldedText(text)
  if (beginning === undefined) return <bdi className={styles.text}>{text}</bdi>
  return (
    <>
      <bdi className={styles.text}>{open ? text : `${beginning}…`}</bdi>
      <span className={styles.more}>
        <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? lateWords.details.value.showLess : lateWords.details.value.showAll(text.length)}
        </Button>
      </span>
    </>
  )
}
