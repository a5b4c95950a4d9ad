import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { User } from '#mocks/accounts.ts'

export interface Session {
  readonly id: string
  readonly user: User
  /** Epoch ms. */
  readonly begunAt: number
}

export interface SessionOptions {
  /** The cookie that holds the id. */
  readonly cookie: string
  /** How long a session lasts, however busy; for ever if left out. */
  readonly seconds?: number | undefined
}

/** The sessions of one server, by cookie. */
export class Sessions {
  readonly #cookie: string
  readonly #lastsMs: number
  readonly #sessions = new Map<string, Session>()

  constructor({ cookie, seconds = Number.POSITIVE_INFINITY }: SessionOptions) {
    this.#cookie = cookie
    this.#lastsMs = seconds * 1_000
  }

  of(request: IncomingMessage): Session | undefined {
    const session = this.#sessions.get(readCookies(request).get(this.#cookie) ?? '')
    return session && this.isAlive(session) ? session : undefined
  }

  isAlive(session: Session): boolean {
    return this.#sessions.has(session.id) && Date.now() - session.begunAt < this.#lastsMs
  }

  /** Begins one, for the answer to this request as for what handles it further. */
  begin(user: User, request: IncomingMessage, response: ServerResponse): Session {
    const session = { id: `node0${randomBytes(12).toString('hex')}`, user, begunAt: Date.now() }
    this.#sessions.set(session.id, session)
    response.appendHeader('Set-Cookie', `${this.#cookie}=${session.id}; Path=/; HttpOnly; SameSite=Lax`)
    const cookies = readCookies(request).set(this.#cookie, session.id)
    request.headers.cookie = [...cookies].map((cookie) => cookie.join('=')).join('; ')
    return session
  }

  end(session: Session | undefined, response: ServerResponse): void {
    if (session) this.#sessions.delete(session.id)
    response.appendHeader('Set-Cookie', `${this.#cookie}=; Path=/; Max-Age=0`)
  }

  forget(): void {
    this.#sessions.clear()
  }
}

function readCookies(request: IncomingMessage): Map<string, string> {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim())
  return new Map(
    pairs
      .filter((pair) => pair.includes('='))
      .map((pair) => {
        const equals = pair.indexOf('=')
        return [pair.slice(0, equals), pair.slice(equals + 1)]
      }),
  )
}
