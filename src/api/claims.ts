import { Failure } from '#src/model/failure.ts'
import { MINUTE } from '#src/model/instant.ts'

const MOST_KEPT = 100
const KEPT_MS = MINUTE

export interface ClaimOptions {
  readonly signal: AbortSignal
  readonly timeLimitMs: number
  readonly detail: string
}

/**
 * Brings events to those who wait for them. An event may come before the answer to its own request has told what it will
 * be known by, so that those that nobody waits for are kept a while.
 */
export class Claims {
  readonly #kept = new Map<string, { readonly event: unknown; readonly at: number }>()
  readonly #waiting = new Map<string, { resolve(event: unknown): void; reject(reason: unknown): void }>()

  deliver(key: string, event: unknown): void {
    const waiting = this.#waiting.get(key)
    if (waiting) {
      waiting.resolve(event)
      return
    }
    const at = performance.now()
    this.#kept.delete(key)
    this.#kept.set(key, { event, at })
    for (const [old, { at: came }] of this.#kept) {
      if (this.#kept.size > MOST_KEPT || at - came > KEPT_MS) this.#kept.delete(old)
      else break
    }
  }

  /**
   * The event known by `key`; once only. No event within the limit is a `timeout`.
   *
   * @param sentAt when the request was sent, by `performance.now`. An event from before that is another's by the same
   *   name: servers begin to count anew.
   */
  claim(key: string, sentAt: number, { signal, timeLimitMs, detail }: ClaimOptions): Promise<unknown> {
    signal.throwIfAborted()
    const kept = this.#kept.get(key)
    this.#kept.delete(key)
    if (kept && kept.at >= sentAt) return Promise.resolve(kept.event)
    // Of two that wait for the same, a server that began to count anew has forgotten the former.
    this.#waiting.get(key)?.reject(new Failure('timeout', { detail }))
    let tidy = () => {}
    const claimed = new Promise<unknown>((resolve, reject) => {
      const waiting = { resolve, reject }
      const abort = () => reject(signal.reason)
      const timer = setTimeout(() => reject(new Failure('timeout', { detail })), timeLimitMs)
      signal.addEventListener('abort', abort)
      this.#waiting.set(key, waiting)
      tidy = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', abort)
        if (this.#waiting.get(key) === waiting) this.#waiting.delete(key)
      }
    })
    return claimed.finally(() => tidy())
  }

  /** Nothing more will come for those who wait now, and nothing that came is of use. */
  failAll(reason: unknown): void {
    this.#kept.clear()
    for (const { reject } of [...this.#waiting.values()]) reject(reason)
  }
}
