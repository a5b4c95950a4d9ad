import { printWords } from '#src/text/printWords.ts'
import styles from './CaseFile.module.css'
import { cutText } from './printedText.ts'

export interface PrintedTextProps {
  readonly text: string
}

/** What somebody wrote, as text and never as markup, with its own lines; of a very long one the beginning. */
export function PrintedText(props: PrintedTextProps) {
  const { text, of } = cutText(props.text)
  return (
    <>
      <bdi className={styles.text}>{text}</bdi>
      {of !== undefined && <span className={styles.note}> {printWords.cut(text.length, of)}</span>}
    </>
  )
}
