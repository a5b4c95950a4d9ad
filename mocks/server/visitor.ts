import { randomUUID } from 'node:crypto'
import { CometD, type Message } from 'cometd'
import { adapt } from 'cometd-nodejs-client'

// Every visitor has cookies of their own, so the adapter may not share any.
adapt({
  cookies: { storeCookie: (_uri, _header, done) => done(null, ''), retrieveCookies: (_, _uri, done) => done(null, []) },
})

/** A browser without a screen, for tests of the server: cookies, and the real CometD client. */
export class Visitor {
  readonly #url: string
  readonly #cookies = new Map<string, string>([['BAYEUX_BROWSER', randomUUID()]])
  readonly #tabs: Tab[] = []
  /** Sent with each request, CometD's too: the CSRF token, once it is known. */
  headers: Readonly<Record<string, string>> = {}

  constructor(url: string) {
    this.#url = url
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...this.headers, ...Object.fromEntries(new Headers(init.headers)), cookie: this.#cookie }
    const answer = await fetch(new URL(path, this.#url), { redirect: 'manual', ...init, headers })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      this.#cookies.set(name, value)
    }
    const [header, token] = ['x-csrf-header', 'x-csrf-token'].map((name) => answer.headers.get(name))
    if (header && token) this.headers = { [header]: token }
    return answer
  }

  async get(path: string): Promise<unknown> {
    return (await this.fetch(path)).json()
  }

  async post(path: string, body: unknown): Promise<unknown> {
    return (await this.fetch(path, { method: 'POST', body: JSON.stringify(body) })).json()
  }

  signIn(user: string, password: string): Promise<Response> {
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    return this.fetch('/api/v2/me', { headers: { authorization } })
  }

  /** Shakes hands and subscribes. */
  async listen(path: string, ...channels: readonly string[]): Promise<Tab> {
    const tab = new Tab(this.#url + path, { ...this.headers, Cookie: this.#cookie }, channels)
    this.#tabs.push(tab)
    // To all of them: what is told meanwhile on one that is still to come would be missed.
    await tab.subscribed(Math.max(1, channels.length))
    return tab
  }

  async leave(): Promise<void> {
    await Promise.all(this.#tabs.map((tab) => tab.close()))
  }

  get #cookie(): string {
    return [...this.#cookies].map((cookie) => cookie.join('=')).join('; ')
  }
}

export interface PushedEvent {
  readonly [field: string]: unknown
}

/** One CometD client: what it heard, and what became of its session. */
export class Tab {
  readonly events: PushedEvent[] = []
  /** Such as `402::session_unknown`. */
  readonly errors: (string | undefined)[] = []
  readonly #cometd = new CometD()
  readonly #waiting = new Set<() => void>()
  #subscriptions = 0

  constructor(url: string, requestHeaders: object, channels: readonly string[]) {
    this.#cometd.unregisterTransport('websocket')
    this.#cometd.configure({ url, requestHeaders, logLevel: 'warn', backoffIncrement: 50 })
    const noteError = ({ successful, error, advice }: Message) => {
      if (successful === false) this.#note(() => this.errors.push(error ?? String(advice?.reconnect)))
    }
    this.#cometd.addListener('/meta/connect', noteError)
    this.#cometd.addListener('/meta/handshake', (message) => {
      noteError(message)
      if (message.successful) for (const channel of channels) this.#subscribe(channel)
      if (channels.length === 0) this.#note(() => this.#subscriptions++)
    })
    this.#cometd.handshake()
  }

  /** When it has subscribed so many times, the first handshake's included. */
  subscribed(times: number): Promise<void> {
    return this.#until(() => this.#subscriptions >= times)
  }

  async next(isMeant: (event: PushedEvent) => boolean = () => true): Promise<PushedEvent> {
    await this.#until(() => this.events.some(isMeant))
    const [event] = this.events.splice(this.events.findIndex(isMeant), 1)
    return event ?? {}
  }

  async nextError(): Promise<string | undefined> {
    await this.#until(() => this.errors.length > 0)
    return this.errors.shift()
  }

  close(): Promise<void> {
    return new Promise((closed) => {
      if (this.#cometd.isDisconnected()) closed()
      else this.#cometd.disconnect(() => closed())
    })
  }

  /** Until it succeeds: the client itself does not try again. */
  #subscribe(channel: string): void {
    const heard = ({ data }: Message) => this.#note(() => this.events.push(data))
    const subscription = this.#cometd.subscribe(channel, heard, ({ successful }) => {
      if (successful) return this.#note(() => this.#subscriptions++)
      this.#cometd.unsubscribe(subscription)
      this.#subscribe(channel)
    })
  }

  #note(change: () => void): void {
    change()
    for (const look of [...this.#waiting]) look()
  }

  #until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds()) return
        this.#waiting.delete(look)
        resolve()
      }
      this.#waiting.add(look)
      look()
    })
  }
}
