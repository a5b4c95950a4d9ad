import type { Interaction } from '#src/model/interaction.ts'
import { mediaFamily } from '#src/model/media.ts'
import type { Email } from '#src/model/transcript.ts'
import { conversationWords } from '#src/text/conversationWords.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { printWords } from '#src/text/printWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { callFacts } from '../conversation/callFacts.ts'
import { quotedParts } from '../conversation/quotedParts.ts'
import styles from './CaseFile.module.css'
import type { CaseContent } from './caseFile.ts'
import { FactList } from './FactList.tsx'
import { PrintedExchange } from './PrintedExchange.tsx'
import { PrintedText } from './PrintedText.tsx'
import { cutText } from './printedText.ts'

export interface CaseSaidProps {
  readonly interaction: Interaction
  readonly content: CaseContent
  readonly clock: Clock
}

/** What was said, whatever the medium; where it could not be had, that. */
export function CaseSaid({ interaction, content, clock }: CaseSaidProps) {
  return (
    <section className={styles.said}>
      <h3>{printWords.saidTitle}</h3>
      <Said interaction={interaction} content={content} clock={clock} />
    </section>
  )
}

function Said({ interaction, content, clock }: CaseSaidProps) {
  const { conversation } = lateWords.details
  const family = mediaFamily(interaction.mediaType)
  const call = family === 'call' && <p>{callText(interaction)}</p>
  if (content.state !== 'ready') {
    const why =
      content.state === 'failed'
        ? printWords.failed(lateWords.details.failure.said[content.failure.kind])
        : printWords.unfetched
    return (
      <>
        {call}
        <p className={styles.missing}>{why}</p>
      </>
    )
  }
  const { messages, email, withheld } = content.content
  if (withheld) {
    return (
      <>
        {call}
        <p className={styles.missing}>{conversation.withheld}</p>
      </>
    )
  }
  if (messages.length > 0) {
    return (
      <>
        {call}
        <PrintedExchange messages={messages} clock={clock} />
      </>
    )
  }
  if (email) return <Mail email={email} subject={interaction.subject} />
  return call || <p className={styles.note}>{family ? conversation.none[family] : conversation.noneOther}</p>
}

function Mail({ email, subject }: { readonly email: Email; readonly subject: string | undefined }) {
  const { mail } = conversationWords
  const heads = [
    { name: mail.from, value: email.from ?? '' },
    { name: mail.to, value: email.to.join(', ') },
    { name: mail.cc, value: email.cc.join(', ') },
    { name: mail.subject, value: subject ?? '' },
  ].filter(({ value }) => value !== '')
  const said = email.text?.trim() ? cutText(email.text) : undefined
  return (
    <>
      <FactList facts={heads} wide />
      {said ? (
        <div className={styles.mail}>
          {quotedParts(said.text).map((part, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text stay where they are
            <div key={place} className={part.quoted ? styles.quoted : undefined}>
              <PrintedText text={part.text} />
            </div>
          ))}
          {said.of !== undefined && <p className={styles.note}>{printWords.cut(said.text.length, said.of)}</p>}
        </div>
      ) : (
        <p className={styles.note}>{email.html === undefined ? mail.noText : printWords.onlyFormatted}</p>
      )}
    </>
  )
}

function callText(interaction: Interaction): string {
  const { talk, span, phone } = callFacts(interaction)
  return [
    printWords.call,
    talk && printWords.talk(talk),
    span && printWords.span(span),
    phone && printWords.phone(phone),
  ]
    .filter(Boolean)
    .join(' ')
}
