import { CometD, type Message } from 'cometd'
import { Failure } from '#src/model/failure.ts'
import { failureOfHttp } from '#src/wire/failure.ts'
import { isRecord, numberOf, textOf } from '#src/wire/field.ts'

/** The server stays away: nobody waits longer than this for the next attempt. */
const LONGEST_BACKOFF_MS = 5_000

export interface ConnectionSettings {
  readonly url: string
  readonly topics: readonly string[]
  /** For each message but the long poll, which the server holds for as long as it advises. */
  readonly timeLimitMs: number
  /** What each message carries, as it is then. */
  readonly headers: () => Readonly<Record<string, string>>
  readonly onEvent: (event: unknown) => void
  /** The server does not know this connection any more: what was asked for has to be asked again by another. */
  readonly onEnd: () => void
}

export interface Connection {
  close(): void
}

/**
 * One long poll: shakes hands and subscribes, and is there when both are acknowledged. A network that fails is tried
 * again by the library, with growing waits; a server that wants another handshake, a session it does not know and a user
 * it does not let in end the connection.
 */
export function connect(settings: ConnectionSettings): Promise<Connection> {
  const cometd = clientOf(settings)
  let isOver = false
  const close = () => {
    if (isOver) return
    isOver = true
    cometd.clearListeners()
    cometd.disconnect()
  }

  return new Promise<Connection>((resolve, reject) => {
    let isOpen = false
    const end = (reason: Failure) => {
      if (isOver) return
      close()
      if (isOpen) settings.onEnd()
      else reject(reason)
    }
    cometd.addListener('/meta/connect', (message) => {
      if (!message.successful && !isPassing(message)) end(failureOf(message))
    })
    cometd.handshake((message) => {
      // The library shakes hands again by itself when it was cut off for long: events may have been missed.
      if (!message.successful || isOpen) return end(failureOf(message))
      let missing = settings.topics.length
      const acknowledged = (answer: Message) => {
        if (!answer.successful) return end(failureOf(answer))
        missing -= 1
        if (missing > 0 || isOver) return
        isOpen = true
        resolve({ close })
      }
      cometd.batch(() => {
        for (const topic of settings.topics) {
          cometd.subscribe(topic, ({ data }) => settings.onEvent(data), acknowledged)
        }
      })
    })
  })
}

function clientOf({ url, timeLimitMs, headers }: ConnectionSettings): CometD {
  const cometd = new CometD()
  // The servers speak long polling only; the third transport would write script elements.
  cometd.unregisterTransport('websocket')
  cometd.unregisterTransport('callback-polling')
  const requestHeaders: Record<string, string> = {}
  cometd.configure({
    url,
    logLevel: 'warn',
    // It would be made of a text, which a strict content security policy forbids.
    useWorkerScheduler: false,
    appendMessageTypeToURL: false,
    maxNetworkDelay: timeLimitMs,
    maxBackoff: LONGEST_BACKOFF_MS,
    requestHeaders,
  })
  cometd.registerExtension('headers', {
    outgoing: (message) => {
      for (const name of Object.keys(requestHeaders)) delete requestHeaders[name]
      Object.assign(requestHeaders, headers())
      return message
    },
  })
  return cometd
}

/** A long poll that failed on its way, and may do better the next time. */
function isPassing(message: Message): boolean {
  const status = httpStatusOf(message)
  return message.advice?.reconnect === undefined && status !== undefined && status !== 401 && status !== 403
}

function failureOf(message: Message): Failure {
  const words = textOf(message.error)
  // `402::session_unknown`, `403::handshake_denied`: Bayeux's own codes are HTTP's, but for the first.
  const status = httpStatusOf(message) || numberOf(words?.slice(0, 3)) || 0
  const facts = { detail: 'CometD' }
  if (status === 402 || (status === 0 && words !== undefined))
    return new Failure('server', { ...facts, serverMessage: words })
  // 200 and 204 without Bayeux messages: a page, or JSON that was cut.
  if (status < 400) return new Failure(status < 200 ? 'offline' : 'unreadable', facts)
  return failureOfHttp(status, words ?? '', facts)
}

/** Of the request that carried the message, where it failed: 0 where there was no answer. */
function httpStatusOf(message: Message): number | undefined {
  const failure: unknown = Reflect.get(message, 'failure')
  return isRecord(failure) ? (numberOf(failure['httpCode']) ?? 0) : undefined
}
