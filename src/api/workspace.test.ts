import { createServer } from 'node:http'
import { afterAll, afterEach, expect, test } from 'vitest'
import { makeContactCentre } from '#mocks/generator/contactCentre.ts'
import { actAsBrowser } from '#mocks/nodeBrowser.ts'
import { type RunningServer, type ServerOptions, startServer } from '#mocks/server/server.ts'
import { contactId, interactionId } from '#src/model/ids.ts'
import { DAY, type Instant, instant } from '#src/model/instant.ts'
import { type Interaction, startOf } from '#src/model/interaction.ts'
import { createCsrf } from './csrf.ts'
import type { ServerSettings } from './server.ts'
import type { Session } from './session.ts'
import type { Batch, HistoryAsk, Source } from './source.ts'
import { withSession } from './withSession.ts'
import { workspaceSource } from './workspace.ts'
import { createWorkspaceSession } from './workspaceSession.ts'

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
const world = makeContactCentre({ now, seed: 7, interactions: 600, days: 30, oddities: false })
const ask: HistoryAsk = {
  scope: { kind: 'all' },
  from: instant(now - 8 * DAY),
  to: instant(now - 2 * DAY),
  maxSize: 1_000,
  archive: 'main',
}
const signal = () => AbortSignal.timeout(20_000)

async function start(options: ServerOptions = {}, timeLimitMs = 5_000) {
  const server = await startServer({ now, world, profile: 'workspace', signIn: 'none', ...options })
  running.push(server)
  const at: ServerSettings = { baseUrl: server.url, timeLimitMs, csrf: createCsrf() }
  const source = workspaceSource({ ...at, ...(options.dates && { dateForm: options.dates }) })
  open.push(source)
  return { server, at, source, session: createWorkspaceSession(at) }
}

/** Goes to the server's own page and comes back, as a browser does. */
async function signIn({ signIn: way }: Session): Promise<void> {
  if (way.kind !== 'navigation') throw new Error('no page to go to')
  const back = 'https://viewer.example/page?embedded=1'
  let answer = await fetch(way.url(`${back}#v1`), { redirect: 'manual' })
  const page = new URL(answer.headers.get('location') ?? '')
  if (page.pathname.endsWith('/sign-in')) {
    const form = new URLSearchParams({ user: 'agent', password: 'agent' })
    answer = await fetch(page, { method: 'POST', body: form, redirect: 'manual' })
  }
  const returned = new URL(answer.headers.get('location') ?? '')
  expect(returned.href.startsWith(back)).toBe(true)
  await way.complete(returned.searchParams.get('code') ?? '')
}

async function batchesOf(source: Source, asked: Partial<HistoryAsk> = {}): Promise<readonly Batch[]> {
  const batches: Batch[] = []
  for await (const batch of source.history({ ...ask, ...asked }, signal())) batches.push(batch)
  return batches
}

const rowsOf = (batches: readonly Batch[]) => batches.flatMap(({ interactions }) => interactions)
const idsOf = (rows: readonly Interaction[]) => rows.map(({ id }) => id).toSorted()
const startsOf = (rows: readonly Interaction[]) => rows.map((row) => startOf(row) ?? 0)
const isNewestFirst = (starts: readonly number[]) => starts.every((start, at) => start <= (starts[at - 1] ?? Infinity))

function expected(from: Instant, to: Instant, isWanted = (_row: (typeof world.interactions)[number]) => true) {
  const found = world.interactions.filter((row) => row.at >= from && row.at < to && isWanted(row))
  expect(found.length).toBeGreaterThan(0)
  return found.map(({ id }) => id).toSorted()
}
const busiest = <Key>(keys: readonly Key[]): Key => {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]![0]
}
const within = world.interactions.filter((row) => row.at >= ask.from && row.at < ask.to)
const customer = contactId(busiest(within.flatMap((row) => row.contactId ?? [])))
const agent = world.agents.find(({ owner }) => owner.id === busiest(within.flatMap((row) => row.userIds)))!

test('a handshake without a session is not waited upon: nobody is signed in', async () => {
  const { source, session } = await start()
  await session.check()
  expect(session.get()).toEqual({ kind: 'signed-out', reason: 'never' })
  await expect(batchesOf(source)).rejects.toMatchObject({ kind: 'signed-out' })
})

test('signs in on the server’s own page and comes back; no password is kept', async () => {
  const { session } = await start({ signIn: 'basic' })
  await signIn(session)
  const state = session.get()
  expect(state).toMatchObject({ kind: 'signed-in', user: { name: expect.stringMatching(/\w+ \w+/) } })
  expect(JSON.stringify(state)).not.toContain('never-to-be-kept')
})

test('a code that does not count is a refusal', async () => {
  const { session } = await start()
  if (session.signIn.kind !== 'navigation') throw new Error('no page of its own')
  await expect(session.signIn.complete('x')).rejects.toMatchObject({ kind: 'forbidden' })
})

