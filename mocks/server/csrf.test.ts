import { expect, onTestFinished, test } from 'vitest'
import { worldOf } from '#mocks/world.ts'
import { startServer } from './server.ts'
import { Visitor } from './visitor.ts'

const world = worldOf({ now: Date.UTC(2026, 10, 23, 13, 30), records: [] })
const retrieve = { operationName: 'RetrieveInteractionHistory' }

async function start(csrf: boolean) {
  const server = await startServer({ world, profile: 'gws', csrf })
  onTestFinished(() => server.close())
  const visitor = new Visitor(server.url)
  onTestFinished(() => visitor.leave())
  return { server, visitor }
}

async function statusOf(visitor: Visitor, path = '/api/v2/ucs/interactions') {
  const answer = await visitor.fetch(path, { method: 'POST', body: JSON.stringify(retrieve) })
  return { status: answer.status, body: await answer.text() }
}

test('a POST without the token is refused', async () => {
  const { visitor } = await start(true)
  expect(await statusOf(visitor)).toEqual({ status: 403, body: 'Missing or invalid Csrf token' })
})

test('any GET tells the name and the value of the header, with which a POST goes through', async () => {
  const { visitor } = await start(true)
  const answer = await visitor.fetch('/api/v2/me')
  expect(answer.headers.get('x-csrf-header')).toBe('X-CSRF-TOKEN')
  expect(await statusOf(visitor)).toMatchObject({ status: 200 })
})

test("the token of another's session does not count", async () => {
  const { server, visitor } = await start(true)
  const other = new Visitor(server.url)
  await other.fetch('/api/v2/me')
  await visitor.fetch('/api/v2/me')
  visitor.headers = other.headers
  expect(await statusOf(visitor)).toMatchObject({ status: 403 })
})

test('tokens can be renewed, and are refreshed by a GET', async () => {
  const { server, visitor } = await start(true)
  await visitor.fetch('/api/v2/me')
  server.renewTokens()
  expect(await statusOf(visitor)).toMatchObject({ status: 403 })
  await visitor.fetch('/api/v2/me')
  expect(await statusOf(visitor)).toMatchObject({ status: 200 })
})

test('CometD needs the token too', async () => {
  const { visitor } = await start(true)
  expect(await statusOf(visitor, '/api/v2/notifications')).toMatchObject({ status: 403 })
  await visitor.fetch('/api/v2/me')
  await expect(visitor.listen('/api/v2/notifications', '/v2/ucs/interactions')).resolves.toBeDefined()
})

test('off, nothing is asked and nothing told', async () => {
  const { visitor } = await start(false)
  expect((await visitor.fetch('/api/v2/me')).headers.get('x-csrf-header')).toBeNull()
  expect(await statusOf(visitor)).toMatchObject({ status: 200 })
})
