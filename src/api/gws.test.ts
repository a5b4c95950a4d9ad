import { afterAll, afterEach, expect, test } from 'vitest'
import { makeWire } from '#mocks/makeInteraction.ts'
import { actAsBrowser } from '#mocks/nodeBrowser.ts'
import { type RunningServer, type ServerOptions, startServer } from '#mocks/server/server.ts'
import { worldOf } from '#mocks/world.ts'
import { Failure } from '#src/model/failure.ts'
import { contactId, interactionId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import { createCsrf } from './csrf.ts'
import { type GwsSettings, gwsSource } from './gws.ts'
import { createSession } from './session.ts'
import type { Batch, HistoryAsk, Source } from './source.ts'
import { withSession } from './withSession.ts'

const browser = actAsBrowser()
const running: RunningServer[] = []
const open: Source[] = []
afterEach(async () => {
  for (const source of open.splice(0)) source.close?.()
  await Promise.all(running.splice(0).map((server) => server.close()))
  browser.forgetCookies()
})
afterAll(() => browser.stop())

const now = Date.UTC(2026, 10, 23, 13, 30)
const owners = [
  { id: 'u1', userName: 'kate' },
  { id: 'u2', userName: 'ola' },
]
const rows = Array.from({ length: 30 }, (_, row) =>
  makeWire({
    id: `id ${row}`,
    contactId: row % 2 === 0 ? 'C1' : 'C2',
    mediaType: row % 3 === 0 ? 'chat' : 'email',
    ownerInformation: owners[row % 2],
    startDate: new Date(Date.UTC(2026, 10, 22, row % 24, row)).toISOString(),
  }),
)
const world = worldOf({
  now,
  records: rows,
  archive: [makeWire({ id: 'old', startDate: '2026-11-01 10:00:00.000+0000' })],
  messages: { 'id 0': [{ index: 1, text: 'Hello' }] },
})
const ask: HistoryAsk = {
  scope: { kind: 'all' },
  from: instant(Date.UTC(2026, 10, 1)),
  to: instant(Date.UTC(2026, 10, 23)),
  maxSize: 100,
  archive: 'main',
}
const signal = () => AbortSignal.timeout(20_000)

async function start(options: ServerOptions = {}, settings: Partial<GwsSettings> = {}) {
  const server = await startServer({ now, world, profile: 'gws', ...options })
  running.push(server)
  const at = { baseUrl: server.url, timeLimitMs: 5_000, csrf: createCsrf(), customAttributes: [], ...settings }
  return { server, at, source: sourceAt(at) }
}

function sourceAt(settings: GwsSettings): Source {
  const source = gwsSource(settings)
  open.push(source)
  return source
}

async function idsOf(source: Source, asked: Partial<HistoryAsk> = {}): Promise<readonly string[]> {
  const batches: Batch[] = []
  for await (const batch of source.history({ ...ask, ...asked }, signal())) batches.push(batch)
  return batches.flatMap(({ interactions }) => interactions.map(({ id }) => id)).toSorted()
}

/** As the planner does, but at once: asks again where that can help. */
async function persistently<T>(asking: () => Promise<T>): Promise<T> {
  for (let times = 1; ; times += 1) {
    try {
      return await asking()
    } catch (thrown) {
      if (times === 30 || !(thrown instanceof Failure) || !thrown.canRetry) throw thrown
    }
  }
}

const everyId = rows.map((row) => String(row['id'])).toSorted()
const half = (rest: number) => everyId.filter((id) => Number(id.slice(3)) % 2 === rest)
const countOf = (server: RunningServer, path: string) => server.requests.filter((each) => each.path === path).length

test('asks who is there, shakes hands, subscribes and only then asks for rows', async () => {
  const { server, source } = await start()
  expect(await idsOf(source)).toEqual(everyId)
  const asked = server.requests.map(({ method, path }) => `${method} ${path}`)
  expect(asked[0]).toBe('GET /api/v2/me')
  const before = asked.slice(0, asked.indexOf('POST /api/v2/ucs/interactions'))
  expect(before.filter((each) => each === 'POST /api/v2/notifications').length).toBeGreaterThanOrEqual(2)
})

test('one customer, one agent, one medium and the archive are asked for by their own operations', async () => {
  const { source } = await start()
  expect(await idsOf(source, { scope: { kind: 'contact', contactId: contactId('C1') } })).toEqual(half(0))
  expect(await idsOf(source, { scope: { kind: 'agent', userId: 'u2' } })).toEqual(half(1))
  expect(await idsOf(source, { mediaType: 'chat' })).toHaveLength(10)
  expect(await idsOf(source, { archive: 'archive' })).toEqual(['old'])
  expect((await source.content(interactionId('id 0'), signal())).messages).toMatchObject([{ text: 'Hello' }])
})

test('many questions at once share one connection', async () => {
  const { server, source } = await start()
  const answers = await Promise.all(Array.from({ length: 20 }, () => idsOf(source)))
  for (const ids of answers) expect(ids).toEqual(everyId)
  expect(countOf(server, '/api/v2/me')).toBe(1)
})

test('a server that answers with rows at once is understood', async () => {
  const { source } = await start({ immediate: true })
  expect(await idsOf(source)).toEqual(everyId)
})

test('an event that comes before its answer is kept for it', async () => {
  const { source } = await start({ early: 1 })
  const answers = await Promise.all(Array.from({ length: 10 }, () => idsOf(source)))
  for (const ids of answers) expect(ids).toEqual(everyId)
})

test('an event that never comes is a timeout, and may be asked for again', async () => {
  const { source } = await start({ lose: 1 }, { timeLimitMs: 300 })
  await expect(idsOf(source)).rejects.toMatchObject({
    kind: 'timeout',
    detail: 'POST /api/v2/ucs/interactions RetrieveInteractionHistory',
  })
  expect(await idsOf(source)).toEqual(everyId)
})

test('an event that says that the request failed is the server’s failure in its words', async () => {
  const { source } = await start({ failEvents: 1 })
  await expect(idsOf(source)).rejects.toMatchObject({ kind: 'server', serverMessage: 'UCS request failed' })
})

test('a refusal is known at once', async () => {
  const { source } = await start({ dates: 'days' })
  await expect(idsOf(source)).rejects.toMatchObject({ kind: 'rejected', code: 'statusCode 2' })
})

test('after a session that the server forgot everything pending is sent again', async () => {
  const { server, source } = await start({ forget: 2, csrf: true })
  await idsOf(source)
  const answers = await Promise.all(Array.from({ length: 5 }, () => idsOf(source)))
  for (const ids of answers) expect(ids).toEqual(everyId)
  expect(countOf(server, '/api/v2/me')).toBe(2)
})

test('a server that goes away and comes back is asked again', async () => {
  const { server, source } = await start()
  expect(await idsOf(source)).toEqual(everyId)
  await server.stop()
  await expect(idsOf(source)).rejects.toMatchObject({ kind: 'offline' })
  await server.restart()
  expect(await idsOf(source)).toEqual(everyId)
})

test('POSTs and CometD carry the CSRF header, and another when that does not count any more', async () => {
  const { server, source } = await start({ csrf: true })
  expect(await idsOf(source)).toEqual(everyId)
  server.renewTokens()
  const answers = await Promise.all(Array.from({ length: 5 }, () => idsOf(source)))
  for (const ids of answers) expect(ids).toEqual(everyId)
})

test('two tabs of one browser each have their own answers', async () => {
  const { at, source } = await start({ early: 0.5 })
  await idsOf(source)
  const other = sourceAt({ ...at, csrf: createCsrf() })
  const scope = (id: string) => ({ scope: { kind: 'contact', contactId: contactId(id) } }) as const
  const [one, two] = await Promise.all([
    Promise.all(Array.from({ length: 5 }, () => idsOf(source, scope('C1')))),
    Promise.all(Array.from({ length: 5 }, () => idsOf(other, scope('C2')))),
  ])
  for (const ids of one) expect(ids).toEqual(half(0))
  for (const ids of two) expect(ids).toEqual(half(1))
})

test('an abort ends the waiting, with its own reason', async () => {
  const { source } = await start({ lose: 1 })
  const controller = new AbortController()
  const reason = new Error('another customer')
  const asking = source.history(ask, controller.signal)[Symbol.asyncIterator]().next()
  setTimeout(() => controller.abort(reason), 100)
  await expect(asking).rejects.toBe(reason)
  expect(await idsOf(source)).toEqual(everyId)
})

test('with a third of all answers failing in every way, each question is answered in the end', async () => {
  const { source } = await start({ fail: 0.3, early: 0.5, lose: 0.02, csrf: true }, { timeLimitMs: 1_000 })
  const answers = await Promise.all(Array.from({ length: 12 }, () => persistently(() => idsOf(source))))
  for (const ids of answers) expect(ids).toEqual(everyId)
}, 30_000)

test('without a session it fails with signed-out', async () => {
  const { source } = await start({ signIn: 'basic' })
  await expect(idsOf(source)).rejects.toMatchObject({ kind: 'signed-out' })
})

test('the long poll of a session that ended is not waited for', async () => {
  const { server, at, source } = await start({ signIn: 'basic' }, { timeLimitMs: 2_000 })
  const session = createSession(at)
  const waiting = withSession(source, session)
  const submit = async () => {
    if (session.signIn.kind === 'form') await session.signIn.submit('agent', 'agent')
  }
  await submit()
  for (const end of [() => server.forgetSessions(), () => session.signOut?.()]) {
    await idsOf(waiting)
    await isQuiet(server)
    await end()
    const asking = idsOf(waiting)
    await until(() => session.get().kind === 'signed-out')
    await submit()
    expect(await asking).toEqual(everyId)
  }
})

test('what waits for a sign-in goes on after it, also when the session ended in the middle', async () => {
  const { server, at, source } = await start({ signIn: 'basic', csrf: true })
  const session = createSession(at)
  const waiting = withSession(source, session)
  const first = Promise.all([idsOf(waiting), idsOf(waiting)])
  await until(() => session.get().kind === 'signed-out')
  expect(session.get()).toEqual({ kind: 'signed-out', reason: 'never' })
  if (session.signIn.kind === 'form') await session.signIn.submit('agent', 'agent')
  expect(await first).toEqual([everyId, everyId])

  server.forgetSessions()
  const second = idsOf(waiting)
  await until(() => session.get().kind === 'signed-out')
  expect(session.get()).toEqual({ kind: 'signed-out', reason: 'expired' })
  if (session.signIn.kind === 'form') await session.signIn.submit('agent', 'agent')
  expect(await second).toEqual(everyId)

  await session.signOut?.()
  const third = idsOf(waiting)
  if (session.signIn.kind === 'form') await session.signIn.submit('agent', 'agent')
  expect(await third).toEqual(everyId)
  expect(server.startedSessions).toBe(0)
})

/** Looks until it holds. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

/** Looks until nothing has come for a while: then the server holds the long poll. */
async function isQuiet(server: RunningServer): Promise<void> {
  await until(() => Date.now() - (server.requests.at(-1)?.at ?? 0) > 150)
}
