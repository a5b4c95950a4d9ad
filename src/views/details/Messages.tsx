import type { Marks } from '#src/explore/marks.ts'
import { type Instant, instantOf } from '#src/model/instant.ts'
import type { TranscriptMessage } from '#src/model/transcript.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { highlighted } from '#src/ui/Highlight.tsx'
import { FoldedText } from './FoldedText.tsx'
import styles from './Messages.module.css'
import quiet from './Quiet.module.css'
import { Revealable } from './Revealable.tsx'
import type { Reveals } from './reveals.ts'

export interface MessagesProps {
  /** In the server's order. */
  readonly messages: readonly TranscriptMessage[]
  readonly clock: Clock
  readonly marks: Marks
  /** Absent where nothing can be asked for. */
  readonly reveals?: Reveals | undefined
}

/** What was said, line by line, under the days on which it was. */
export function Messages({ messages, clock, marks, reveals }: MessagesProps) {
  let lastDay = ''
  return (
    <ol className={styles.messages} aria-label={lateWords.details.conversation.name}>
      {messages.map((message, place) => {
        const at = instantOf(message.sent)
        const day = at === undefined ? lastDay : clock.day(at)
        const isNewDay = day !== lastDay
        lastDay = day
        const told = { message, place, clock, marks, reveals, at, day: isNewDay ? day : undefined }
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and the server's own index may repeat
        return <Message key={place} {...told} />
      })}
    </ol>
  )
}

interface MessageProps {
  readonly message: TranscriptMessage
  /** In the list, from 0. */
  readonly place: number
  readonly clock: Clock
  readonly marks: Marks
  readonly reveals: Reveals | undefined
  readonly at: Instant | undefined
  /** Where it is the first of its day. */
  readonly day: string | undefined
}

function Message({ message, place, clock, marks, reveals, at, day }: MessageProps) {
  const { conversation } = lateWords.details
  const time = at !== undefined && (
    <time className={styles.time} dateTime={new Date(at).toISOString()} title={clock.dateTime(at)}>
      {clock.shortTime(at)}
    </time>
  )
  const name = message.name ?? conversation.senders[message.sender]
  return (
    <li className={styles.message} data-sender={message.sender} data-event={message.event}>
      {day !== undefined && <p className={styles.day}>{day}</p>}
      {message.event === undefined ? (
        <>
          <p className={styles.by}>
            <bdi className={styles.name}>{highlighted(name, marks.in(name))}</bdi>
            {message.isPrivate && <span className={styles.private}>{conversation.private}</span>}
            {time}
          </p>
          <div className={styles.text}>
            {message.text === '' ? (
              <span className={quiet.quiet}>{conversation.noText}</span>
            ) : (
              <Revealable
                text={message.text}
                marks={marks}
                place={{ kind: 'message', place }}
                what={lateWords.reveal.places.message}
                reveals={reveals}
              />
            )}
          </div>
        </>
      ) : (
        <p className={styles.event}>
          <bdi>{eventText(message.event, name)}</bdi>
          {message.text !== '' && <FoldedText text={message.text} marks={marks} />}
          {time}
        </p>
      )}
    </li>
  )
}

/** The servers' `ParticipantJoined`, `ParticipantLeft` and the like; other types by their own name. */
function eventText(event: string, name: string): string {
  const { conversation } = lateWords.details
  if (/joined$/i.test(event)) return conversation.joined(name)
  if (/left$/i.test(event)) return conversation.left(name)
  return conversation.event(name, event)
}
