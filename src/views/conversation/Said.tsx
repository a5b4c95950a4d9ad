import type { Marks } from '#src/explore/marks.ts'
import { highlighted } from '#src/ui/Highlight.tsx'
import styles from '../details/FoldedText.module.css'
import { FoldedText } from '../details/FoldedText.tsx'
import { Revealable, type RevealableProps } from '../details/Revealable.tsx'
import type { FoundPart } from './findIn.ts'

export interface SaidProps {
  readonly text: string
  /** What the page's search asked for; marked where nothing is searched for in the conversation itself. */
  readonly marks: Marks
  /** What was found here: shown, were it in the folded end of a long text. */
  readonly found?: readonly FoundPart[] | undefined
  /** The way to what was sent, where that was masked. */
  readonly hidden?: Pick<RevealableProps, 'place' | 'what' | 'reveals'> | undefined
}

/** What somebody wrote, as text and never as markup. */
export function Said({ text, marks, found = [], hidden }: SaidProps) {
  if (found.length > 0) return <bdi className={styles.text}>{highlighted(text, found)}</bdi>
  if (hidden) return <Revealable text={text} marks={marks} {...hidden} />
  return <FoldedText text={text} marks={marks} />
}
