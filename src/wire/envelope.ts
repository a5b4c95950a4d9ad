import { Failure } from '#src/model/failure.ts'
import { failureOfStatusCode } from './failure.ts'
import { isRecord, type WireRecord } from './field.ts'
import { readStatus } from './status.ts'

const OK = 0
const PARTIAL = 7

/** An answer without its wrapping. */
export interface OpenAnswer {
  readonly content: unknown
  /** The server's words where it says that its answer is partial. */
  readonly partial: string | undefined
}

/** Takes off the wrapping and looks at the status; throws what the server says went wrong. */
export function open(body: unknown): OpenAnswer {
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
  return { content, partial }
}

/** A record sent bare. */
export function isInteraction(content: WireRecord): boolean {
  return Object.hasOwn(content, 'id')
}

/** The records of an opened answer: `{interactions}`, `{interaction}` or a bare list; `undefined` where it has none of these. */
export function rowsIn(content: unknown): readonly unknown[] | undefined {
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

export function codeOf(body: unknown): string | undefined {
  const { code } = readStatus(body)
  return code === undefined ? undefined : `statusCode ${code}`
}
