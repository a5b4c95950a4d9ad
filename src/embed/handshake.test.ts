import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FramedWindow, shakeHands } from './handshake.ts'

const hostOrigin = 'https://crm.example.com'
const introduction = { hostOrigin, instance: 'nonce-of-a-panel', load: 'LOAD2345' }
const init = {
  protocol: 'interaction-history',
  type: 'init',
  version: 1,
  instance: introduction.instance,
  load: introduction.load,
  mode: 'api',
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A frame, and what its parent hears; `say` lets a window of some origin speak to it. */
function frame() {
  const heard: { readonly message: unknown; readonly to: string }[] = []
  const parent = { postMessage: (message: unknown, to: string) => void heard.push({ message, to }) }
  const listeners = new Set<(event: MessageEvent<unknown>) => void>()
  const page: FramedWindow = {
    parent,
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
    setTimeout: (run, ms) => Number(setTimeout(run, ms)),
    clearTimeout: (timer) => clearTimeout(timer),
  }
  const say = (data: unknown, change: { origin?: string; source?: object; ports?: number } = {}) => {
    const { origin = hostOrigin, source = parent, ports = 1 } = change
    const event = new MessageEvent('message', { data, origin })
    Object.defineProperty(event, 'source', { value: source })
    Object.defineProperty(event, 'ports', { value: Array.from({ length: ports }, () => new MessageChannel().port2) })
    for (const listener of listeners) listener(event)
  }
  return { page, heard, say, listeners }
}

test('greets the host alone, at 0, 0.3, 1, 2 and 4 s, and gives up after 5 s', async () => {
  const { page, heard, listeners } = frame()
  const shaken = shakeHands(page, introduction)
  const counts = [0, 299, 1, 700, 1_000, 2_000, 999].map((ms) => {
    vi.advanceTimersByTime(ms)
    return heard.length
  })
  expect(counts).toEqual([1, 1, 2, 3, 4, 5, 5])
  expect(new Set(heard.map(({ to }) => to))).toEqual(new Set([hostOrigin]))
  vi.advanceTimersByTime(1)
  expect(await shaken).toBeUndefined()
  expect(listeners.size).toBe(0)
})

test.each([
  ['another origin', init, { origin: 'https://evil.test' }],
  ['a look-alike', init, { origin: 'https://crm.example.com.evil.test' }],
  ['no origin', init, { origin: 'null' }],
  ['another window', init, { source: {} }],
  ['another nonce', { ...init, instance: 'nonce-of-another' }, {}],
  ['an earlier load', { ...init, load: 'EARLIER' }, {}],
  ['two ports', init, { ports: 2 }],
  ['no port', init, { ports: 0 }],
  ['another form', { ...init, mode: 'both' }, {}],
])('takes no answer of %s', async (_, data, change) => {
  const { page, say } = frame()
  const shaken = shakeHands(page, introduction)
  say(data, change)
  vi.advanceTimersByTime(5_000)
  expect(await shaken).toBeUndefined()
})

test('takes the first answer that is right, after any number of wrong ones, and hears no other', async () => {
  const { page, heard, say, listeners } = frame()
  const shaken = shakeHands(page, introduction)
  say(init, { origin: 'https://evil.test' })
  say({ ...init, context: { contactId: 'C1', epoch: 1 } })
  expect(listeners.size).toBe(0)
  say({ ...init, context: { contactId: 'C2', epoch: 2 } })
  vi.advanceTimersByTime(5_000)
  expect((await shaken)?.init.context).toEqual({ contactId: 'C1', epoch: 1 })
  expect(heard).toEqual([])
})