test('all interactions, one customer’s and one agent’s', async () => {
  const { source, session } = await start({ csrf: true })
  await signIn(session)
  const all = await batchesOf(source)
  expect(idsOf(rowsOf(all))).toEqual(expected(ask.from, ask.to))
  expect(all[0]?.whole).toBe(true)
  const ofCustomer = rowsOf(await batchesOf(source, { scope: { kind: 'contact', contactId: customer } }))
  expect(idsOf(ofCustomer)).toEqual(expected(ask.from, ask.to, (row) => row.contactId === customer))
  for (const userId of [agent.owner.id, String(agent.databaseId), agent.owner.userName ?? '']) {
    const ofAgent = rowsOf(await batchesOf(source, { scope: { kind: 'agent', userId } }))
    expect(idsOf(ofAgent)).toEqual(expected(ask.from, ask.to, (row) => row.userIds.includes(agent.owner.id ?? '')))
  }
})

test('a server that sorts nothing and heeds no date, limit or agent is put right here', async () => {
  const { source, session } = await start({
    unsorted: true,
    ignoresDates: true,
    ignoresLimit: true,
    ignoresAgent: true,
  })
  await signIn(session)
  const all = await batchesOf(source, { maxSize: 10 })
  expect(idsOf(rowsOf(all))).toEqual(expected(ask.from, ask.to))
  expect(isNewestFirst(startsOf(rowsOf(all)))).toBe(true)
  expect(all[0]).toMatchObject({ sentCount: world.interactions.length, whole: true, disordered: true })
  expect(all[0]?.oldest).toBeLessThan(ask.from)
  for (const userId of [String(agent.databaseId), agent.owner.userName ?? '']) {
    const ofAgent = rowsOf(await batchesOf(source, { scope: { kind: 'agent', userId } }))
    expect(idsOf(ofAgent)).toEqual(expected(ask.from, ask.to, (row) => row.userIds.includes(agent.owner.id ?? '')))
  }
  const chats = rowsOf(await batchesOf(source, { mediaType: 'chat' }))
  expect(idsOf(chats)).toEqual(expected(ask.from, ask.to, (row) => row.mediaType === 'chat'))
})

test('an answer that was cut says so, however short it is', async () => {
  const { source, session } = await start({ cap: 20 })
  await signIn(session)
  const [batch] = await batchesOf(source)
  expect(batch).toMatchObject({ sentCount: 20, whole: false, disordered: false })
})

test('a server of days is asked for days', async () => {
  const { source, session } = await start({ dates: 'days' })
  await signIn(session)
  const from = instant(Date.UTC(2026, 10, 18))
  const rows = rowsOf(await batchesOf(source, { from, to: instant(from + DAY) }))
  expect(rows.length).toBeGreaterThan(0)
  expect(source.granularity).toBe('days')
  const scope = { kind: 'contact', contactId: customer } as const
  await batchesOf(source, { scope, from, to: instant(from + DAY) })
})

test('one interaction by its id, and one that nobody knows', async () => {
  const { source, session } = await start()
  await signIn(session)
  for (const mediaType of ['email', 'chat', 'call']) {
    const row = world.interactions.find((each) => each.mediaType === mediaType && each.contactId !== undefined)!
    const { interaction } = await source.content(interactionId(row.id), signal())
    expect(interaction).toMatchObject({ id: row.id, mediaType, contactId: row.contactId })
    expect(interaction.direction).not.toBe('unknown')
    expect(startOf(interaction)).toBe(row.at)
    expect(interaction.owners.length > 0).toBe(row.userIds.length > 0)
  }
  await expect(source.content(interactionId('nobody'), signal())).rejects.toMatchObject({ kind: 'missing' })
})

test('customers have names; one whom nobody knows is waited for once', async () => {
  const { server, source, session } = await start({}, 300)
  await signIn(session)
  const known = world.customers[0]!
  expect(await source.contact?.(contactId(known.id), signal())).toMatchObject({
    id: known.id,
    name: `${known.firstName} ${known.lastName}`,
    phoneNumbers: [known.phoneNumber],
    emailAddresses: [known.emailAddress],
  })
  for (const _time of [1, 2]) {
    await expect(source.contact?.(contactId('nobody'), signal())).rejects.toMatchObject({ kind: 'missing' })
  }
  expect(server.requests.filter(({ path }) => path.endsWith('/contacts/nobody/get-details'))).toHaveLength(1)
})

