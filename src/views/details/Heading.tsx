import type { ReactNode } from 'react'
import type { Marks } from '#src/explore/marks.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { CopyButton } from '#src/ui/CopyButton.tsx'
import { highlighted } from '#src/ui/Highlight.tsx'
import styles from './Heading.module.css'

export interface HeadingProps {
  readonly id: InteractionId
  readonly title: string
  readonly marks: Marks
  /** The absolute address of this interaction. */
  readonly link: () => string
  readonly children?: ReactNode
}

export function Heading({ id, title, marks, link, children }: HeadingProps) {
  const { copy } = lateWords.details
  const answers = { copied: copy.done, failed: copy.failed }
  return (
    <div className={styles.heading}>
      <h2 className={styles.title}>
        <bdi>{highlighted(title, marks.in(title, 'subject'))}</bdi>
      </h2>
      <p className={styles.id}>
        <bdi>{highlighted(id, marks.in(id, 'id'))}</bdi>
        <span aria-hidden="true">·</span>
        <CopyButton text={() => id} {...answers}>
          {copy.id}
        </CopyButton>
        <span aria-hidden="true">·</span>
        <CopyButton text={link} {...answers}>
          {copy.link}
        </CopyButton>
      </p>
      {children}
    </div>
  )
}
