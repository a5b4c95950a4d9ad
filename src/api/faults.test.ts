import { afterEach, expect, test } from 'vitest'
import { makeWire } from '#mocks/makeInteraction.ts'
import type { FaultKind } from '#mocks/server/faultPlan.ts'
import { type RunningServer, type ServerOptions, startServer } from '#mocks/server/server.ts'
import { worldOf } from '#mocks/world.ts'
import { Failure, type FailureKind } from '#src/model/failure.ts'
import { interactionId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import { restSource } from './rest.ts'
import type { HistoryAsk } from './source.ts'

const running: RunningServer[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()))
})

const now = Date.UTC(2026, 10, 23, 13, 30)
const record = makeWire({ startDate: '2026-11-20 10:00:00.000+0100' })
const world = worldOf({ now, records: [record] })
const ask: HistoryAsk = {
  scope: { kind: 'all' },
  from: instant(Date.UTC(2026, 10, 1)),
  to: instant(now),
  maxSize: 100,
  archive: 'main',
}

async function start(options: ServerOptions, timeLimitMs = 5_000) {
  const server = await startServer({ now, world, ...options })
  running.push(server)
  return { server, source: restSource({ baseUrl: server.url, customAttributes: [], timeLimitMs }) }
}

async function failureOf(asking: Promise<unknown>): Promise<Failure> {
  const thrown = await asking.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (thrown instanceof Failure) return thrown
  throw new Error(`not a failure: ${String(thrown)}`)
}

const signal = () => new AbortController().signal

test.each<[FaultKind, FailureKind, string]>([
  ['error', 'server', 'HTTP 500 as JSON'],
  ['gateway', 'server', 'HTTP 502 as a proxy’s page'],
  ['reset', 'offline', 'a connection that is reset'],
  ['cut', 'unreadable', 'JSON that stops in the middle'],
  ['status', 'server', 'statusCode 4 in a good answer'],
  ['busy', 'server', 'HTTP 503'],
  ['late', 'timeout', 'an answer that is late'],
])('%s is %s: %s', async (fault, kind) => {
  const { server, source } = await start({ fail: 1, failWith: [fault] }, fault === 'late' ? 300 : 5_000)
  const failed = [
    await failureOf(source.history(ask, signal())[Symbol.asyncIterator]().next()),
    await failureOf(source.content(interactionId('0000Sa99620J0EM5'), signal())),
  ]
  for (const failure of failed) {
    expect(failure.kind).toBe(kind)
    expect(failure.canRetry).toBe(true)
    expect(failure.retryAfterMs).toBe(fault === 'busy' ? 1_000 : undefined)
  }
  server.setFail(0)
  expect((await source.content(interactionId('0000Sa99620J0EM5'), signal())).interaction.id).toBe('0000Sa99620J0EM5')
})

test('an unknown interaction is missing, from a server with an archive and without', async () => {
  const { source } = await start({})
  expect((await failureOf(source.content(interactionId('nobody'), signal()))).kind).toBe('missing')
})

test('a server of days that is asked for instants says so', async () => {
  const { source } = await start({ dates: 'days' })
  const failure = await failureOf(source.history(ask, signal())[Symbol.asyncIterator]().next())
  expect(failure).toMatchObject({ kind: 'rejected', code: 'statusCode 2' })
})
