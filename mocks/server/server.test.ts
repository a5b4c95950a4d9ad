import { afterEach, expect, test } from 'vitest'
import { makeWire } from '#mocks/makeInteraction.ts'
import { worldOf } from '#mocks/world.ts'
import { type RunningServer, type ServerOptions, startServer } from './server.ts'

const now = Date.UTC(2026, 10, 23, 13, 30)
const world = worldOf({ now, records: [makeWire({ startDate: '2026-11-20 10:00:00.000+0100' })] })
const history = '/api/v2/ucs/interactions'

const running: RunningServer[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()))
})

async function start(options: ServerOptions = { world }): Promise<string> {
  const server = await startServer({ now, ...options })
  running.push(server)
  return server.url
}

test('the handlers answer over real HTTP', async () => {
  const answer = await fetch(`${await start()}${history}`)
  expect(answer.headers.get('content-type')).toBe('application/json')
  expect(await answer.json()).toMatchObject({ statusCode: 0, interactions: [{ id: '0000Sa99620J0EM5' }] })
})

test('statuses, cookies and bodies of POSTs go through', async () => {
  const url = await start()
  expect((await fetch(`${url}${history}?sort=x`)).status).toBe(400)
  expect((await fetch(`${url}/api/v2/me`)).headers.getSetCookie()).toHaveLength(1)
  const body = JSON.stringify({ operationName: 'EndContactCenterSession' })
  expect(await (await fetch(`${url}/api/v2/me`, { method: 'POST', body })).json()).toEqual({ statusCode: 0 })
})

test('a fault answers instead, in the order of requests', async () => {
  const url = await start({
    world,
    fault: (_request, count) => (count === 2 ? new Response('<h1>Bad gateway</h1>', { status: 502 }) : undefined),
  })
  const statuses: number[] = []
  for (let time = 0; time < 3; time++) statuses.push((await fetch(`${url}${history}`)).status)
  expect(statuses).toEqual([200, 502, 200])
})

test('a fault may read the request and keep it waiting', async () => {
  let release = () => {}
  const wait = new Promise<void>((done) => {
    release = done
  })
  const url = await start({ world, fault: (request) => request.text().then(() => wait.then(() => undefined)) })
  let answered = false
  const answer = fetch(`${url}/api/v2/me`, {
    method: 'POST',
    body: '{"operationName":"EndContactCenterSession"}',
  }).then((each) => {
    answered = true
    return each
  })
  await fetch(`${url}/nothing`)
  expect(answered).toBe(false)
  release()
  expect((await answer).status).toBe(200)
})

test('a fault can break the connection', async () => {
  const url = await start({ world, fault: () => Response.error() })
  await expect(fetch(`${url}${history}`)).rejects.toThrow('fetch failed')
})

test('a fault can break off in the middle of an answer', async () => {
  const cut = () => {
    const parts = ['{"statusCode":0,']
    return new ReadableStream<Uint8Array>({
      pull(stream) {
        const part = parts.pop()
        if (part === undefined) stream.error(new Error('cut'))
        else stream.enqueue(new TextEncoder().encode(part))
      },
    })
  }
  const url = await start({ world, fault: () => new Response(cut()) })
  await expect(fetch(`${url}${history}`).then((answer) => answer.text())).rejects.toThrow()
})

test('what nobody answers is not found', async () => {
  const answer = await fetch(`${await start()}/api/v2/nothing`)
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({ statusCode: 6 })
})

test('a page of an allowed origin may ask with its cookies, of another not', async () => {
  const url = await start({ world, cors: ['https://crm.example.com'] })
  const from = (origin: string) => fetch(`${url}${history}`, { method: 'OPTIONS', headers: { origin } })
  const allowed = await from('https://crm.example.com')
  expect(allowed.status).toBe(204)
  expect(allowed.headers.get('access-control-allow-credentials')).toBe('true')
  expect((await from('https://other.example.com')).headers.get('access-control-allow-origin')).toBeNull()
})

test('plain rows come in one answer, whatever maxSize asks for', async () => {
  const url = await start({ rows: 1_000 })
  const body = await (await fetch(`${url}${history}?maxSize=10`)).text()
  const { interactions } = JSON.parse(body) as { interactions: { id: string }[] }
  expect(new Set(interactions.map((row) => row.id)).size).toBe(1_000)
  expect(body.length / 1_000).toBeGreaterThan(600)
  expect(body.length / 1_000).toBeLessThan(760)
})

test('plain rows keep to a cap, and to dates', async () => {
  const url = await start({ rows: 1_000, cap: 50 })
  const ask = async (query: string) =>
    ((await (await fetch(`${url}${history}?${query}`)).json()) as { interactions: { startDate: string }[] })
      .interactions
  expect(await ask('maxSize=1000')).toHaveLength(50)
  const [first] = await ask('maxSize=1&toDate=2026-11-01T00:00:00.000Z')
  expect(Date.parse(first?.startDate ?? '')).toBeLessThanOrEqual(Date.UTC(2026, 10, 1))
})

test('one of the plain rows can be opened', async () => {
  const url = await start({ rows: 200 })
  const { interactions } = (await (await fetch(`${url}${history}`)).json()) as { interactions: { id: string }[] }
  const answer = await fetch(`${url}${history}/${interactions[7]?.id}`)
  expect(await answer.json()).toMatchObject({ statusCode: 0, interaction: { id: interactions[7]?.id } })
})

test('a closed server frees its port for the next', async () => {
  const first = await startServer({ world })
  const port = Number(new URL(first.url).port)
  await first.close()
  await expect(fetch(`${first.url}${history}`)).rejects.toThrow()
  expect((await fetch(`${await start({ world, port })}${history}`)).status).toBe(200)
})

test('the built page can be served from the same origin, and nothing beside it', async () => {
  const url = await start({ world, site: 'public' })
  expect((await fetch(`${url}/config.json`)).headers.get('content-type')).toBe('application/json')
  expect((await fetch(`${url}/..%2fpackage.json`)).status).toBe(404)
})
