import { Failure } from '#src/model/failure.ts'
import { codeOf, open, rowsIn } from './envelope.ts'
import { isRecord, numberOf } from './field.ts'

export interface HistoryAnswer {
  /** Records as sent, for an `InteractionReader`. */
  readonly rows: readonly unknown[]
  /** The server's words where it says that its answer is partial. */
  readonly partial: string | undefined
  /** Whether these are all that the server found, where it says how many that were. */
  readonly whole: boolean | undefined
}

/** The rows of an answer: `{interactions}`, `{interaction}`, either inside `data`, or a bare list. Throws `Failure`. */
export function readHistoryAnswer(body: unknown): HistoryAnswer {
  const { partial, content } = open(body)
  const rows = rowsIn(content)
  if (rows) return { rows, partial, whole: isWhole(content, rows.length) }
  if (partial !== undefined) return { rows: [], partial, whole: undefined }
  // `{"statusCode":0}` alone is not "no interactions": nothing may be missing without a word.
  throw new Failure('unreadable', { code: codeOf(body) })
}

/** `foundInteractions` of v3. What it says it returned is not believed: the rows themselves can be counted. */
function isWhole(content: unknown, sentCount: number): boolean | undefined {
  const found = isRecord(content) ? numberOf(content['foundInteractions']) : undefined
  return found === undefined ? undefined : found <= sentCount
}
