import type { LaneBars } from '#src/explore/laneBars.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { mediaGroup } from '#src/model/media.ts'
import { mediaLabel } from '#src/text/label.ts'
import type { Clock } from '#src/time/clock.ts'
import type { Zones } from '#src/time/otherClocks.ts'
import { MediaIcon } from '#src/ui/MediaIcon.tsx'
import { inBrief } from '../details/foldText.ts'
import { titleOf } from '../details/title.ts'
import { outcomeOf, ownersOf } from '../timeline/articleText.ts'
import styles from './BarReadout.module.css'
import { barClocks, barSpan } from './barText.ts'

export interface BarReadoutProps {
  readonly bars: LaneBars
  readonly bar: number
  readonly interaction: Interaction | undefined
  /** Said while no bar is pointed at or in focus. */
  readonly hint: string
  /** What the drawing alone would not tell. */
  readonly notes: readonly string[]
  readonly clock: Clock
  readonly zones: Zones
}

/** What the bar under the pointer or in focus is. Always takes its line, so that nothing moves. */
export function BarReadout({ bars, bar, interaction, hint, notes, clock, zones }: BarReadoutProps) {
  return (
    <div className={styles.readout}>
      {interaction ? (
        <p className={styles.facts}>
          <MediaIcon group={mediaGroup(interaction.mediaType)} />
          <span>{mediaLabel(mediaGroup(interaction.mediaType))}</span>
          <bdi className={styles.title}>{titleOf(interaction)}</bdi>
          <span>{barSpan(bars, bar, clock)}</span>
          <span>{outcomeOf(interaction)}</span>
          {interaction.contactName && <bdi>{inBrief(interaction.contactName)}</bdi>}
          <bdi>{ownersOf(interaction)}</bdi>
          {barClocks(bars, bar, clock, zones).map((time) => (
            <bdi key={time} className={styles.other}>
              {time}
            </bdi>
          ))}
        </p>
      ) : (
        <p className={styles.facts}>
          {notes.map((note) => (
            <span key={note} className={styles.note}>
              {note}
            </span>
          ))}
          <span className={styles.hint}>{hint}</span>
        </p>
      )}
    </div>
  )
}
