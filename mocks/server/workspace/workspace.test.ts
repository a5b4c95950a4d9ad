import { expect, onTestFinished, test } from 'vitest'
import { makeContactCentre } from '#mocks/generator/contactCentre.ts'
import { type ServerOptions, startServer } from '../server.ts'
import { type PushedEvent, type Tab, Visitor } from '../visitor.ts'

const now = Date.UTC(2026, 10, 23, 13, 30)
const world = makeContactCentre({ now, interactions: 1_500, oddities: false })
const notifications = '/workspace/v3/notifications'
const contacts = '/workspace/v3/contacts'
const initialization = '/workspace/v3/initialization'
const ucs = '/workspace/v3/ucs'
const page = 'https://crm.example.com/viewer/?a=1#/interactions?q=refund'

async function start(options: ServerOptions = {}) {
  const server = await startServer({ world, profile: 'workspace', signIn: 'none', ...options })
  onTestFinished(() => server.close())
  return server
}

function visitorOf(url: string): Visitor {
  const visitor = new Visitor(url)
  onTestFinished(() => visitor.leave())
  return visitor
}

/** Goes to the server's sign-in and comes back with its code. */
async function codeOf(visitor: Visitor): Promise<string> {
  const answer = await visitor.fetch(`/workspace/v3/login?${new URLSearchParams({ redirect_uri: page })}`)
  return new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? ''
}

async function visit(options: ServerOptions = {}) {
  const server = await start(options)
  const visitor = visitorOf(server.url)
  await visitor.fetch(`/workspace/v3/initialize-workspace?code=${await codeOf(visitor)}`)
  const tab = await visitor.listen(notifications, contacts)
  return { server, visitor, tab }
}

async function ask(visitor: Visitor, tab: Tab, path: string, data: object = {}): Promise<PushedEvent> {
  const operationId = `${path}-${Math.random()}`
  expect(await visitor.post(`${ucs}/${path}`, { operationId, data })).toEqual({ status: { code: 1 }, operationId })
  return tab.next((event) => event['operationId'] === operationId)
}

interface Row {
  readonly id: string
  readonly startDate: string
  readonly [field: string]: unknown
}

const rowsOf = (event: PushedEvent) => event['interactions'] as readonly Row[]
const idsOf = (event: PushedEvent) => rowsOf(event).map((row) => row.id)
const customer = world.customers[0]?.id
const agent = world.agents[1]

test('signing in goes to a page of the server and back, with a code and everything that was in the address', async () => {
  const { url } = await start({ signIn: 'basic' })
  const visitor = visitorOf(url)
  const login = await visitor.fetch(`/workspace/v3/login?${new URLSearchParams({ redirect_uri: page })}`)
  const signIn = login.headers.get('location') ?? ''
  expect(signIn).toMatch(new RegExp(`^${url}/workspace/v3/sign-in\\?`))
  expect(await (await visitor.fetch(signIn)).text()).toContain('<input name="password" type="password"')
  const send = (password: string) =>
    visitor.fetch(signIn, {
      method: 'POST',
      body: new URLSearchParams({ user: agent?.owner.userName ?? '', password }),
    })
  const refused = await send('wrong')
  expect([refused.status, await refused.text()]).toEqual([401, expect.stringContaining('do not belong together')])
  const back = new URL((await send('agent')).headers.get('location') ?? '')
  const code = back.searchParams.get('code')
  back.searchParams.delete('code')
  expect(back.href).toBe(page)
  expect((await visitor.fetch(`/workspace/v3/initialize-workspace?code=${code}`)).status).toBe(200)
  expect(await visitor.get('/workspace/v3/current-session')).toMatchObject({
    status: { code: 0 },
    data: { user: { userName: agent?.owner.userName, DBID: agent?.databaseId, password: expect.any(String) } },
  })
})

test.each(['', '?redirect_uri=', '?redirect_uri=/relative', '?redirect_uri=javascript:alert(1)'])(
  'login%s is refused',
  async (query) => {
    const { url } = await start()
    expect((await fetch(`${url}/workspace/v3/login${query}`)).status).toBe(400)
  },
)

test('a code is good once, an invented one never', async () => {
  const { url } = await start()
  const visitor = visitorOf(url)
  const code = await codeOf(visitor)
  const use = async (each: string) => (await visitor.fetch(`/workspace/v3/initialize-workspace?code=${each}`)).status
  expect([await use(code), await use(code), await use('invented')]).toEqual([200, 403, 403])
})

test('the end of the initialization is told to whoever listens, and only once', async () => {
  const { url } = await start()
  const visitor = visitorOf(url)
  await visitor.fetch(`/workspace/v3/initialize-workspace?code=${await codeOf(visitor)}`)
  const tab = await visitor.listen(notifications, initialization)
  expect(await tab.next()).toMatchObject({ messageType: 'WorkspaceInitializationComplete' })
  const later = await visitor.listen(notifications, initialization, contacts)
  await ask(visitor, later, 'get-agent-history', { userId: agent?.databaseId })
  expect([...tab.events, ...later.events]).toEqual([])
})

