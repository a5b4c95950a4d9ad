/**
 * Everything that can go wrong between us and the server, by what the user can do about it.
 * Views switch on `kind`; nobody reads a text to decide anything.
 */
export type FailureKind =
  | 'offline' // no answer at all: try again
  | 'timeout' // no answer within the limit: try again
  | 'signed-out' // sign in again
  | 'forbidden' // ask an administrator
  | 'missing' // it is gone
  | 'rejected' // we asked wrongly: report it
  | 'server' // it is ill: try again later
  | 'unreadable' // it answered in words we do not know: report it
  | 'unavailable' // this build cannot do it: see the configuration
  | 'not-in-file' // the file that is open does not hold it: close the file

const retryable: ReadonlySet<FailureKind> = new Set<FailureKind>(['offline', 'timeout', 'server', 'unreadable'])

export interface FailureFacts {
  /** The server's own words (`statusMessage`, or the text of its page), made safe to show as plain text. */
  readonly serverMessage?: string | undefined
  /** The server's `statusCode`, or the HTTP status where the body had none: "statusCode 5", "HTTP 502". */
  readonly code?: string | undefined
  /** For the disclosure only: what was asked, without personal data. */
  readonly detail?: string | undefined
  /** From `Retry-After`, in ms. */
  readonly retryAfterMs?: number | undefined
  readonly cause?: unknown
}

export class Failure extends Error {
  override readonly name = 'Failure'
  readonly kind: FailureKind
  readonly serverMessage: string | undefined
  readonly code: string | undefined
  readonly detail: string | undefined
  readonly retryAfterMs: number | undefined

  constructor(kind: FailureKind, facts: FailureFacts = {}) {
    super(facts.serverMessage ?? kind, { cause: facts.cause })
    this.kind = kind
    this.serverMessage = facts.serverMessage
    this.code = facts.code
    this.detail = facts.detail
    this.retryAfterMs = facts.retryAfterMs
  }

  get canRetry(): boolean {
    return retryable.has(this.kind)
  }

  /** What was thrown, as a `Failure`; a bug of ours becomes `unreadable` with its own text. */
  static from(thrown: unknown): Failure {
    if (thrown instanceof Failure) return thrown
    return new Failure('unreadable', {
      serverMessage: thrown instanceof Error ? thrown.message : String(thrown),
      cause: thrown,
    })
  }
}
