import { useId } from 'react'
import type { MarkedField, Marks } from '#src/explore/marks.ts'
import type { Owner } from '#src/model/interaction.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { initials } from './initials.ts'
import { markedBrief } from './markedBrief.ts'
import styles from './Owners.module.css'
import quiet from './Quiet.module.css'
import { Region } from './Region.tsx'

export interface OwnersProps {
  readonly owners: readonly Owner[]
  readonly marks: Marks
  /** Where one agent's interactions are, by the server's own id of the agent. */
  readonly agentHref: (userId: string) => string
}

/** Everybody who handled the interaction. */
export function Owners({ owners, marks, agentHref }: OwnersProps) {
  const { owner: says } = lateWords.details
  const names = useId()
  const marked = (text: string, field?: MarkedField) => markedBrief(text, marks, field)
  return (
    <Region title={says.title}>
      {owners.length === 0 && <p className={quiet.quiet}>{says.none}</p>}
      <ul className={styles.owners}>
        {owners.map((owner, at) => (
          <li key={owner.key} className={styles.owner}>
            <span className={styles.avatar} aria-hidden="true">
              {initials(owner.name)}
            </span>
            <div className={styles.who}>
              <bdi className={styles.name} id={`${names}${at}`}>
                {marked(owner.name, 'owner')}
              </bdi>
              <bdi className={styles.ids}>{marked(identity(owner))}</bdi>
            </div>
            {owner.userId !== undefined && (
              <a className={styles.theirs} href={agentHref(owner.userId)} aria-describedby={`${names}${at}`}>
                {says.theirs}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Region>
  )
}

/** User name and id, whatever of them is not the name already. */
function identity({ name, userName, userId, key }: Owner): string {
  const known = new Set([userName, userId ?? key])
  known.delete(name)
  return [...known].filter((each) => each !== undefined).join(' · ')
}