test('without a session a handshake succeeds, requests are refused and nothing ever comes', async () => {
  const { server, visitor, tab } = await visit()
  const stranger = visitorOf(server.url)
  const strangers = await stranger.listen(notifications, contacts)
  expect((await stranger.fetch('/workspace/v3/current-session')).status).toBe(403)
  const answer = await stranger.fetch(`${ucs}/get-agent-history`, { method: 'POST', body: '{}' })
  expect(answer.status).toBe(403)
  await ask(visitor, tab, 'get-agent-history', { userId: agent?.databaseId })
  server.announce('Unavailable')
  await tab.next((event) => event['messageType'] === 'ServiceStateChanged')
  expect(strangers.events).toEqual([])
})

test('a forgotten session is one that is not there', async () => {
  const { server, visitor } = await visit()
  server.forgetSessions()
  expect((await visitor.fetch('/workspace/v3/current-session')).status).toBe(403)
})

test("one customer's history", async () => {
  const { visitor, tab } = await visit()
  const event = await ask(visitor, tab, `contacts/${customer}/get-history`, {})
  expect(event).toMatchObject({ messageType: 'UcsMessage', name: 'EventGetContactHistory', contactId: customer })
  expect(idsOf(event)).toEqual(world.interactions.filter((row) => row.contactId === customer).map((row) => row.id))
})

test.each([['databaseId'], ['userName'], ['id']] as const)(
  "one agent's history by %s, within dates, sorted",
  async (by) => {
    const { visitor, tab } = await visit()
    const userId = by === 'databaseId' ? agent?.databaseId : agent?.owner[by]
    const dates = { fromDate: '2026-10-01T00:00:00.000Z', toDate: '2026-11-01T00:00:00.000Z' }
    const event = await ask(visitor, tab, 'get-agent-history', { userId, ...dates, sort: 'asc' })
    const expected = world.interactions.filter(
      (row) =>
        row.userIds.includes(agent?.owner.id ?? '') &&
        row.at >= Date.parse(dates.fromDate) &&
        row.at <= Date.parse(dates.toDate),
    )
    expect(event).toMatchObject({ name: 'EventSearchInteractions', foundInteractions: expected.length })
    expect(expected.length).toBeGreaterThan(3)
    expect(idsOf(event)).toEqual(expected.map((row) => row.id).reverse())
  },
)

test('a search by query, of some owners, of at most so many', async () => {
  const { visitor, tab } = await visit()
  const data = { query: 'MediaType:email', owner: [agent?.databaseId], maxResults: 5 }
  const event = await ask(visitor, tab, 'interactions/search', data)
  const expected = world.interactions.filter(
    (row) => row.mediaType === 'email' && row.userIds.includes(agent?.owner.id ?? ''),
  )
  expect(event).toMatchObject({ foundInteractions: expected.length, returnedInteractions: 5 })
  expect(idsOf(event)).toEqual(expected.slice(0, 5).map((row) => row.id))
})

test('a query that nobody can read is refused', async () => {
  const { visitor } = await visit()
  const answer = await visitor.post(`${ucs}/interactions/search`, { operationId: '1', data: { query: 'Subject:(' } })
  expect(answer).toMatchObject({ operationId: '1', status: { code: 400, message: expect.stringContaining("'query'") } })
})

test('rows have the form of v3', async () => {
  const { visitor, tab } = await visit()
  const rows = rowsOf(await ask(visitor, tab, 'interactions/search', { maxResults: 500 }))
  for (const row of rows) {
    for (const name of ['uri', 'path', 'customAttributes', 'userData', 'comment', 'parentId'])
      expect(row).not.toHaveProperty(name)
    expect(row.startDate).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)
    expect(row).toMatchObject({ threadId: expect.any(String), subtypeId: expect.any(String) })
  }
  const owned = rows.find((row) => row['ownerInformation'] !== undefined)
  expect(owned?.['ownerInformation']).toEqual([
    {
      DBID: expect.any(Number),
      userName: expect.any(String),
      firstName: expect.any(String),
      lastName: expect.any(String),
    },
  ])
})

test('an e-mail has other names in its details', async () => {
  const { visitor, tab } = await visit()
  const answered = world.interactions.find(
    (row) => row.mediaType === 'email' && row.contactId !== undefined && Object.hasOwn(Object(row.record), 'parentId'),
  )
  const event = await ask(visitor, tab, `interactions/${answered?.id}/get-details`)
  expect(event).toMatchObject({
    name: 'EventGetInteractionContent',
    interactionId: answered?.id,
    interaction: {
      interactionType: expect.any(String),
      interactionSubtype: expect.any(String),
      parentInteractionId: expect.any(String),
      email: { from: expect.any(String), to: expect.any(Array), bodyAsPlainText: expect.any(String) },
      userData: expect.arrayContaining([
        { key: 'ContactId', type: 'str', value: answered?.contactId },
        expect.objectContaining({ key: 'IWAttachedData', type: 'kvlist', value: expect.any(Array) }),
      ]),
    },
  })
  for (const name of ['typeId', 'parentId', 'contactId', 'ownerInformation'])
    expect(event['interaction']).not.toHaveProperty(name)
})

