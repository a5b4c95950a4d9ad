import { Failure } from '#src/model/failure.ts'
import { SECOND } from '#src/model/instant.ts'
import { type ClaimOptions, Claims } from './claims.ts'
import { late } from './late.ts'
import type { Connection } from './push.ts'
import { unlessAborted } from './unlessAborted.ts'
import { wait } from './wait.ts'

/** What an event means to those who wait. */
export type Routed =
  | { readonly kind: 'answer'; readonly key: string }
  /** No event will come for what was asked. */
  | { readonly kind: 'outage'; readonly failure: Failure }

export interface ChannelSettings {
  readonly url: string
  readonly topics: readonly string[]
  readonly timeLimitMs: number
  readonly headers: () => Readonly<Record<string, string>>
  /** Comes before each handshake: a handshake alone neither needs a session nor gives one. */
  readonly prepare: () => Promise<void>
  readonly route: (event: unknown) => Routed | undefined
}

/** Its connection has ended: the request has to be sent again. Stays within this room. */
export class Resend extends Error {}

/** When, and under which connection, a request is sent: what was sent under one is never answered under another. */
export interface Sending {
  readonly era: number
  readonly at: number
}

const ATTEMPTS = 3
const FIRST_WAIT_MS = 300
const LONGEST_WAIT_MS = 5 * SECOND

/**
 * The events of one server, over one long poll for the whole page. It is opened when somebody needs it and again after it
 * ended; each tab has its own.
 */
export class PushChannel {
  readonly #settings: ChannelSettings
  readonly #claims = new Claims()
  #opening: Promise<void> | undefined
  #connection: Connection | undefined
  #era = 0

  constructor(settings: ChannelSettings) {
    this.#settings = settings
  }

  /** Waits until events can come. What is sent then can be claimed by what this gives. */
  async ready(signal: AbortSignal): Promise<Sending> {
    for (;;) {
      signal.throwIfAborted()
      this.#opening ??= this.#open(this.#era)
      await unlessAborted(this.#opening, signal)
      if (this.#connection) return { era: this.#era, at: performance.now() }
    }
  }

  /** The event that is known by `key`. Rejects with `Resend` where the connection ended since the request was sent. */
  async claim(key: string, { era, at }: Sending, options: ClaimOptions): Promise<unknown> {
    if (era !== this.#era) throw new Resend()
    return this.#claims.claim(key, at, options)
  }

  /** Ends the long poll, as when the session ends; whoever needs events then opens another. */
  close(): void {
    const connection = this.#connection
    this.#end(this.#era)
    connection?.close()
  }

  async #open(era: number): Promise<void> {
    try {
      for (let attempt = 1; era === this.#era && !this.#connection; attempt += 1) {
        await this.#connect(era).catch(async (thrown: unknown) => {
          const { canRetry, kind, retryAfterMs = 0 } = Failure.from(thrown)
          // Everybody waits for this: a step that fails by chance must not fail them all. What is forbidden may only have
          // carried the CSRF token of a session that has just ended: `prepare` asks for another.
          const mayPass = canRetry || kind === 'forbidden'
          if (attempt === ATTEMPTS || !mayPass || retryAfterMs > LONGEST_WAIT_MS) throw thrown
          await wait(Math.max(FIRST_WAIT_MS * 2 ** attempt, retryAfterMs))
        })
      }
    } catch (thrown) {
      if (era === this.#era) this.#opening = undefined
      throw thrown
    }
  }

  async #connect(era: number): Promise<void> {
    const { prepare, route, ...settings } = this.#settings
    const [{ connect }] = await Promise.all([late(import('./push.ts')), prepare()])
    const connection = await connect({
      ...settings,
      onEvent: (event) => {
        const routed = era === this.#era ? route(event) : undefined
        if (routed?.kind === 'answer') this.#claims.deliver(routed.key, event)
        else if (routed) this.#claims.failAll(routed.failure)
      },
      onEnd: () => this.#end(era),
    })
    if (era === this.#era) this.#connection = connection
    else connection.close()
  }

  #end(era: number): void {
    if (era !== this.#era) return
    this.#era += 1
    this.#connection = undefined
    this.#opening = undefined
    this.#claims.failAll(new Resend())
  }
}
