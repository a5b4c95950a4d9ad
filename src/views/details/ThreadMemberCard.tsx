import type { ThreadMember } from '#src/explore/threadMembers.ts'
import { type Interaction, startOf } from '#src/model/interaction.ts'
import { mediaGroup } from '#src/model/media.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { toldApart } from '#src/time/comesTwice.ts'
import { MediaIcon } from '#src/ui/MediaIcon.tsx'
import { inBrief } from './foldText.ts'
import { type Opener, OpenLink } from './OpenLink.tsx'
import styles from './ThreadPanel.module.css'
import { titleOf } from './title.ts'

export interface ThreadMemberCardProps extends Opener {
  readonly member: ThreadMember
  readonly interaction: Interaction
  readonly clock: Clock
}

/** One interaction of a thread: what and when, how long after the one before, and what holds it to the thread. */
export function ThreadMemberCard({ member, interaction, clock, ...opener }: ThreadMemberCardProps) {
  const { details, threads } = lateWords
  const { id, relation, rules, sinceMs, isFetched } = member
  const at = startOf(interaction)
  const title = <bdi>{titleOf(interaction)}</bdi>
  const [rule] = rules
  const ties = [
    sinceMs === undefined ? '' : threads.later(sinceMs),
    rule ? threads.by[rule.kind] : '',
    isFetched ? threads.fetched : '',
  ].filter((said) => said !== '')
  return (
    <>
      <MediaIcon group={mediaGroup(interaction.mediaType)} />
      <div className={styles.what}>
        {relation === 'current' ? (
          <strong>{title}</strong>
        ) : (
          <OpenLink id={id} {...opener}>
            {title}
          </OpenLink>
        )}
        <span className={styles.note}>
          {relation && `${details.thread[relation]} · `}
          {at === undefined ? (
            <bdi>{inBrief(interaction.started.sent)}</bdi>
          ) : (
            <time dateTime={new Date(at).toISOString()} data-interaction-id={id}>
              {toldApart(clock.dateTime(at), at, clock)}
            </time>
          )}
        </span>
        {ties.length > 0 && <span className={styles.note}>{ties.join(' · ')}</span>}
      </div>
    </>
  )
}
