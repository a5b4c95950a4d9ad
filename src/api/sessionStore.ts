import { Failure } from '#src/model/failure.ts'
import type { User } from '#src/model/user.ts'

/** What is known of who is signed in. */
export type SessionState =
  | { readonly kind: 'unknown' }
  /** `user` is missing where the server knows no users: it answers whoever asks. */
  | { readonly kind: 'signed-in'; readonly user: User | undefined }
  | { readonly kind: 'signed-out'; readonly reason: SignedOutReason }

/** Nobody was signed in yet; the session ended in the middle of work; the user signed out on this page. */
export type SignedOutReason = 'never' | 'expired' | 'signed-out-here'

/** Holds a session's state; both functions of the store's own can be handed to `useSyncExternalStore`. */
export class SessionStore {
  #state: SessionState = { kind: 'unknown' }
  readonly #listeners = new Set<() => void>()

  /** The same object until the state changes. */
  readonly get = (): SessionState => this.#state

  /** Gives what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  set(state: SessionState): void {
    this.#state = state
    for (const listener of [...this.#listeners]) listener()
  }

  /** The server does not know the user any more. */
  expired(): void {
    if (this.#state.kind === 'signed-out') return
    this.set({ kind: 'signed-out', reason: this.#state.kind === 'signed-in' ? 'expired' : 'never' })
  }

  /**
   * Takes over what a question to the server says, unless the state changed while it was asked; any failure but
   * `signed-out` says nothing and is thrown.
   */
  async learn(asking: Promise<User | undefined>): Promise<void> {
    const before = this.#state
    try {
      const user = await asking
      if (this.#state === before) this.set({ kind: 'signed-in', user })
    } catch (thrown) {
      if (!(thrown instanceof Failure) || thrown.kind !== 'signed-out') throw thrown
      if (this.#state === before) this.expired()
    }
  }

  /** Resolves when somebody is signed in, at once if so; rejects with the signal's reason. */
  async whenSignedIn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    if (this.#state.kind === 'signed-in') return
    await new Promise<void>((resolve, reject) => {
      const stop = this.subscribe(() => {
        if (this.#state.kind === 'signed-in') settle(resolve)
      })
      const abort = () => settle(() => reject(signal.reason))
      const settle = (how: () => void) => {
        stop()
        signal.removeEventListener('abort', abort)
        how()
      }
      signal.addEventListener('abort', abort)
    })
  }
}
