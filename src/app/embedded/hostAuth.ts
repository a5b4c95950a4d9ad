import type { Session } from '#src/api/session.ts'
import type { Auth } from '#src/embed/fromHost.ts'
import type { AuthReason } from '#src/embed/toHost.ts'
import { SECOND } from '#src/model/instant.ts'

/** How long before its end a token is called for anew, in ms. */
const earlyMs = 30 * SECOND
/** A token that is refused is answered ever more slowly: a host that always sends the same must not keep the server busy. */
const firstPauseMs = SECOND
const longestPauseMs = 60 * SECOND

/**
 * The token that the host gave, in memory only, and the asking for another. In place of a sign-in page the session says so to
 * the host; what waits goes on when a token has come that the server takes.
 */
export class HostAuth {
  readonly #onNeeded: (reason: AuthReason) => void
  #auth: Auth | undefined
  #session: Session | undefined
  #early: ReturnType<typeof setTimeout> | undefined
  #pauseMs = firstPauseMs

  constructor(first: Auth | undefined, onNeeded: (reason: AuthReason) => void) {
    this.#onNeeded = onNeeded
    this.#keep(first)
  }

  /** For the header of each request. */
  readonly token = (): string | undefined => this.#auth?.token

  /** The session of a server whose users the host signs in. */
  sessionOf(own: Session): Session {
    const session: Session = {
      get: () => own.get(),
      subscribe: (listener) => own.subscribe(listener),
      check: (signal) => own.check(signal),
      expired: () => own.expired(),
      whenSignedIn: (signal) => own.whenSignedIn(signal),
      signIn: { kind: 'host' },
    }
    own.subscribe(() => {
      const state = own.get()
      if (state.kind === 'signed-in') this.#pauseMs = firstPauseMs
      if (state.kind === 'signed-out') this.#onNeeded(state.reason === 'expired' ? 'expired' : 'missing')
    })
    this.#session = session
    return session
  }

  take(auth: Auth): void {
    this.#keep(auth)
    if (this.#session?.get().kind === 'signed-out') void this.#tryAgain(this.#session, auth)
  }

  forget(): void {
    this.#keep(undefined)
  }

  #keep(auth: Auth | undefined): void {
    this.#auth = auth
    clearTimeout(this.#early)
    if (auth?.expiresAt === undefined) return
    // Longer waits overflow the browser's timer; a token of so many days is asked for when it is refused.
    const ms = Math.max(0, auth.expiresAt - Date.now() - earlyMs)
    if (ms < 2 ** 31) this.#early = setTimeout(() => this.#onNeeded('expiring'), ms)
  }

  async #tryAgain(session: Session, auth: Auth): Promise<void> {
    const failed = await session.check().then(
      () => false,
      () => true,
    )
    if (session.get().kind !== 'signed-out' || this.#auth !== auth) return
    await new Promise((resolve) => setTimeout(resolve, this.#pauseMs))
    this.#pauseMs = Math.min(2 * this.#pauseMs, longestPauseMs)
    if (session.get().kind !== 'signed-out' || this.#auth !== auth) return
    // The server was ill: the token may be good.
    if (failed) await this.#tryAgain(session, auth)
    else this.#onNeeded('refused')
  }
}
