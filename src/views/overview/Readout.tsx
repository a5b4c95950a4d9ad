import { mediaLabel } from '#src/text/label.ts'
import { words } from '#src/text/words.ts'
import { MediaIcon } from '#src/ui/MediaIcon.tsx'
import styles from './Readout.module.css'
import type { SlotSummary } from './summary.ts'

export interface ReadoutProps {
  readonly slot: SlotSummary | undefined
  /** Shown for the focus rather than for the pointer: it gives way where there is little room. */
  readonly yields: boolean
}

/** The bar under the pointer or at the focused handle, in figures. Always takes its line, so that nothing moves. */
export function Readout({ slot, yields }: ReadoutProps) {
  return (
    <p className={styles.readout} data-empty={!slot || undefined} data-yields={yields || undefined}>
      {slot && (
        <>
          <span className={styles.when}>{slot.when}</span> <span>{words.overview.total(slot.total)}</span>
          {slot.parts.map(({ group, count }) => (
            <span key={group} className={styles.part}>
              <MediaIcon group={group} />
              {words.overview.part(mediaLabel(group), count)}
            </span>
          ))}
        </>
      )}
    </p>
  )
}
