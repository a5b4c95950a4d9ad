import { type ReactNode, useContext } from 'react'
import type { Marks } from '#src/explore/marks.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import { CopyButton } from '#src/ui/CopyButton.tsx'
import { CopyingContext } from '#src/ui/copying.ts'
import { highlighted } from '#src/ui/Highlight.tsx'
import { inBrief } from './foldText.ts'
import styles from './Heading.module.css'
import { RevealControl } from './RevealControl.tsx'
import type { Reveals } from './reveals.ts'
import { useReveal } from './useReveal.ts'

export interface HeadingProps {
  readonly id: InteractionId
  readonly title: string
  readonly marks: Marks
  /** The absolute address of this interaction. */
  readonly link: () => string
  readonly reveals?: Reveals | undefined
  /** Asks what of it is to be printed. */
  readonly onPrint?: (() => void) | undefined
  readonly children?: ReactNode
}

const place = { kind: 'subject' } as const

export function Heading({ id, title, marks, link, reveals, onPrint, children }: HeadingProps) {
  const { copy } = lateWords.details
  const { allowed } = useContext(CopyingContext)
  const reveal = useReveal(title, place, reveals)
  const shown = inBrief(reveal?.text ?? title)
  const answers = { copied: copy.done, failed: copy.failed }
  return (
    <div className={styles.heading}>
      <h2 className={styles.title}>
        <bdi>{highlighted(shown, marks.in(shown, 'subject'))}</bdi>
      </h2>
      {reveal && <RevealControl reveal={reveal} what={lateWords.reveal.places.subject} />}
      <p className={styles.id}>
        <bdi>{highlighted(id, marks.in(id, 'id'))}</bdi>
        {allowed && (
          <>
            <span aria-hidden="true">·</span>
            <CopyButton text={() => id} {...answers}>
              {copy.id}
            </CopyButton>
            <span aria-hidden="true">·</span>
            <CopyButton text={link} {...answers}>
              {copy.link}
            </CopyButton>
          </>
        )}
        {onPrint && (
          <>
            <span aria-hidden="true">·</span>
            <Button look="link" onClick={onPrint}>
              {lateWords.details.print}
            </Button>
          </>
        )}
      </p>
      {children}
    </div>
  )
}
