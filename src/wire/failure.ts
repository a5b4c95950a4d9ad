import { Failure, type FailureFacts, type FailureKind } from '#src/model/failure.ts'
import { isRecord } from './field.ts'
import { looksLikeMarkup, plainText, shortened } from './plainText.ts'
import { readStatus } from './status.ts'

/** What the servers' `statusCode` means for the user. */
const kindOfStatusCode: ReadonlyMap<number, FailureKind> = new Map([
  [1, 'rejected'], // parameter missing
  [2, 'rejected'], // parameter not valid now
  [3, 'forbidden'],
  [4, 'server'], // internal
  [5, 'forbidden'], // no permission
  [6, 'missing'], // not found
  [8, 'signed-out'], // password change demanded
  [9, 'server'], // incomplete
  [10, 'rejected'], // out of range
  [11, 'rejected'], // read-only
  [12, 'server'], // cannot retrieve
  [13, 'rejected'], // cannot create
  [14, 'rejected'], // cannot delete
  [15, 'rejected'], // cannot update
  [16, 'rejected'], // cannot assign
  [17, 'rejected'], // cannot unassign
  [18, 'rejected'], // exists
  [19, 'rejected'], // in use
  [20, 'signed-out'], // not authenticated
])

/** What an HTTP status means, where the body has no `statusCode` that says it better. */
const kindOfHttpStatus: ReadonlyMap<number, FailureKind> = new Map([
  [401, 'signed-out'],
  [403, 'forbidden'],
  [404, 'missing'],
  [407, 'signed-out'],
  [408, 'timeout'],
  [410, 'missing'],
  [429, 'server'],
])

export function failureOfStatusCode(code: number, words: string | undefined, facts: FailureFacts = {}): Failure {
  return new Failure(kindOfStatusCode.get(code) ?? 'unreadable', {
    ...facts,
    serverMessage: words,
    code: `statusCode ${code}`,
  })
}

/** An HTTP answer whose status or body says that it is none of what was asked. */
export function failureOfHttp(status: number, body: string, facts: FailureFacts = {}): Failure {
  const json = parsed(body)
  const { code, words } = readStatus(json)
  if (code !== undefined && kindOfStatusCode.has(code) && status !== 401) {
    return failureOfStatusCode(code, words, facts)
  }
  return new Failure(kindOfHttp(status), {
    ...facts,
    serverMessage: words ?? (json === undefined ? wordsOf(body) : undefined),
    code: `HTTP ${status}`,
  })
}

/** HTTP 403 `Missing or invalid Csrf token`, as a page, a text or JSON. */
export function isCsrfRefusal({ kind, serverMessage }: Failure): boolean {
  return kind === 'forbidden' && serverMessage !== undefined && /\bcsrf token\b/i.test(serverMessage)
}

function kindOfHttp(status: number): FailureKind {
  const known = kindOfHttpStatus.get(status)
  if (known) return known
  if (status >= 500) return 'server'
  return status >= 400 ? 'rejected' : 'unreadable'
}

/** The words of a body that is no JSON; `undefined` for JSON that was cut, which says nothing to anybody. */
function wordsOf(body: string): string | undefined {
  if (/^\s*[[{]/.test(body)) return undefined
  const words = looksLikeMarkup(body) ? plainText(body) : shortened(body)
  return words === '' ? undefined : words
}

function parsed(body: string): unknown {
  try {
    const json: unknown = JSON.parse(body)
    return isRecord(json) ? json : undefined
  } catch {
    return undefined
  }
}
