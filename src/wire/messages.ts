import * as v from 'valibot'
import type { Stamp } from '#src/model/instant.ts'
import type { TranscriptMessage } from '#src/model/transcript.ts'
import { isRecord, jsonText, numberOf, textOf } from './field.ts'
import { readEpoch, readStampField } from './stamp.ts'

const text = v.optional(v.pipe(v.unknown(), v.transform(textOf)))
const number = v.optional(v.pipe(v.unknown(), v.transform(numberOf)))

const Message = v.object({
  index: number,
  from: v.fallback(v.nullish(v.object({ nickname: text, type: text })), undefined),
  timestamp: v.optional(v.unknown()),
  timestampSeconds: number,
  visibility: text,
  type: text,
  text,
  message: text,
  content: text,
})

/** [inferred] Types of what somebody said, in lower case; every other type is something that happened. */
const spoken: ReadonlySet<string> = new Set(['text', 'message', 'messagelogged'])

const senderOf: ReadonlyMap<string, TranscriptMessage['sender']> = new Map([
  ['customer', 'customer'],
  ['client', 'customer'],
  ['agent', 'agent'],
  ['system', 'system'],
])

/** The messages of a chat, social or SMS session in the server's order; gaps in it are kept. */
export function readMessages(sent: unknown): readonly TranscriptMessage[] {
  if (!Array.isArray(sent)) return []
  return sent.map(readMessage).sort((one, other) => one.index - other.index)
}

function readMessage(sent: unknown, position: number): TranscriptMessage {
  const read = v.safeParse(Message, sent)
  if (!read.success || !isRecord(sent)) return unread(sent, position)
  const { index = position + 1, from, visibility, type, ...message } = read.output
  const event = type === undefined || spoken.has(type.toLowerCase()) ? undefined : type
  return {
    index,
    sender: senderOf.get(from?.type?.toLowerCase() ?? '') ?? (event !== undefined && !from ? 'system' : 'unknown'),
    name: from?.nickname,
    sent: stampOf(message.timestamp, message.timestampSeconds),
    event,
    isPrivate: visibility !== undefined && visibility.toLowerCase() !== 'all',
    // [inferred] Which of the three holds the text is documented nowhere.
    text: message.text ?? message.message ?? message.content ?? '',
  }
}

/** A line that is no message is shown as it came, so that none is lost. */
function unread(sent: unknown, position: number): TranscriptMessage {
  return {
    index: position + 1,
    sender: 'unknown',
    name: undefined,
    sent: undefined,
    event: undefined,
    isPrivate: false,
    text: textOf(sent) ?? jsonText(sent),
  }
}

/** The text keeps the offset and is preferred, but for one that names no instant. */
function stampOf(timestamp: unknown, seconds: number | undefined): Stamp | undefined {
  const written = readStampField(timestamp)
  return written?.kind === 'exact' || seconds === undefined ? written : readEpoch(seconds)
}
