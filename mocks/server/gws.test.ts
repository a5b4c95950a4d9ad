import { expect, onTestFinished, test, vi } from 'vitest'
import { makeContactCentre } from '#mocks/generator/contactCentre.ts'
import { type ServerOptions, startServer } from './server.ts'
import { type Tab, Visitor } from './visitor.ts'

const now = Date.UTC(2026, 10, 23, 13, 30)
const world = makeContactCentre({ now, interactions: 1_500, oddities: false })
const history = '/api/v2/ucs/interactions'
const notifications = '/api/v2/notifications'
const channel = '/v2/ucs/interactions'

async function visit(options: ServerOptions = {}) {
  const server = await startServer({ world, profile: 'gws', ...options })
  onTestFinished(() => server.close())
  const visitor = new Visitor(server.url)
  onTestFinished(() => visitor.leave())
  await visitor.signIn('agent', 'agent')
  const tab = await visitor.listen(notifications, channel)
  return { server, visitor, tab }
}

async function ask(visitor: Visitor, body: object = {}, path = history): Promise<number> {
  const answer = await visitor.post(path, { operationName: 'RetrieveInteractionHistory', ...body })
  expect(answer).toEqual({ statusCode: 0, referenceId: expect.any(Number) })
  return (answer as { readonly referenceId: number }).referenceId
}

async function idsOf(tab: Tab, referenceId: number): Promise<readonly string[]> {
  const event = await tab.next((each) => each['referenceId'] === referenceId)
  expect(event).toMatchObject({ messageType: 'GetInteractionsHistoryMessage' })
  return (event as unknown as { readonly interactions: readonly { readonly id: string }[] }).interactions.map(
    (row) => row.id,
  )
}

test('rows come by CometD, under the reference of the answer', async () => {
  const { visitor, tab } = await visit()
  const referenceId = await ask(visitor, { maxSize: 7 })
  expect(await idsOf(tab, referenceId)).toEqual(world.interactions.slice(0, 7).map((row) => row.id))
})

test('parameters are those of the GET, as JSON: lists and a map for custom attributes', async () => {
  const { visitor, tab } = await visit({ cap: 30 })
  const wanted = world.interactions.find((row) => row.attributes['OrderNumber'] !== undefined)
  const referenceId = await ask(visitor, {
    fromDate: '2026-08-20',
    customAttributes: ['OrderNumber', 'Language'],
    searchCustomAttributes: { OrderNumber: wanted?.attributes['OrderNumber'] },
  })
  expect(await tab.next()).toMatchObject({
    referenceId,
    interactions: expect.arrayContaining([expect.objectContaining({ id: wanted?.id })]),
  })
  expect(await idsOf(tab, await ask(visitor, { maxSize: 500 }))).toHaveLength(30)
})

test("one agent's and one customer's history have operations of their own", async () => {
  const { visitor, tab } = await visit()
  const all = { fromDate: '2026-08-20', maxSize: 2_000 }
  const userId = world.agents[1]?.owner.id
  const agents = await ask(visitor, { operationName: 'RetrieveAgentHistory', userId, ...all })
  expect(await idsOf(tab, agents)).toHaveLength(
    world.interactions.filter((row) => row.userIds.some((id) => id === userId)).length,
  )
  const contactId = world.customers[0]?.id
  const path = `/api/v2/ucs/contacts/${contactId}/interactions`
  const contacts = await ask(visitor, { operationName: 'RetrieveContactHistory', ...all }, path)
  expect(await idsOf(tab, contacts)).toHaveLength(
    world.interactions.filter((row) => row.contactId === contactId).length,
  )
})

test('one interaction comes with its messages', async () => {
  const { visitor, tab } = await visit()
  const chat = world.interactions.find((row) => row.mediaType === 'chat')
  const referenceId = await ask(visitor, { operationName: 'GetInteractionContent' }, `${history}/${chat?.id}`)
  expect(await tab.next()).toMatchObject({
    referenceId,
    messageType: 'GetInteractionContentMessage',
    interaction: { id: chat?.id },
    messages: expect.arrayContaining([expect.objectContaining({ index: 1 })]),
  })
})

test('what is asked wrongly is refused at once, what is not there is told in the event', async () => {
  const { visitor, tab } = await visit()
  expect(await visitor.post(history, {})).toMatchObject({ statusCode: 1 })
  expect(await visitor.post(history, { operationName: 'Guess' })).toMatchObject({ statusCode: 2 })
  expect(await visitor.post(history, { operationName: 'RetrieveAgentHistory' })).toMatchObject({ statusCode: 1 })
  expect(await visitor.post(history, { operationName: 'RetrieveInteractionHistory', sort: 'x' })).toMatchObject({
    statusCode: 2,
    statusMessage: expect.stringContaining("'sort'"),
  })
  const referenceId = await ask(visitor, { operationName: 'GetInteractionContent' }, `${history}/0000000000000000`)
  expect(await tab.next()).toEqual({
    referenceId,
    messageType: 'GetInteractionContentMessage',
    errorMessage: "Interaction '0000000000000000' was not found",
  })
})

