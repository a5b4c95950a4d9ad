// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: ARIA gives list items a level, which the rule does not know
import type { CSSProperties } from 'react'
import type { ThreadMember } from '#src/explore/threadMembers.ts'
import type { Ghosts } from '#src/model/ghost.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { GhostMember } from './GhostMember.tsx'
import type { Opener } from './OpenLink.tsx'
import quiet from './Quiet.module.css'
import { ThreadMemberCard } from './ThreadMemberCard.tsx'
import styles from './ThreadPanel.module.css'
import { rulesSaid } from './threadRules.ts'

export interface ThreadPanelProps extends Opener {
  /** From top to bottom, each under its parent. */
  readonly members: readonly ThreadMember[]
  readonly ghosts: Ghosts
  readonly clock: Clock
}

/** Cards stand in no further than this many levels: a narrow drawer must still have room for their text. */
const deepestIndent = 5

export function ThreadPanel({ members, ghosts, clock, ...opener }: ThreadPanelProps) {
  const { thread } = lateWords.details
  if (members.length < 2) return <p className={quiet.quiet}>{thread.alone}</p>
  return (
    <>
      <p className={styles.rules}>
        {lateWords.threads.joined(members.length)} <bdi>{rulesSaid(members).join(', ')}</bdi>
      </p>
      <ol className={styles.thread} aria-label={thread.name}>
        {members.map((member) => {
          const indent: CSSProperties & Record<`--${string}`, number> = {
            '--depth': Math.min(member.depth, deepestIndent),
          }
          return (
            <li
              key={member.id}
              className={styles.member}
              aria-level={member.depth + 1}
              aria-current={member.relation === 'current' || undefined}
              data-ghost={!member.interaction || undefined}
              style={indent}
            >
              {member.interaction ? (
                <ThreadMemberCard member={member} interaction={member.interaction} clock={clock} {...opener} />
              ) : (
                <GhostMember id={member.id} ghost={ghosts.asked.get(member.id)} onFetch={ghosts.onFetch} {...opener} />
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}
