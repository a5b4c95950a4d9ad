import * as v from 'valibot'
import { isRecord, numberOf, textOf } from './field.ts'
import { looksLikeMarkup, plainText, shortened } from './plainText.ts'

const words = v.pipe(
  v.unknown(),
  v.transform((sent) => {
    const text = textOf(sent)
    return text === undefined ? undefined : looksLikeMarkup(text) ? plainText(text) : shortened(text)
  }),
)

/** What every body carries beside its content. */
const Status = v.object({
  statusCode: v.optional(v.pipe(v.unknown(), v.transform(numberOf))),
  statusMessage: v.optional(words),
  // How an answer that came as an event says that there is none.
  errorMessage: v.optional(words),
  // How v3 says it; its codes are its own.
  status: v.fallback(v.nullish(v.object({ message: v.optional(words) })), undefined),
})

export interface AnswerStatus {
  /** `undefined` where the body has none, or none that is a number. */
  readonly code: number | undefined
  readonly words: string | undefined
  readonly hasErrorMessage: boolean
}

export function readStatus(body: unknown): AnswerStatus {
  const read = v.safeParse(Status, isRecord(body) ? body : {})
  if (!read.success) return { code: undefined, words: undefined, hasErrorMessage: false }
  const { statusCode, statusMessage, errorMessage, status } = read.output
  return {
    code: statusCode,
    words: statusMessage ?? errorMessage ?? status?.message,
    hasErrorMessage: errorMessage !== undefined,
  }
}
