import { FoldedText, type FoldedTextProps } from './FoldedText.tsx'
import styles from './Revealable.module.css'
import { RevealControl } from './RevealControl.tsx'
import type { RevealPlace, Reveals } from './reveals.ts'
import { useReveal } from './useReveal.ts'

export interface RevealableProps extends FoldedTextProps {
  readonly place: RevealPlace
  /** What it is called: `CardNumber`, `the comment`. */
  readonly what: string
  readonly reveals: Reveals | undefined
}

/** A text as it is shown everywhere, and where it was masked the way to see what was sent. */
export function Revealable({ text, place, what, reveals, ...rest }: RevealableProps) {
  const reveal = useReveal(text, place, reveals)
  if (!reveal) return <FoldedText text={text} {...rest} />
  return (
    <>
      <span className={styles.masked} data-shown={reveal.state === 'shown' || undefined}>
        <FoldedText text={reveal.text} {...rest} />
      </span>
      <RevealControl reveal={reveal} what={what} />
    </>
  )
}
