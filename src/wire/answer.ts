import { Failure } from '#src/model/failure.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { InteractionContent } from '#src/model/transcript.ts'
import { failureOfStatusCode } from './failure.ts'
import { isRecord, type WireRecord } from './field.ts'
import { InteractionReader, isUnreadable } from './interaction.ts'
import { readMessages } from './messages.ts'
import { readStatus } from './status.ts'

const OK = 0
const PARTIAL = 7

export interface HistoryAnswer {
  /** Records as sent, for an `InteractionReader`. */
  readonly rows: readonly unknown[]
  /** The server's words where it says that its answer is partial. */
  readonly partial: string | undefined
}

/** The rows of an answer: `{interactions}`, `{interaction}`, either inside `data`, or a bare list. Throws `Failure`. */
export function readHistoryAnswer(body: unknown): HistoryAnswer {
  const { partial, content } = open(body)
  const rows = rowsIn(content)
  if (rows) return { rows, partial }
  if (partial !== undefined) return { rows: [], partial }
  // `{"statusCode":0}` alone is not "no interactions": nothing may be missing without a word.
  throw new Failure('unreadable', { code: codeOf(body) })
}

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
  return { interaction, messages: readMessages(messages) }
}

/** Takes off the wrapping and looks at the status; throws what the server says went wrong. */
function open(body: unknown): { readonly partial: string | undefined; readonly content: unknown } {
  let content = body
  let partial: string | undefined
  for (let wrapped = true; wrapped; ) {
    const { code = OK, words, hasErrorMessage } = readStatus(content)
    if (code === PARTIAL) partial = words ?? `statusCode ${PARTIAL}`
    else if (code !== OK) throw failureOfStatusCode(code, words)
    else if (hasErrorMessage && rowsIn(content) === undefined) throw new Failure('server', { serverMessage: words })
    const inner = isRecord(content) && !isInteraction(content) && !rowsIn(content) ? content['data'] : undefined
    wrapped = inner !== undefined && inner !== null
    if (wrapped) content = inner
  }
  return { partial, content }
}

/** A record sent bare. */
function isInteraction(content: WireRecord): boolean {
  return Object.hasOwn(content, 'id')
}

function rowsIn(content: unknown): readonly unknown[] | undefined {
  if (Array.isArray(content)) return content
  if (!isRecord(content)) return undefined
  return rowsOf(content, 'interactions') ?? rowsOf(content, 'interaction')
}

function rowsOf(content: WireRecord, name: string): readonly unknown[] | undefined {
  if (!Object.hasOwn(content, name)) return undefined
  const sent = content[name]
  if (Array.isArray(sent)) return sent
  if (sent === null) return []
  if (!isRecord(sent)) return undefined
  return Object.keys(sent).length === 0 ? [] : [sent]
}

function codeOf(body: unknown): string | undefined {
  const { code } = readStatus(body)
  return code === undefined ? undefined : `statusCode ${code}`
}
