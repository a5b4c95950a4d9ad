import { conversationWords } from '#src/text/conversationWords.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { toldApart } from '#src/time/comesTwice.ts'
import { eventText } from './eventText.ts'
import type { ExchangeLine } from './exchangeLines.ts'

/** An exchange as plain text, one line a message under the days, for the clipboard. */
export function conversationText(lines: readonly ExchangeLine[], clock: Clock): string {
  return lines.flatMap((line, position) => textsOf(line, position === 0, clock)).join('\n')
}

function textsOf({ message, at, day, missing }: ExchangeLine, isFirst: boolean, clock: Clock): readonly string[] {
  const { text: says } = conversationWords
  const time = at === undefined ? '' : toldApart(clock.shortTime(at), at, clock)
  const name = message.name ?? lateWords.details.conversation.senders[message.sender]
  return [
    ...(day === undefined ? [] : isFirst ? [day] : ['', day]),
    ...(missing > 0 ? [says.missing(missing)] : []),
    message.event === undefined
      ? says.line(time, says.by(name, message.isPrivate), message.text)
      : says.event(time, eventText(message.event, name), message.text),
  ]
}
