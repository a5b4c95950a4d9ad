import type { Stamp } from '#src/model/instant.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { toldApart } from '#src/time/comesTwice.ts'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './Facts.module.css'
import { inBrief } from './foldText.ts'

export interface StampTextProps {
  readonly stamp: Stamp
  readonly clock: Clock
  /** A moment whose day is already in sight: of the same day only the time is shown. */
  readonly beside?: Stamp | undefined
}

/** A moment in the shown zone, with the sender's own reading where its zone differs; as sent, with a warning, where it names no moment. */
export function StampText({ stamp, clock, beside }: StampTextProps) {
  const says = lateWords.details.stamp
  if (stamp.kind !== 'exact') {
    const blank = stamp.sent.trim() === ''
    return (
      <>
        <bdi>{blank ? words.domain.missing : inBrief(stamp.sent)}</bdi>
        <span className={styles.warning}>
          <Icon name="warning" /> {blank ? says.missing : says[stamp.kind]}
        </span>
      </>
    )
  }
  const sameDay = beside?.kind === 'exact' && clock.isoDate(beside.at) === clock.isoDate(stamp.at)
  const elsewhere = clock.offsetMinutes(stamp.at) !== stamp.offsetMinutes
  return (
    <>
      <time dateTime={new Date(stamp.at).toISOString()}>
        {toldApart(sameDay ? clock.time(stamp.at) : clock.dateTime(stamp.at), stamp.at, clock)}
      </time>
      {elsewhere && (
        <span className={styles.note}>
          <bdi>{says.sentAs(stamp.sent)}</bdi>
        </span>
      )}
    </>
  )
}
