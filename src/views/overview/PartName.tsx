import { MediaIcon } from '#src/ui/MediaIcon.tsx'
import colours from './colours.module.css'
import styles from './PartName.module.css'
import type { Part } from './parts.ts'

export interface PartNameProps {
  readonly part: Part
  readonly isMedia: boolean
  /** What is said of it. */
  readonly children: string
}

/** A part of the bars: its colour, media with their sign, and what is said of it beside. */
export function PartName({ part, isMedia, children }: PartNameProps) {
  return (
    <span className={styles.part} title={part.label}>
      {isMedia ? (
        <MediaIcon group={part.group} />
      ) : (
        <span className={`${styles.swatch} ${colours.coloured}`} data-colour={part.colour} />
      )}
      <span className={styles.name}>{children}</span>
    </span>
  )
}
