import { memo } from 'react'
import type { Marks } from '#src/explore/marks.ts'
import type { Instant } from '#src/model/instant.ts'
import { conversationWords } from '#src/text/conversationWords.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { toldApart } from '#src/time/comesTwice.ts'
import { highlighted } from '#src/ui/Highlight.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import { inBrief } from '../details/foldText.ts'
import quiet from '../details/Quiet.module.css'
import type { Reveals } from '../details/reveals.ts'
import { eventText } from './eventText.ts'
import type { ExchangeLine } from './exchangeLines.ts'
import type { FoundPart } from './findIn.ts'
import styles from './Line.module.css'
import { Said } from './Said.tsx'

export interface LineProps {
  readonly line: ExchangeLine
  readonly clock: Clock
  readonly marks: Marks
  readonly found: readonly FoundPart[] | undefined
  readonly reveals: Reveals | undefined
  readonly isLinked: boolean
  readonly onLink: ((place: number, button: HTMLElement) => unknown) | undefined
}

/** Apart from the line, that what is marked in one does not have its time written anew. */
const Time = memo(function Time({ at, clock }: { readonly at: Instant; readonly clock: Clock }) {
  return (
    <time className={styles.time} dateTime={new Date(at).toISOString()} title={clock.dateTime(at)}>
      {toldApart(clock.shortTime(at), at, clock)}
    </time>
  )
})

/** One message: who, when and what in this order for the ear, though the eye finds the time beside the text. */
export const Line = memo(function Line({ line, clock, marks, found, reveals, isLinked, onLink }: LineProps) {
  const { message, place, at, day, isTurn } = line
  const { conversation } = lateWords.details
  const name = inBrief(message.name ?? conversation.senders[message.sender])
  const time = at !== undefined && <Time at={at} clock={clock} />
  const link = onLink && (
    <button
      type="button"
      className={styles.link}
      aria-label={conversationWords.link.label}
      title={conversationWords.link.label}
      onClick={({ currentTarget }) => onLink(place, currentTarget)}
    >
      <Icon name="link" />
    </button>
  )
  return (
    <li
      className={styles.line}
      data-sender={message.sender}
      data-event={message.event === undefined ? undefined : true}
      data-private={message.isPrivate || undefined}
      data-turn={isTurn || undefined}
      data-linked={isLinked || undefined}
      aria-current={isLinked || undefined}
    >
      {day !== undefined && <p className={styles.day}>{day}</p>}
      {message.event === undefined ? (
        <>
          <p className={isTurn ? styles.by : 'visually-hidden'}>
            <bdi className={styles.name}>{highlighted(name, isTurn ? marks.in(name) : [])}</bdi>{' '}
            {message.isPrivate && <span className={styles.private}>{conversation.private}</span>}
          </p>
          <div className={styles.row}>
            {time}
            <div className={styles.bubble}>
              {message.text === '' ? (
                <span className={quiet.quiet}>{conversation.noText}</span>
              ) : (
                <Said
                  text={message.text}
                  marks={marks}
                  found={found}
                  hidden={{
                    place: { kind: 'message', place: place - 1 },
                    what: lateWords.reveal.places.message,
                    reveals,
                  }}
                />
              )}
            </div>
            {link}
          </div>
        </>
      ) : (
        <div className={styles.event}>
          {message.isPrivate && <span className={styles.private}>{conversation.private}</span>}
          <bdi>{eventText(inBrief(message.event), name)}</bdi>
          {message.text !== '' && <Said text={message.text} marks={marks} found={found} />}
          {time}
          {link}
        </div>
      )}
    </li>
  )
})
