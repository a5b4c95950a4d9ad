import { Failure } from '#src/model/failure.ts'
import { me } from './me.ts'
import { request, type ServerSettings } from './server.ts'
import { type SessionState, SessionStore } from './sessionStore.ts'

/** Who is signed in to a server, and what can be done about it. */
export interface Session {
  get(): SessionState
  /** Gives what ends it. */
  subscribe(listener: () => void): () => void
  /** Asks the server. A failure of any other kind than `signed-out` leaves the state as it is and is thrown. */
  check(signal?: AbortSignal): Promise<void>
  /** What a request found out: the server does not know the user any more. */
  expired(): void
  /** Rejects with the signal's reason only. */
  whenSignedIn(signal: AbortSignal): Promise<void>
  /** Missing where the server has no way to. */
  readonly signOut?: () => Promise<void>
  readonly signIn: FormSignIn | NavigatingSignIn | HostSignIn
}

/** By user name and password, on this page. */
export interface FormSignIn {
  readonly kind: 'form'
  /**
   * Throws `signed-out` where they do not belong together, and `unavailable` with `noCookie` where the browser does not
   * keep the session's cookie. The password is sent once and not kept.
   */
  submit(userName: string, password: string): Promise<void>
}

/** On the server's own page. */
export interface NavigatingSignIn {
  readonly kind: 'navigation'
  /** Where to go to. `returnTo` is an absolute address; its fragment does not survive the way. */
  url(returnTo: string): string
  /** To be called back at `returnTo` with the `code` of its query, which is good for one use. */
  complete(code: string): Promise<void>
}

/** By the application around the page, without the user's doing anything here. */
export interface HostSignIn {
  readonly kind: 'host'
}

/** `code` of the failure of a sign-in that the browser forgets at once, as where cookies of frames are blocked. */
export const noCookie = 'no session cookie'

/** Web Services API v2, `rest` and `gws`: HTTP Basic once, then the cookie. */
export function createSession(server: ServerSettings): Session {
  const store = new SessionStore()
  const never = new AbortController().signal

  const submit = async (userName: string, password: string) => {
    const user = await me(server, never, { authorization: `Basic ${base64(`${userName}:${password}`)}` })
    await me(server, never).catch((thrown: unknown) => {
      if (!(thrown instanceof Failure) || thrown.kind !== 'signed-out') throw thrown
      throw new Failure('unavailable', { code: noCookie, detail: 'GET /api/v2/me', cause: thrown })
    })
    store.set({ kind: 'signed-in', user })
  }

  const signOut = async () => {
    // Never StartContactCenterSession: that would log the agent in.
    const body = { operationName: 'EndContactCenterSession' }
    const asking = request(server, '/api/v2/me', { method: 'POST', body, signal: never, detail: 'POST /api/v2/me' })
    await asking.catch((thrown: unknown) => {
      if (!(thrown instanceof Failure) || thrown.kind !== 'signed-out') throw thrown
    })
    store.set({ kind: 'signed-out', reason: 'signed-out-here' })
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    check: (signal = never) => store.learn(me(server, signal)),
    expired: () => store.expired(),
    whenSignedIn: (signal) => store.whenSignedIn(signal),
    signOut,
    signIn: { kind: 'form', submit },
  }
}

/** Of the text in UTF-8, which `btoa` alone cannot do. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
