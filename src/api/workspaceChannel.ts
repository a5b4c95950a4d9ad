import { Failure } from '#src/model/failure.ts'
import { readAcceptance, readWorkspaceEvent } from '#src/wire/workspace.ts'
import type { ClaimOptions } from './claims.ts'
import { currentSession } from './currentSession.ts'
import { exchange } from './exchange.ts'
import { PushChannel, type Routed, type Sending } from './pushChannel.ts'
import { addressOf, authorization, request, type ServerSettings } from './server.ts'
import { unlessAborted } from './unlessAborted.ts'
import type { WorkspaceRequest } from './workspaceRequests.ts'

const initialized = 'initialized'

export interface WorkspaceAnswer {
  readonly answer: unknown
  /** The server's words where it says that its answer is partial. */
  readonly partial: string | undefined
}

/** Requests of v3 by operation ids of our own, and the events that answer them: other tabs of the user get them too. */
export class WorkspaceChannel {
  readonly #server: ServerSettings
  readonly #channel: PushChannel
  readonly #tab = randomName()
  #count = 0
  /** Only an event will tell whether there is a session. */
  #isUnconfirmed = false
  #confirmation: Promise<unknown> | undefined

  constructor(server: ServerSettings) {
    this.#server = server
    this.#channel = new PushChannel({
      url: addressOf(server, '/workspace/v3/notifications'),
      topics: ['/workspace/v3/contacts', '/workspace/v3/initialization'],
      timeLimitMs: server.timeLimitMs,
      headers: () => ({ ...authorization(server), ...server.csrf?.headers() }),
      prepare: async () => {
        this.#confirmation = undefined
        this.#isUnconfirmed = (await currentSession(server, new AbortController().signal)) === undefined
      },
      route: (event) => this.#route(event),
    })
  }

  async ask(asked: WorkspaceRequest, options: Omit<ClaimOptions, 'detail'>): Promise<WorkspaceAnswer> {
    const detail = `POST /workspace/v3/ucs/${asked.detail}`
    const { signal } = options
    let partial: string | undefined
    const send = async (sending: Sending) => {
      await this.#confirm(sending, signal)
      const key = this.#nextOperationId()
      const body = { operationId: key, data: asked.data }
      const answer = await this.#post(asked.path, { body, signal, detail })
      const acceptance = readAcceptance(answer)
      partial = acceptance.partial
      return acceptance.isAnswer ? ({ kind: 'answer', answer } as const) : ({ kind: 'later', key } as const)
    }
    const answer = await exchange(this.#channel, send, { ...options, detail })
    return { answer, partial }
  }

  close(): void {
    this.#channel.close()
  }

  #route(event: unknown): Routed | undefined {
    const read = readWorkspaceEvent(event)
    if (read?.kind === 'initialized') return { kind: 'answer', key: initialized }
    if (read?.kind === 'answer') {
      return read.operationId.startsWith(this.#tab) ? { kind: 'answer', key: read.operationId } : undefined
    }
    return read
  }

  #nextOperationId(): string {
    this.#count += 1
    return `${this.#tab}-${this.#count}`
  }

  /** A server that has no `current-session` says by an event that there is one; without a session nothing ever comes. */
  async #confirm(sending: Sending, signal: AbortSignal): Promise<void> {
    if (!this.#isUnconfirmed) return
    this.#confirmation ??= this.#initialized(sending)
    await unlessAborted(this.#confirmation, signal)
  }

  async #initialized({ era }: Sending): Promise<void> {
    const { timeLimitMs } = this.#server
    const options = { signal: new AbortController().signal, timeLimitMs, detail: '/workspace/v3/initialization' }
    try {
      await this.#channel.claim(initialized, { era, at: 0 }, options)
    } catch (thrown) {
      this.#confirmation = undefined
      if (!(thrown instanceof Failure) || thrown.kind !== 'timeout') throw thrown
      throw new Failure('signed-out', { detail: options.detail, cause: thrown })
    }
  }

  /** A refusal may mean that there is no session any more. */
  async #post(path: string, options: { body: unknown; signal: AbortSignal; detail: string }): Promise<unknown> {
    try {
      return await request(this.#server, `/workspace/v3/ucs/${path}`, { method: 'POST', ...options })
    } catch (thrown) {
      if (thrown instanceof Failure && thrown.kind === 'forbidden') await currentSession(this.#server, options.signal)
      throw thrown
    }
  }
}

/** `crypto.randomUUID` is there only on pages that came by HTTPS. */
function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')
}
