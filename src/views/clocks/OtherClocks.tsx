import { instantOf } from '#src/model/instant.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { clockWords } from '#src/text/clockWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { otherSpans, type Zones } from '#src/time/otherClocks.ts'
import styles from './OtherClocks.module.css'
import { otherTimeText } from './otherTimesText.ts'

export interface OtherClocksProps {
  readonly interaction: Pick<Interaction, 'started' | 'ended'>
  /** The one shown. */
  readonly clock: Clock
  readonly zones: Zones
}

/** From when to when an interaction was by the clocks that are not shown, a line for each. */
export function OtherClocks({ interaction, clock, zones }: OtherClocksProps) {
  const [from, to] = [instantOf(interaction.started), instantOf(interaction.ended)]
  const start = from ?? to
  if (start === undefined) return null
  return otherSpans(start, to, clock, zones, clockWords.between).map((time) => (
    <bdi key={time.whose} className={styles.time}>
      {otherTimeText(time)}
    </bdi>
  ))
}
