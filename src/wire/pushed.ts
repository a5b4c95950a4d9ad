import { open, rowsIn } from './envelope.ts'
import { isRecord, textOf } from './field.ts'

/**
 * What the event with the answer to a request will be known by; `undefined` where the body is itself the answer. Throws
 * the `Failure` that a refusal says.
 */
export function referenceOfReceipt(body: unknown): string | undefined {
  const { content } = open(body)
  return rowsIn(content) ? undefined : referenceIn(content)
}

/** What the request was known by that an event answers. */
export function referenceOfEvent(event: unknown): string | undefined {
  return referenceIn(event) ?? (isRecord(event) ? referenceIn(event['data']) : undefined)
}

function referenceIn(content: unknown): string | undefined {
  if (!isRecord(content)) return undefined
  // Some servers misspell it.
  return textOf(content['referenceId']) ?? textOf(content['referendeId'])
}
