import type { TranscriptMessage } from '#src/model/transcript.ts'
import { conversationWords } from '#src/text/conversationWords.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { toldApart } from '#src/time/comesTwice.ts'
import { eventText } from '../conversation/eventText.ts'
import { type ExchangeLine, exchangeLines } from '../conversation/exchangeLines.ts'
import styles from './CaseFile.module.css'
import { PrintedText } from './PrintedText.tsx'

export interface PrintedExchangeProps {
  /** In the server's order. */
  readonly messages: readonly TranscriptMessage[]
  readonly clock: Clock
}

/** An exchange set as a play: when, who, what. */
export function PrintedExchange({ messages, clock }: PrintedExchangeProps) {
  return (
    <ol className={styles.exchange}>
      {exchangeLines(messages, clock).flatMap((line) => [
        line.day !== undefined && (
          <li key={`day ${line.place}`} className={styles.day}>
            {line.day}
          </li>
        ),
        line.missing > 0 && (
          <li key={`missing ${line.place}`} className={styles.aside}>
            {conversationWords.text.missing(line.missing)}
          </li>
        ),
        <Line key={line.place} line={line} clock={clock} />,
      ])}
    </ol>
  )
}

function Line({ line, clock }: { readonly line: ExchangeLine; readonly clock: Clock }) {
  const { message, at, isTurn } = line
  const { conversation } = lateWords.details
  const role = conversation.senders[message.sender]
  const name = message.name ?? role
  const marks = [isTurn && name !== role ? role : '', message.isPrivate ? conversation.private : '']
    .filter(Boolean)
    .join(' · ')
  return (
    <li className={styles.line} data-sender={message.sender} data-turn={isTurn || undefined}>
      <span className={styles.time}>{at === undefined ? '' : toldApart(clock.time(at), at, clock)}</span>
      {message.event === undefined ? (
        <>
          <span className={styles.by}>
            {isTurn && <bdi>{name}</bdi>}
            {marks !== '' && <span className={styles.role}>{marks}</span>}
          </span>
          <span>
            {message.text === '' ? (
              <span className={styles.note}>{conversation.noText}</span>
            ) : (
              <PrintedText text={message.text} />
            )}
          </span>
        </>
      ) : (
        <span className={styles.event}>
          <bdi>{eventText(message.event, name)}</bdi>
          {message.text !== '' && (
            <>
              {': '}
              <PrintedText text={message.text} />
            </>
          )}
        </span>
      )}
    </li>
  )
}