test('two tabs of one user take only their own answers', async () => {
  const { at, source, session } = await start({ early: 0.5 })
  await signIn(session)
  const other = workspaceSource({ ...at, csrf: createCsrf() })
  open.push(other)
  const scope = { kind: 'contact', contactId: customer } as const
  const [one, two] = await Promise.all([
    Promise.all(Array.from({ length: 5 }, () => batchesOf(source))),
    Promise.all(Array.from({ length: 5 }, () => batchesOf(other, { scope }))),
  ])
  const everybodys = expected(ask.from, ask.to)
  const customers = expected(ask.from, ask.to, (row) => row.contactId === customer)
  for (const batches of one) expect(idsOf(rowsOf(batches))).toEqual(everybodys)
  for (const batches of two) expect(idsOf(rowsOf(batches))).toEqual(customers)
})

test('each tab gives its operations names of its own', async () => {
  const { at, source, session } = await start()
  await signIn(session)
  await batchesOf(source)
  const ids = new Set<string>()
  const spied = globalThis.fetch
  globalThis.fetch = (input, init) => {
    const sent: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined
    if (typeof sent === 'object' && sent !== null && 'operationId' in sent) ids.add(String(sent.operationId))
    return spied(input, init)
  }
  const other = workspaceSource({ ...at, csrf: createCsrf() })
  open.push(other)
  await Promise.all([batchesOf(source), batchesOf(source), batchesOf(other)])
  globalThis.fetch = spied
  const tabs = new Set([...ids].map((id) => id.split('-')[0]))
  expect(ids.size).toBe(3)
  expect(tabs.size).toBe(2)
})

test('an outage fails what waits, in the server’s words, and what is asked then', async () => {
  const { server, source, session } = await start({ lose: 1 })
  await signIn(session)
  const waiting = batchesOf(source)
  const failing = expect(waiting).rejects.toMatchObject({ kind: 'server', serverMessage: 'UCS: Unavailable' })
  await until(() => server.requests.some(({ path }) => path.endsWith('/interactions/search')))
  await new Promise((resolve) => setTimeout(resolve, 100))
  server.announce('Unavailable')
  await failing
  await expect(batchesOf(source)).rejects.toMatchObject({ kind: 'server', serverMessage: 'UCS is not available' })
  server.announce('Available')
  expect(idsOf(rowsOf(await batchesOf(source)))).toEqual(expected(ask.from, ask.to))
})

test('a failed event is the server’s failure in its words', async () => {
  const { source, session } = await start({ failEvents: 1 })
  await signIn(session)
  await expect(batchesOf(source)).rejects.toMatchObject({ kind: 'server', serverMessage: 'UCS request failed' })
})

test('what waits goes on after another sign-in, and after a forgotten connection', async () => {
  const { server, source, session } = await start({ forget: 2, csrf: true })
  const waiting = withSession(source, session)
  const first = batchesOf(waiting)
  await until(() => session.get().kind === 'signed-out')
  await signIn(session)
  const everybodys = expected(ask.from, ask.to)
  expect(idsOf(rowsOf(await first))).toEqual(everybodys)
  expect(idsOf(rowsOf(await batchesOf(waiting)))).toEqual(everybodys)

  server.forgetSessions()
  const second = batchesOf(waiting)
  await until(() => session.get().kind === 'signed-out')
  expect(session.get()).toEqual({ kind: 'signed-out', reason: 'expired' })
  await signIn(session)
  expect(idsOf(rowsOf(await second))).toEqual(everybodys)
})

test('v3 has no archive', async () => {
  const { source } = await start()
  await expect(batchesOf(source, { archive: 'archive' })).rejects.toMatchObject({ kind: 'unavailable' })
})

test('a server without current-session must say that the session is ready', async () => {
  const { server, at, session } = await start()
  await signIn(session)
  const hiding = await serveWithout('/workspace/v3/current-session', server.url)
  const source = workspaceSource({ ...at, baseUrl: hiding.url })
  open.push(source)
  expect(idsOf(rowsOf(await batchesOf(source)))).toEqual(expected(ask.from, ask.to))
  const late = workspaceSource({ ...at, baseUrl: hiding.url, timeLimitMs: 300 })
  open.push(late)
  await expect(batchesOf(late)).rejects.toMatchObject({ kind: 'signed-out' })
  hiding.close()
})

/** A proxy that knows nothing of one path; cookies are for both, as they are of one host. */
async function serveWithout(path: string, target: string): Promise<{ readonly url: string; close(): void }> {
  const proxy = createServer((request, response) => {
    if (request.url?.startsWith(path)) {
      response.writeHead(404).end()
      return
    }
    const passOn = async () => {
      const parts: Uint8Array[] = []
      for await (const part of request) parts.push(part)
      const headers = { 'content-type': 'application/json' }
      const body = request.method === 'POST' ? Buffer.concat(parts) : null
      const answer = await fetch(`${target}${request.url}`, { method: request.method ?? 'GET', headers, body })
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
    }
    passOn().catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = proxy.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close() {
      proxy.closeAllConnections()
      proxy.close()
    },
  }
}

/** Looks until it holds. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}
