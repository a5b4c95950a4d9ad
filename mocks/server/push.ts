import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { CometDServer, ServerSession } from 'cometd-nodejs-server'
import type { NodeMiddleware } from './nodeMiddleware.ts'
import { isFields, pathOf, readJson, sendText } from './send.ts'

// A CommonJS module whose exports no ESM loader can name beforehand.
const library: typeof import('cometd-nodejs-server') = createRequire(import.meta.url)('cometd-nodejs-server')

export interface PushOptions<Owner> {
  /** Where CometD is spoken. */
  readonly path: string
  /** The cookie that CometD's sessions are bound to: with another value they are unknown. */
  readonly cookie: string
  /** Whose a session is that shakes hands by this request; `undefined` shakes hands as well, and hears nothing ever. */
  readonly ownerOf: (request: IncomingMessage) => Owner | undefined
}

/** The real CometD server, over long polling, delivering to whom an event is for. */
export class Push<Owner> {
  readonly #path: string
  readonly #server: CometDServer
  readonly #owners = new Map<ServerSession, Owner | undefined>()

  constructor({ path, cookie, ownerOf }: PushOptions<Owner>) {
    this.#path = path
    this.#server = library.createCometDServer({ browserCookieName: cookie })
    this.#server.addListener('sessionAdded', (session: ServerSession) => {
      this.#owners.set(session, ownerOf(this.#server.context.request))
      session.addListener('suspended', () => this.#endWith(session, this.#server.context.response))
    })
    this.#server.addListener('sessionRemoved', (session: ServerSession) => this.#owners.delete(session))
  }

  readonly handle: NodeMiddleware = (request, response, next) => {
    // Clients append what they send: `…/notifications/connect`.
    if (!`${pathOf(request)}/`.startsWith(`${this.#path}/`)) return next()
    if (request.method !== 'POST') return sendText(response, 'CometD is spoken by POST', 400)
    const answer = async () => {
      const messages = [await readJson(request, response)].flat()
      if (!messages.every(isFields)) return sendText(response, 'No Bayeux messages', 400)
      // Read already, as other middlewares may have to; the library takes it from here.
      this.#server.handle(Object.assign(request, { body: messages }), response)
    }
    answer().catch(next)
  }

  /** Sends to each subscribed session whose owner it is for; gives how many there were. */
  deliver(channel: string, data: unknown, isFor: (owner: Owner) => boolean): number {
    let count = 0
    for (const [session, owner] of this.#owners) {
      if (owner === undefined || !isFor(owner) || !isSubscribed(session, channel)) continue
      session.deliver(null, channel, data)
      count++
    }
    return count
  }

  onSubscribed(listener: (channel: string) => void): void {
    this.#server.addListener('subscribed', ({ name }: { readonly name: string }) => listener(name))
  }

  /** Forgets sessions as a server does that was restarted: what they send next is answered with `402::session_unknown`. */
  forget(isMeant: (owner: Owner | undefined) => boolean = () => true): void {
    const server = this.#server
    for (const [session, owner] of [...this.#owners]) {
      if (!isMeant(owner)) continue
      // `disconnect` would tell the client, which would then leave for good.
      if ('_removeServerSession' in server && typeof server._removeServerSession === 'function')
        server._removeServerSession(session, false)
      endPoll(session)
    }
  }

  close(): void {
    this.forget()
    this.#server.close()
  }

  /** When the asker goes away, nothing may be sent into the poll that is left behind, nor may it count as a tab. */
  #endWith(session: ServerSession, response: ServerResponse): void {
    response.once('close', () => {
      if (!response.writableFinished) endPoll(session)
    })
  }
}

function endPoll(session: ServerSession): void {
  if ('_flush' in session && typeof session._flush === 'function') session._flush()
}

function isSubscribed({ subscriptions }: ServerSession, channel: string): boolean {
  return subscriptions.some(({ name }) =>
    name.endsWith('/**') ? channel.startsWith(name.slice(0, -2)) : name === channel,
  )
}
