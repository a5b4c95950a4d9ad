import { startOf } from '#src/model/interaction.ts'
import { mediaGroup } from '#src/model/media.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { MediaIcon } from '#src/ui/MediaIcon.tsx'
import { type Opener, OpenLink } from './OpenLink.tsx'
import quiet from './Quiet.module.css'
import styles from './ThreadPanel.module.css'
import type { ThreadMember } from './thread.ts'
import { titleOf } from './title.ts'

export interface ThreadPanelProps extends Opener {
  /** By time. */
  readonly members: readonly ThreadMember[]
  readonly clock: Clock
}

export function ThreadPanel({ members, clock, ...opener }: ThreadPanelProps) {
  const { thread } = lateWords.details
  if (members.length < 2) return <p className={quiet.quiet}>{thread.alone}</p>
  return (
    <ol className={styles.thread} aria-label={thread.name}>
      {members.map((member) => (
        <li key={member.id} className={styles.member} aria-current={member.relation === 'current' || undefined}>
          <Member member={member} clock={clock} {...opener} />
        </li>
      ))}
    </ol>
  )
}

interface MemberProps extends Opener {
  readonly member: ThreadMember
  readonly clock: Clock
}

function Member({ member, clock, ...opener }: MemberProps) {
  const { thread } = lateWords.details
  const { id, relation, interaction } = member
  if (!interaction) {
    return (
      <>
        <MediaIcon group="" />
        <div className={styles.what}>
          <OpenLink id={id} {...opener}>
            <bdi>{thread.open(id)}</bdi>
          </OpenLink>
          <span className={styles.note}>
            {thread[relation]} · {thread.absent}
          </span>
        </div>
      </>
    )
  }
  const at = startOf(interaction)
  const title = <bdi>{titleOf(interaction)}</bdi>
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
          {thread[relation]} ·{' '}
          {at === undefined ? (
            <bdi>{interaction.started.sent}</bdi>
          ) : (
            <time dateTime={new Date(at).toISOString()}>{clock.dateTime(at)}</time>
          )}
        </span>
      </div>
    </>
  )
}
