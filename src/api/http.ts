import { Failure } from '#src/model/failure.ts'
import { failureOfHttp } from '#src/wire/failure.ts'

export interface FetchOptions {
  readonly signal: AbortSignal
  /** For the whole answer, its body included. */
  readonly timeLimitMs: number
  /** What is asked, without personal data: `GET /api/v2/ucs/contacts/{id}/interactions`. */
  readonly detail: string
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Shown the headers of any answer, also of one that fails. */
  readonly onHeaders?: (headers: Headers) => void
}

/**
 * One request, once: trying again is the caller's affair. Gives the parsed body of a good answer, throws `Failure` for
 * every other, and passes the caller's abort on as it is.
 */
export async function fetchJson(url: string, options: FetchOptions): Promise<unknown> {
  const { signal, timeLimitMs, detail } = options
  signal.throwIfAborted()
  const limit = AbortSignal.timeout(timeLimitMs)
  try {
    const response = await fetch(url, requestOf(options, AbortSignal.any([signal, limit])))
    options.onHeaders?.(response.headers)
    const body = await response.text()
    if (!response.ok) {
      throw failureOfHttp(response.status, body, { detail, retryAfterMs: retryAfter(response.headers, Date.now()) })
    }
    return parse(body, response.status, detail)
  } catch (thrown) {
    if (signal.aborted) throw signal.reason
    if (thrown instanceof Failure) throw thrown
    throw new Failure(limit.aborted ? 'timeout' : 'offline', { detail, cause: thrown })
  }
}

function requestOf({ method = 'GET', headers, body }: FetchOptions, signal: AbortSignal): RequestInit {
  const request: RequestInit = {
    method,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    credentials: 'include',
    signal,
  }
  return body === undefined ? request : { ...request, body: JSON.stringify(body) }
}

/** A page where JSON was meant, as of a proxy or a sign-in, and JSON that stops in the middle. */
function parse(body: string, status: number, detail: string): unknown {
  try {
    return JSON.parse(body)
  } catch (thrown) {
    throw failureOfHttp(status, body, { detail, cause: thrown })
  }
}

/** `Retry-After` in ms: seconds, or a date. */
function retryAfter(headers: Headers, now: number): number | undefined {
  const sent = headers.get('retry-after')
  if (sent === null) return undefined
  const ms = /^\s*\d+\s*$/.test(sent) ? Number(sent) * 1_000 : Date.parse(sent) - now
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined
}
