import type { Marks } from '#src/explore/marks.ts'
import { highlighted } from '#src/ui/Highlight.tsx'
import styles from '../details/FoldedText.module.css'
import { FoldedText } from '../details/FoldedText.tsx'
import type { FoundPart } from './findIn.ts'

export interface SaidProps {
  readonly text: string
  /** What the page's search asked for; marked where nothing is searched for in the conversation itself. */
  readonly marks: Marks
  /** What was found here: shown, were it in the folded end of a long text. */
  readonly found?: readonly FoundPart[] | undefined
}

/** What somebody wrote, as text and never as markup. */
export function Said({ text, marks, found = [] }: SaidProps) {
  if (found.length === 0) return <FoldedText text={text} marks={marks} />
  return <bdi className={styles.text}>{highlighted(text, found)}</bdi>
}
