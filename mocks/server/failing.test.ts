import { expect, onTestFinished, test } from 'vitest'
import { makeContactCentre } from '#mocks/generator/contactCentre.ts'
import { type FaultKind, FaultPlan, faultKinds } from './faultPlan.ts'
import { type ServerOptions, startServer } from './server.ts'
import { Visitor } from './visitor.ts'

const world = makeContactCentre({ now: Date.UTC(2026, 10, 23, 13, 30), interactions: 200, oddities: false })
const history = '/api/v2/ucs/interactions'

async function start(options: ServerOptions) {
  const server = await startServer({ world, ...options })
  onTestFinished(() => server.close())
  return server
}

async function failed(kind: FaultKind, path = history, options: ServerOptions = {}) {
  const { url } = await start({ fail: 1, failWith: [kind], ...options })
  const answer = await fetch(url + path, path === history ? {} : { method: 'POST', body: '[]' })
  const body = await answer.text()
  return { status: answer.status, type: answer.headers.get('content-type'), headers: answer.headers, body }
}

test('the same seed gives the same fates, in about the share that is asked for, each kind in its turn', () => {
  const fates = (seed: number) => {
    const plan = new FaultPlan(0.3, seed)
    return Array.from({ length: 1_000 }, () => plan.next())
  }
  const faults = fates(1).filter((kind) => kind !== undefined)
  expect(fates(1)).toEqual(fates(1))
  expect(fates(2)).not.toEqual(fates(1))
  expect(faults.length).toBeGreaterThan(250)
  expect(faults.length).toBeLessThan(350)
  expect(faults.slice(0, faultKinds.length)).toEqual(faultKinds)
})

test('HTTP 500 with JSON', async () => {
  expect(await failed('error')).toMatchObject({
    status: 500,
    body: '{"statusCode":4,"statusMessage":"Internal error"}',
  })
})

test('HTTP 502 with the page of a proxy', async () => {
  const { status, type, body } = await failed('gateway')
  expect([status, type]).toEqual([502, 'text/html; charset=utf-8'])
  expect(body).toContain('<h1>502 Bad Gateway</h1>')
})

test('a connection that is reset', async () => {
  await expect(failed('reset')).rejects.toThrow('fetch failed')
})

test('JSON that stops in the middle', async () => {
  const { status, body } = await failed('cut')
  expect(status).toBe(200)
  expect(() => JSON.parse(body)).toThrow(SyntaxError)
})

test('a statusCode in a good answer', async () => {
  expect(await failed('status')).toMatchObject({ status: 200, body: expect.stringContaining('"statusCode":4') })
})

test('HTTP 503 that says when to come again', async () => {
  const { status, headers } = await failed('busy')
  expect([status, headers.get('retry-after')]).toEqual([503, '1'])
})

test('the right answer, late', async () => {
  const { status, body } = await failed('late')
  expect(status).toBe(200)
  expect(JSON.parse(body)).toMatchObject({ statusCode: 0, interactions: expect.any(Array) })
})

test('an answer of v3 fails in the form of v3', async () => {
  const { body } = await failed('status', '/workspace/v3/ucs/get-agent-history', { profile: 'workspace' })
  expect(JSON.parse(body)).toEqual({ status: { code: 500, message: 'Internal error' } })
})

test('for CometD it is the HTTP status that fails', async () => {
  expect(await failed('status', '/api/v2/notifications/connect', { profile: 'gws' })).toMatchObject({ status: 500 })
})

test('the page to sign in at does not fail', async () => {
  const { url } = await start({ profile: 'workspace', fail: 1 })
  const answer = await fetch(`${url}/workspace/v3/login?redirect_uri=http://localhost/`)
  expect([answer.status, answer.url]).toEqual([200, expect.stringContaining('/sign-in?')])
})

test('a share fails, and another one from when it is set', async () => {
  const server = await start({ fail: 0.5, failWith: ['error'] })
  const statuses = async () => {
    const found: number[] = []
    for (let time = 0; time < 20; time++) found.push((await fetch(server.url + history)).status)
    return new Set(found)
  }
  expect(await statuses()).toEqual(new Set([200, 500]))
  server.setFail(0)
  expect(await statuses()).toEqual(new Set([200]))
})

test('answers wait at least as long as is said', async () => {
  const { url } = await start({ delay: [60, 80] })
  const begun = performance.now()
  await fetch(url + history)
  expect(performance.now() - begun).toBeGreaterThan(55)
})

test('with failing answers all around, CometD gets there in the end', async () => {
  const { url } = await start({
    profile: 'gws',
    fail: 0.4,
    seed: 5,
    failWith: ['error', 'gateway', 'cut', 'status', 'reset'],
  })
  const visitor = new Visitor(url)
  onTestFinished(() => visitor.leave())
  const untilIt = async (answers: string, ask: () => Promise<unknown>) => {
    let answer: unknown
    while (!Object.hasOwn(Object(answer), answers)) answer = await ask().catch(() => undefined)
  }
  await untilIt('user', () => visitor.get('/api/v2/me'))
  const tab = await visitor.listen('/api/v2/notifications', '/v2/ucs/interactions')
  const operationName = 'RetrieveInteractionHistory'
  await untilIt('referenceId', () => visitor.post(history, { operationName, maxSize: 1 }))
  expect(await tab.next()).toMatchObject({ interactions: [{ id: world.interactions[0]?.id }] })
})
