import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { makeContactCentre } from '#mocks/generator/contactCentre.ts'
import { type ServerOptions, startServer } from './server.ts'
import { Visitor } from './visitor.ts'

const now = Date.UTC(2026, 10, 23, 13, 30)
const world = makeContactCentre({ now, interactions: 300, oddities: false })
const history = '/api/v2/ucs/interactions'

async function start(options: ServerOptions = {}) {
  const server = await startServer({ world, signIn: 'basic', ...options })
  onTestFinished(() => server.close())
  return { server, visitor: new Visitor(server.url) }
}

afterEach(() => {
  vi.useRealTimers()
})

test('without a session everything is refused, with text and with HTML in turn', async () => {
  const { visitor } = await start()
  const first = await visitor.fetch(history)
  const second = await visitor.fetch('/api/v2/me')
  expect([first.status, second.status]).toEqual([401, 401])
  expect([first, second].map((answer) => answer.headers.get('content-type'))).toEqual([
    'text/plain; charset=utf-8',
    'text/html; charset=utf-8',
  ])
})

test('HTTP Basic on /api/v2/me gives a cookie, and the cookie everything else', async () => {
  const { visitor } = await start()
  const answer = await visitor.signIn('agent', 'agent')
  expect(await answer.json()).toMatchObject({ statusCode: 0, user: { userName: 'JohnS' } })
  expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^JSESSIONID=\w+; Path=\/; HttpOnly/)])
  expect(await visitor.get(history)).toMatchObject({ statusCode: 0 })
})

test("any agent's user name signs in as that agent", async () => {
  const { visitor } = await start({ password: 'Pa:ss wörd' })
  const agent = world.agents[7]?.owner
  expect((await visitor.signIn(agent?.userName ?? '', 'agent')).status).toBe(401)
  expect(await (await visitor.signIn(agent?.userName ?? '', 'Pa:ss wörd')).json()).toMatchObject({ user: agent })
})

test('a wrong password is refused even with a cookie that counts, which then still does', async () => {
  const { visitor } = await start()
  await visitor.signIn('agent', 'agent')
  expect((await visitor.signIn('agent', 'wrong')).status).toBe(401)
  expect((await visitor.fetch(history)).status).toBe(200)
})

test('a session expires', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { visitor } = await start({ sessionSeconds: 60 })
  await visitor.signIn('agent', 'agent')
  vi.setSystemTime(Date.now() + 59_000)
  expect((await visitor.fetch(history)).status).toBe(200)
  vi.setSystemTime(Date.now() + 1_000)
  expect((await visitor.fetch(history)).status).toBe(401)
})

test('sessions can be forgotten, and begun again', async () => {
  const { server, visitor } = await start()
  await visitor.signIn('agent', 'agent')
  server.forgetSessions()
  expect((await visitor.fetch(history)).status).toBe(401)
  await visitor.signIn('agent', 'agent')
  expect((await visitor.fetch(history)).status).toBe(200)
})

test('signing out ends the session', async () => {
  const { visitor } = await start()
  await visitor.signIn('agent', 'agent')
  const operationName = 'EndContactCenterSession'
  expect(await visitor.post('/api/v2/me', { operationName })).toEqual({ statusCode: 0 })
  expect((await visitor.fetch(history)).status).toBe(401)
})

test('whoever asks to be logged in as an agent is counted', async () => {
  const { server, visitor } = await start()
  await visitor.signIn('agent', 'agent')
  expect(server.startedSessions).toBe(0)
  await visitor.post('/api/v2/me', { operationName: 'StartContactCenterSession', channels: ['voice'] })
  expect(server.startedSessions).toBe(1)
})

test('where nobody has to sign in, a session begins by itself and is kept', async () => {
  const { visitor } = await start({ signIn: 'none' })
  const first = await visitor.fetch(history)
  expect(first.status).toBe(200)
  expect(first.headers.getSetCookie()).toHaveLength(1)
  expect((await visitor.fetch(history)).headers.getSetCookie()).toHaveLength(0)
})
