import { instantOf } from '#src/model/instant.ts'
import type { Interaction } from '#src/model/interaction.ts'
import type { Clock } from '#src/time/clock.ts'
import type { Zones } from '#src/time/otherClocks.ts'
import { otherSpansText } from './clockText.ts'
import styles from './OtherClocks.module.css'

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
  return otherSpansText(start, to, clock, zones).map((text) => (
    <bdi key={text} className={styles.time}>
      {text}
    </bdi>
  ))
}
