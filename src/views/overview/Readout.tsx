import { words } from '#src/text/words.ts'
import { PartName } from './PartName.tsx'
import type { Part } from './parts.ts'
import styles from './Readout.module.css'
import type { SlotSummary } from './summary.ts'

export interface ReadoutProps {
  readonly slot: SlotSummary | undefined
  /** What the colours stand for, while no bar is pointed at. */
  readonly legend: readonly Part[]
  readonly isMedia: boolean
  /** Shown for the focus rather than for the pointer: it gives way where there is little room. */
  readonly yields: boolean
}

/**
 * The bar under the pointer or at the focused handle, in figures; else what the colours mean. Always takes its line, so
 * that nothing moves.
 */
export function Readout({ slot, legend, isMedia, yields }: ReadoutProps) {
  return (
    <p className={styles.readout} data-empty={!slot || undefined} data-yields={yields || undefined}>
      {!slot &&
        legend.map((part) => (
          <PartName key={part.group} part={part} isMedia={isMedia}>
            {part.label}
          </PartName>
        ))}
      {slot && (
        <>
          <span className={styles.when}>{slot.when}</span> <span>{words.overview.total(slot.total)}</span>
          {slot.parts.map((part) => (
            <PartName key={part.group} part={part} isMedia={isMedia}>
              {words.overview.part(part.label, part.count)}
            </PartName>
          ))}
        </>
      )}
    </p>
  )
}
