import { Failure } from '#src/model/failure.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { InteractionContent } from '#src/model/transcript.ts'
import { readEmail } from './email.ts'
import { codeOf, isInteraction, open, rowsIn } from './envelope.ts'
import { isRecord } from './field.ts'
import { InteractionReader, isUnreadable } from './interaction.ts'
import { readMessages } from './messages.ts'

/** One interaction with its messages. Throws `Failure`. */
export function readContentAnswer(body: unknown, id: InteractionId): InteractionContent {
  const { content } = open(body)
  const rows = isRecord(content) && isInteraction(content) ? [content] : rowsIn(content)
  const record = rows?.[0] ?? {}
  if (!rows || !isRecord(record)) throw new Failure('unreadable', { code: codeOf(body) })
  // An unknown id is answered with `"interaction":{}`.
  if (Object.keys(record).length === 0) throw new Failure('missing', { code: codeOf(body) })
  const interaction = new InteractionReader().read('id' in record ? record : { ...record, id })
  if (isUnreadable(interaction)) throw new Failure('unreadable', { detail: interaction.reason })
  const messages = (isRecord(content) ? content['messages'] : undefined) ?? record['messages']
  const email = readEmail(record['email'] ?? (isRecord(content) ? content['email'] : undefined))
  return { interaction, messages: readMessages(messages), ...(email && { email }) }
}
