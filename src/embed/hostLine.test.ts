import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FromHost } from './fromHost.ts'
import { HostLine } from './hostLine.ts'

/** A line whose other end is in hand; `tick` lets ms pass. */
function makeLine() {
  let time = 0
  const taken: FromHost[] = []
  const said: unknown[] = []
  const onHeldBack = vi.fn()
  const port = Object.assign(new MessageChannel().port1, { postMessage: (message: unknown) => said.push(message) })
  const line = new HostLine(port, { onMessage: (message) => taken.push(message), onHeldBack, now: () => time })
  const hear = (data: unknown) => port.onmessage?.(new MessageEvent('message', { data }))
  const tick = (ms: number) => {
    time += ms
    vi.advanceTimersByTime(ms)
  }
  return { line, hear, tick, taken, said, onHeldBack }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const visible = { type: 'visibility', visible: true } as const

test('takes what is in order', () => {
  const { hear, taken, said } = makeLine()
  hear({ type: 'context.set', contactId: 'C', epoch: 1, more: 'unknown fields are passed over' })
  expect(taken).toEqual([{ type: 'context.set', contactId: 'C', epoch: 1 }])
  expect(said).toEqual([])
})

test('says of what is malformed where, and never what', () => {
  const { hear, taken, said } = makeLine()
  hear({ type: 'context.set', contactId: 7, epoch: 1 })
  hear({ type: 'Kate London' })
  hear('text')
  hear(null)
  hear({ type: 'auth.token', token: 'with a\nnew line' })
  hear({ type: 'select', interactionId: 'x'.repeat(2_000_000) })
  expect(taken).toEqual([])
  expect(said).toEqual([
    { type: 'error', code: 'malformed', of: 'context.set', at: 'contactId' },
    { type: 'error', code: 'malformed', at: 'type' },
    { type: 'error', code: 'malformed' },
    { type: 'error', code: 'malformed' },
    { type: 'error', code: 'malformed', of: 'auth.token', at: 'token' },
    { type: 'error', code: 'oversized', of: 'select' },
  ])
})

test('takes 200 at once and 50 a second, and complains of the rest once a second', () => {
  const { hear, tick, taken, said } = makeLine()
  for (let n = 0; n < 500; n++) hear(visible)
  expect(taken).toHaveLength(200)
  expect(said).toEqual([{ type: 'error', code: 'flood' }])
  tick(1_000)
  for (let n = 0; n < 500; n++) hear(visible)
  expect(taken).toHaveLength(250)
  expect(said).toHaveLength(2)
})

test('another customer in a flood: nobody is shown, then the last one that was named', () => {
  const { hear, tick, taken, onHeldBack } = makeLine()
  for (let n = 0; n < 200; n++) hear(visible)
  hear({ type: 'context.set', contactId: 'B', epoch: 2 })
  hear({ type: 'context.set', contactId: 'C', epoch: 3 })
  expect(onHeldBack).toHaveBeenCalled()
  expect(taken).toHaveLength(200)
  tick(200)
  expect(taken.slice(200)).toEqual([{ type: 'context.set', contactId: 'C', epoch: 3 }])
})

test('what was held back does not come after what was said later', () => {
  const { hear, tick, taken, line } = makeLine()
  for (let n = 0; n < 200; n++) hear(visible)
  hear({ type: 'context.set', contactId: 'B', epoch: 2 })
  tick(50)
  hear({ type: 'context.clear', epoch: 3 })
  tick(1_000)
  expect(taken.slice(200)).toEqual([{ type: 'context.clear', epoch: 3 }])
  line.close()
})
