import type { Interaction } from '#src/model/interaction.ts'
import { conversationWords } from '#src/text/conversationWords.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { words } from '#src/text/words.ts'
import quiet from '../details/Quiet.module.css'
import { callFacts } from './callFacts.ts'
import styles from './Mail.module.css'

export interface CallProps {
  readonly interaction: Interaction
}

/** What there is of a call that was not written down: how long was spoken, how long it took in all, and the number. */
export function Call({ interaction }: CallProps) {
  const { facts, conversation } = lateWords.details
  const { talk, span, phone } = callFacts(interaction)
  const rows = [
    [facts.talkTime, talk, 'auto'],
    [conversationWords.span, span, 'auto'],
    [facts.phone, phone, 'ltr'],
  ] as const
  return (
    <>
      <dl className={styles.heads} data-wide>
        {rows.map(([name, value, dir]) => (
          <div key={name} className={styles.head}>
            <dt>{name}</dt>
            <dd>{value === undefined ? words.domain.missing : <bdi dir={dir}>{value}</bdi>}</dd>
          </div>
        ))}
      </dl>
      <p className={`${quiet.quiet} ${styles.text}`}>{conversation.none.call}</p>
    </>
  )
}
