import type { Brief } from '#src/explore/brief.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { Instant } from '#src/model/instant.ts'
import { mediaGroup } from '#src/model/media.ts'
import { mediaLabel } from '#src/text/label.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { words } from '#src/text/words.ts'
import { ago } from '#src/time/ago.ts'
import type { Clock } from '#src/time/clock.ts'
import { MediaIcon } from '#src/ui/MediaIcon.tsx'
import styles from './Brief.module.css'

export interface LastContactProps {
  readonly last: NonNullable<Brief['last']>
  readonly now: Instant
  readonly clock: Clock
  readonly onOpen: (id: InteractionId) => void
}

/** When the customer was last in touch, by what, and how that ended; opens it. */
export function LastContact({ last, now, clock, onOpen }: LastContactProps) {
  const { interaction, at, outcome } = last
  const group = mediaGroup(interaction.mediaType)
  const parts = [ago(at, now, clock.locale), words.domain.state[interaction.state], ...(outcome ? [outcome] : [])]
  const name = lateWords.brief.lastContact([mediaLabel(group), ...parts])
  return (
    <button
      type="button"
      className={styles.number}
      aria-label={name}
      title={clock.dateTime(at)}
      onClick={() => onOpen(interaction.id)}
    >
      <span className={styles.what}>{lateWords.brief.last}</span>
      <MediaIcon group={group} />
      <span className={styles.parts}>{lateWords.brief.joined(parts)}</span>
    </button>
  )
}