test('an event goes to who asked and to nobody else', async () => {
  const { server, visitor, tab } = await visit()
  const other = new Visitor(server.url)
  onTestFinished(() => other.leave())
  await other.fetch('/api/v2/me')
  const otherTab = await other.listen(notifications, channel)
  const referenceId = await ask(visitor)
  const others = await ask(other)
  await tab.next((event) => event['referenceId'] === referenceId)
  await otherTab.next((event) => event['referenceId'] === others)
  expect([...tab.events, ...otherTab.events]).toEqual([])
})

test('early events come before the answers that announce them', async () => {
  const { visitor, tab } = await visit({ early: 1 })
  for (let time = 0; time < 5; time++) {
    const referenceId = await ask(visitor)
    expect(tab.events.map((event) => event['referenceId'])).toContain(referenceId)
  }
})

test('a share of the events is early, the same in every run', async () => {
  const isEarly = async () => {
    const { visitor, tab } = await visit({ early: 0.5, seed: 3 })
    const early: boolean[] = []
    for (let time = 0; time < 12; time++) {
      const referenceId = await ask(visitor, { maxSize: 1 })
      early.push(tab.events.some((event) => event['referenceId'] === referenceId))
      await idsOf(tab, referenceId)
    }
    return early
  }
  const first = await isEarly()
  expect(new Set(first).size).toBe(2)
  expect(await isEarly()).toEqual(first)
})

test('lost events never come', async () => {
  const { visitor, tab } = await visit({ lose: 2 })
  const lost = [await ask(visitor), await ask(visitor)]
  const referenceId = await ask(visitor)
  await idsOf(tab, referenceId)
  expect(lost).not.toContain(referenceId)
  expect(tab.events).toEqual([])
})

test('events can say that the request failed', async () => {
  const { visitor, tab } = await visit({ failEvents: 1 })
  const referenceId = await ask(visitor)
  expect(await tab.next()).toEqual({
    referenceId,
    messageType: 'GetInteractionsHistoryMessage',
    errorMessage: 'UCS request failed',
  })
})

test('a forgotten session is unknown; after another handshake all is well', async () => {
  const { visitor, tab } = await visit({ forget: 2 })
  await idsOf(tab, await ask(visitor))
  await ask(visitor)
  expect(await tab.nextError()).toBe('402::session_unknown')
  await tab.subscribed(2)
  expect(await idsOf(tab, await ask(visitor))).toHaveLength(100)
})

test('a session of CometD does not outlive the sign-in it belongs to', async () => {
  const { server, visitor, tab } = await visit({ signIn: 'basic' })
  server.forgetSessions()
  expect((await visitor.fetch(notifications, { method: 'POST', body: '[]' })).status).toBe(401)
  await visitor.signIn('agent', 'agent')
  const again = await visitor.listen(notifications, channel)
  const referenceId = await ask(visitor)
  await idsOf(again, referenceId)
  expect(tab.events).toEqual([])
})

test('rows can come at once', async () => {
  const { visitor } = await visit({ immediate: true })
  const answer = await visitor.post(history, { operationName: 'RetrieveInteractionHistory', maxSize: 1 })
  expect(answer).toMatchObject({ statusCode: 0, interactions: [{ id: world.interactions[0]?.id }] })
})

test('a tab that went away does not count any more', async () => {
  const server = await startServer({ world, profile: 'gws' })
  onTestFinished(() => server.close())
  const visitor = new Visitor(server.url)
  await visitor.get('/api/v2/me')
  const send = async (message: object, signal?: AbortSignal) => {
    const init = { method: 'POST', body: JSON.stringify([message]), ...(signal && { signal }) }
    const [reply] = (await (await visitor.fetch(notifications, init)).json()) as [{ readonly clientId: string }]
    return reply
  }
  const shakeHands = () => send({ channel: '/meta/handshake', version: '1.0' })
  const poll = (clientId: string, timeout: number, signal?: AbortSignal) =>
    send({ channel: '/meta/connect', clientId, advice: { timeout } }, signal)

  const first = await shakeHands()
  const gone = new AbortController()
  const held = poll(first.clientId, 30_000, gone.signal)
  const second = await shakeHands()
  await vi.waitFor(async () => expect(await poll(second.clientId, 0)).toHaveProperty(['advice', 'multiple-clients']))
  gone.abort()
  await expect(held).rejects.toThrow('aborted')
  await vi.waitFor(async () =>
    expect(await poll(second.clientId, 0)).not.toHaveProperty(['advice', 'multiple-clients']),
  )
})

test('after a restart at the same port CometD shakes hands again, and who was signed in still is', async () => {
  const { server, visitor, tab } = await visit({ signIn: 'basic' })
  await server.stop()
  await expect(visitor.fetch('/api/v2/me')).rejects.toThrow()
  await server.restart()
  await tab.subscribed(2)
  expect(await idsOf(tab, await ask(visitor))).toHaveLength(100)
})