test('an unknown interaction is empty; a contact has names; of an unknown one nothing ever comes', async () => {
  const { visitor, tab } = await visit()
  expect(await ask(visitor, tab, 'interactions/0000000000000000/get-details')).toMatchObject({ interaction: {} })
  await visitor.post(`${ucs}/contacts/nobody/get-details`, { operationId: 'nobody' })
  const names = { returnedAttributes: ['FirstName', 'LastName'] }
  expect(await ask(visitor, tab, `contacts/${customer}/get-details`, names)).toMatchObject({
    name: 'EventGetContactDetails',
    contactId: customer,
    attributes: { FirstName: [{ value: 'Ava' }], LastName: [{ value: 'Lindqvist' }] },
  })
  expect(tab.events).toEqual([])
})

test('every tab of the user hears every event', async () => {
  const { visitor, tab } = await visit()
  const other = await visitor.listen(notifications, contacts)
  const event = await ask(visitor, tab, `contacts/${customer}/get-history`)
  expect(await other.next()).toEqual(event)
})

test('rows may come in any order', async () => {
  const { visitor, tab } = await visit({ unsorted: true })
  const ids = idsOf(await ask(visitor, tab, `contacts/${customer}/get-history`))
  const sorted = world.interactions.filter((row) => row.contactId === customer).map((row) => row.id)
  expect(ids).not.toEqual(sorted)
  expect(ids.toSorted()).toEqual(sorted.toSorted())
})

test('rows beyond the dates may come', async () => {
  const day = { fromDate: '2026-11-20', toDate: '2026-11-20', userId: agent?.databaseId }
  const strict = await visit()
  const loose = await visit({ ignoresDates: true })
  const within = idsOf(await ask(strict.visitor, strict.tab, 'get-agent-history', day))
  const all = idsOf(await ask(loose.visitor, loose.tab, 'get-agent-history', day))
  expect(all.length).toBeGreaterThan(within.length)
  const query = { query: 'StartDate:[2026-11-20 TO 2026-11-20]', maxResults: 9_999 }
  expect(idsOf(await ask(loose.visitor, loose.tab, 'interactions/search', query))).toHaveLength(1_500)
})

test('maxResults may have no effect, a hard cap has', async () => {
  const { visitor, tab } = await visit({ ignoresLimit: true, cap: 700 })
  const event = await ask(visitor, tab, 'interactions/search', { maxResults: 5 })
  expect(event).toMatchObject({ foundInteractions: 1_500, returnedInteractions: 700 })
})

test('rows of other agents may come', async () => {
  const { visitor, tab } = await visit({ ignoresAgent: true })
  expect(idsOf(await ask(visitor, tab, 'get-agent-history', { userId: agent?.databaseId }))).toHaveLength(1_500)
})

test('an outage is announced, requests are refused until it is over', async () => {
  const { server, visitor, tab } = await visit()
  server.announce('Unavailable')
  expect(await tab.next()).toEqual({
    messageType: 'ServiceStateChanged',
    serviceName: 'UCS',
    serviceState: 'Unavailable',
  })
  const answer = await visitor.fetch(`${ucs}/get-agent-history`, { method: 'POST', body: '{}' })
  expect(answer.status).toBe(503)
  server.announce('Available')
  expect(await tab.next()).toMatchObject({ serviceState: 'Available' })
  await ask(visitor, tab, 'get-agent-history', { userId: agent?.databaseId })
})

test('events may be early, lost, failed, and the session of CometD forgotten', async () => {
  const early = await visit({ early: 1 })
  const data = { userId: agent?.databaseId }
  await early.visitor.post(`${ucs}/get-agent-history`, { operationId: 'early', data })
  expect(early.tab.events).toMatchObject([{ operationId: 'early' }])

  const lossy = await visit({ lose: 1, forget: 3 })
  await lossy.visitor.post(`${ucs}/get-agent-history`, { operationId: 'lost', data })
  await ask(lossy.visitor, lossy.tab, 'get-agent-history', data)
  expect(lossy.tab.events).toEqual([])
  await lossy.visitor.post(`${ucs}/get-agent-history`, { operationId: 'forgotten', data })
  expect(await lossy.tab.nextError()).toBe('402::session_unknown')

  const failing = await visit({ failEvents: 1 })
  expect(await ask(failing.visitor, failing.tab, 'get-agent-history', data)).toMatchObject({
    name: 'EventError',
    errorMessage: 'UCS request failed',
  })
})

test('CSRF holds for v3 as well', async () => {
  const server = await start({ csrf: true })
  const visitor = visitorOf(server.url)
  expect((await visitor.fetch(notifications, { method: 'POST', body: '[]' })).status).toBe(403)
  await visitor.fetch('/workspace/v3/current-session')
  await expect(visitor.listen(notifications, contacts)).resolves.toBeDefined()
})
