import * as v from 'valibot'
import { floodGate } from './flood.ts'
import { FromHost } from './fromHost.ts'
import { measure } from './measure.ts'
import type { ErrorCode, ToHost } from './toHost.ts'

export interface HostLineOptions {
  readonly onMessage: (message: FromHost) => void
  /**
   * A message about the customer came in a flood: whatever it says, nobody's data may stand on the screen until it has been
   * read, which happens as soon as the flood allows.
   */
  readonly onHeldBack: () => void
  /** In ms, from whenever. */
  readonly now: () => number
}

/** Told apart before anything else: a flood must not keep another customer from the screen. */
const urgent: ReadonlySet<unknown> = new Set(['context.set', 'context.clear', 'destroy'] satisfies FromHost['type'][])

/** How often an urgent message that was held back is tried again, and floods are complained of, in ms. */
const retryMs = 100
const complaintsMs = 1_000

/** The wire to the host after the handshake: takes in what is in order, and says of the rest why not. Never throws. */
export class HostLine {
  readonly #port: MessagePort
  readonly #options: HostLineOptions
  readonly #pass: () => boolean
  #held: unknown
  #retry: ReturnType<typeof setTimeout> | undefined
  #complainedAt = Number.NEGATIVE_INFINITY

  constructor(port: MessagePort, options: HostLineOptions) {
    this.#port = port
    this.#options = options
    this.#pass = floodGate(options.now)
    port.onmessage = ({ data }: MessageEvent<unknown>) => this.#take(data)
    port.onmessageerror = () => this.#refuse('malformed', undefined)
  }

  send(message: ToHost): void {
    this.#port.postMessage(message)
  }

  close(): void {
    clearTimeout(this.#retry)
    this.#port.close()
  }

  #take(data: unknown): void {
    const type = typeOf(data)
    if (!this.#pass()) {
      const now = this.#options.now()
      if (now - this.#complainedAt >= complaintsMs) {
        this.#complainedAt = now
        this.#refuse('flood', undefined)
      }
      if (urgent.has(type)) this.#hold(data)
      return
    }
    // What came later says more than what was held back.
    if (urgent.has(type)) this.#held = undefined
    this.#read(data, type)
  }

  #read(data: unknown, type: string | undefined): void {
    const measured = measure(data)
    const read = measured === 'fits' ? v.safeParse(FromHost, data) : undefined
    if (read?.success) this.#options.onMessage(read.output)
    else if (read) this.#refuse('malformed', type, v.getDotPath(read.issues[0]) ?? undefined)
    else this.#refuse(measured === 'oversized' ? measured : 'malformed', type)
  }

  #hold(data: unknown): void {
    if (typeOf(this.#held) !== 'destroy') this.#held = data
    this.#options.onHeldBack()
    this.#retry ??= setTimeout(() => this.#tryHeld(), retryMs)
  }

  #tryHeld(): void {
    this.#retry = undefined
    const held = this.#held
    if (held === undefined) return
    if (this.#pass()) {
      this.#held = undefined
      this.#read(held, typeOf(held))
    } else this.#retry = setTimeout(() => this.#tryHeld(), retryMs)
  }

  #refuse(code: ErrorCode, of: string | undefined, at?: string): void {
    this.send({ type: 'error', code, ...(of !== undefined && { of }), ...(at !== undefined && { at }) })
  }
}

const known: ReadonlySet<string> = new Set(FromHost.options.map(({ entries }) => entries.type.literal))

/** Only of the contract's own words: anything else could be a person's name. */
function typeOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined
  const { type } = data
  return typeof type === 'string' && known.has(type) ? type : undefined
}
