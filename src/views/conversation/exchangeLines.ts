import { type Instant, instantOf } from '#src/model/instant.ts'
import type { TranscriptMessage } from '#src/model/transcript.ts'
import type { Clock } from '#src/time/clock.ts'

/** A message in its place in an exchange. */
export interface ExchangeLine {
  readonly message: TranscriptMessage
  /** Position among the messages, from 1: the name of a line in an address, as the server's own number may repeat. */
  readonly place: number
  readonly at: Instant | undefined
  /** Where it is the first of its day: `Thursday 19 November`. */
  readonly day: string | undefined
  /** Messages that the server's numbers leave out before it. */
  readonly missing: number
  /** Whether somebody else spoke, or something happened, just before. */
  readonly isTurn: boolean
}

/** What was said, in the server's order, with what a reader needs to know between the lines. */
export function exchangeLines(messages: readonly TranscriptMessage[], clock: Clock): readonly ExchangeLine[] {
  let before: TranscriptMessage | undefined
  let lastDay: string | undefined
  return messages.map((message, position) => {
    const at = instantOf(message.sent)
    const day = at === undefined ? lastDay : clock.day(at)
    const isNewDay = day !== lastDay
    const missing = before === undefined ? 0 : Math.max(0, message.index - before.index - 1)
    const line: ExchangeLine = {
      message,
      place: position + 1,
      at,
      day: isNewDay ? day : undefined,
      missing: Number.isSafeInteger(missing) ? missing : 0,
      isTurn: isNewDay || missing > 0 || !before || !isSameTurn(before, message),
    }
    before = message
    lastDay = day
    return line
  })
}

function isSameTurn(before: TranscriptMessage, message: TranscriptMessage): boolean {
  return (
    before.event === undefined &&
    message.event === undefined &&
    before.sender === message.sender &&
    before.name === message.name &&
    before.isPrivate === message.isPrivate
  )
}
