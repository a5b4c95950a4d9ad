// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: ARIA gives list items a level, which the rule does not know
import type { CSSProperties } from 'react'
import type { ThreadMember } from '#src/explore/threadMembers.ts'
import type { Ghosts } from '#src/model/ghost.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { GhostMember } from './GhostMember.tsx'
import { LegChanges } from './LegChanges.tsx'
import type { Opener } from './OpenLink.tsx'
import quiet from './Quiet.module.css'
import { ThreadMemberCard } from './ThreadMemberCard.tsx'
import styles from './ThreadPanel.module.css'
import { rulesSaid } from './threadRules.ts'

export interface ThreadPanelProps extends Opener {
  /** From top to bottom, each under its parent. */
  readonly members: readonly ThreadMember[]
  readonly ghosts: Ghosts
  /** What the server told of members of which the list does not hold all. */
  readonly contents: Ghosts
  readonly clock: Clock
}

/** Cards stand in no further than this many levels: a narrow drawer must still have room for their text. */
const deepestIndent = 5

export function ThreadPanel({ members, ghosts, contents, clock, ...opener }: ThreadPanelProps) {
  const { thread } = lateWords.details
  if (members.length < 2) return <p className={quiet.quiet}>{thread.alone}</p>
  const loaded = new Map(members.map(({ id, interaction }) => [id, interaction]))
  return (
    <>
      <p className={styles.rules}>
        {lateWords.threads.joined(members.length)} <bdi>{rulesSaid(members).join(', ')}</bdi>
      </p>
      <ol className={styles.thread} aria-label={thread.name}>
        {members.map((member) => {
          const { parentId } = member.interaction ?? {}
          const parent = parentId === undefined || parentId === member.id ? undefined : loaded.get(parentId)
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
                <>
                  <ThreadMemberCard member={member} interaction={member.interaction} clock={clock} {...opener} />
                  {parent && <LegChanges parent={parent} reply={member.interaction} contents={contents} />}
                </>
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
