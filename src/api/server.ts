import { Failure } from '#src/model/failure.ts'
import { isCsrfRefusal } from '#src/wire/failure.ts'
import type { Csrf } from './csrf.ts'
import { type FetchOptions, fetchJson } from './http.ts'

/** A server, and what every request to it carries. */
export interface ServerSettings {
  /** Where it is, without `/api` or `/workspace`: `https://gws.example.com`, a path, or empty for the page's own origin. */
  readonly baseUrl: string
  /** For each request, and again for its answer where that comes as an event. */
  readonly timeLimitMs: number
  /** The one of this server, shared by its source and its session. A server that is only read by GETs needs none. */
  readonly csrf?: Csrf | undefined
  /** A bearer token, asked for at each request; a cookie says who is signed in where there is none. */
  readonly token?: (() => string | undefined) | undefined
}

/** Sessions that end while a token is fetched, before the refusal is believed. */
const MOST_RENEWALS = 3

/** One request, sent again only where the server wants to see another CSRF header first. */
export type RequestOptions = Omit<FetchOptions, 'timeLimitMs' | 'onHeaders'>

export async function request(server: ServerSettings, path: string, options: RequestOptions): Promise<unknown> {
  const { csrf } = server
  if (!csrf || options.method !== 'POST') return send(server, path, options)
  for (let renewals = 0; ; renewals += 1) {
    const sent = csrf.headers()
    try {
      return await send(server, path, withHeaders(options, sent))
    } catch (thrown) {
      if (!(thrown instanceof Failure) || !isCsrfRefusal(thrown) || renewals === MOST_RENEWALS) throw thrown
      await csrf.renew(sent, () => greet(server, path))
      // A session that ends between the two brings yet another token; the same one again is refused for good.
      if (renewals > 0 && isSame(sent, csrf.headers())) throw thrown
    }
  }
}

/** What says who is asking. */
export function authorization({ token }: ServerSettings): Readonly<Record<string, string>> {
  const bearer = token?.()
  return bearer ? { authorization: `Bearer ${bearer}` } : {}
}

export function addressOf({ baseUrl }: ServerSettings, path: string): string {
  return `${baseUrl.replace(/\/+$/, '')}${path}`
}

function send(server: ServerSettings, path: string, options: RequestOptions): Promise<unknown> {
  const { csrf, timeLimitMs } = server
  return fetchJson(addressOf(server, path), {
    ...options,
    timeLimitMs,
    headers: { ...authorization(server), ...options.headers },
    ...(csrf && { onHeaders: csrf.remember }),
  })
}

/** The GET that names the header. Others wait for it too, so that nobody's abort ends it. */
function greet(server: ServerSettings, path: string): Promise<unknown> {
  const known = path.startsWith('/workspace/') ? '/workspace/v3/current-session' : '/api/v2/me'
  return send(server, known, { signal: new AbortController().signal, detail: `GET ${known}` })
}

function withHeaders(options: RequestOptions, headers: Readonly<Record<string, string>>): RequestOptions {
  return { ...options, headers: { ...headers, ...options.headers } }
}

function isSame(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
