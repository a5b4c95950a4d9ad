import * as v from 'valibot'
import { FromHost, Init, protocol, versions } from './fromHost.ts'
import { measure } from './measure.ts'
import type { Hello } from './toHost.ts'

/** When the page says hello, in ms from the start: a host may take its time to listen. */
const hellosAt = [0, 300, 1_000, 2_000, 4_000] as const
/** When it gives up. */
const patienceMs = 5_000

/** The part of `window` that it takes. */
export interface FramedWindow {
  readonly parent: { postMessage(message: unknown, targetOrigin: string): void }
  addEventListener(event: 'message', listener: (event: MessageEvent<unknown>) => void): void
  removeEventListener(event: 'message', listener: (event: MessageEvent<unknown>) => void): void
  setTimeout(run: () => void, ms: number): number
  clearTimeout(timer: number): void
}

export interface Introduction {
  /** Of the deployed list. */
  readonly hostOrigin: string
  readonly instance: string
  readonly load: string
}

export interface Connected {
  readonly init: Init
  readonly port: MessagePort
}

/**
 * Greets the host until it answers; `undefined` where it does not within five seconds. The answer is taken once, and only from
 * that window, of that origin, with that nonce, in the right form and with one port.
 */
export function shakeHands(page: FramedWindow, introduction: Introduction): Promise<Connected | undefined> {
  const { hostOrigin, instance, load } = introduction
  const hello: Hello = {
    protocol,
    type: 'hello',
    versions,
    instance,
    load,
    needs: ['mode'],
    features: FromHost.options.map(({ entries }) => entries.type.literal),
  }
  return new Promise((resolve) => {
    const listen = (event: MessageEvent<unknown>) => {
      if (event.origin !== hostOrigin || event.source !== page.parent) return
      const [port, second] = event.ports
      if (!port || second || measure(event.data) !== 'fits') return
      const read = v.safeParse(Init, event.data)
      if (!read.success || read.output.instance !== instance) return
      if (read.output.load !== undefined && read.output.load !== load) return
      settle({ init: read.output, port })
    }
    const settle = (connected: Connected | undefined) => {
      page.removeEventListener('message', listen)
      for (const timer of timers) page.clearTimeout(timer)
      resolve(connected)
    }
    page.addEventListener('message', listen)
    const timers = hellosAt.map((ms) => page.setTimeout(() => page.parent.postMessage(hello, hostOrigin), ms))
    timers.push(page.setTimeout(() => settle(undefined), patienceMs))
  })
}
