import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { Failure } from '#src/model/failure.ts'
import { csrfRefused, cutJson, nginxBadGateway } from '#src/wire/fixtures/proxyPages.ts'
import { fetchJson } from './http.ts'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

const answering = (status: number, body: string, headers: Readonly<Record<string, string>> = {}) =>
  serve((_request, response) => {
    response.writeHead(status, headers).end(body)
  })

const ask = (url: string, signal = new AbortController().signal, timeLimitMs = 5_000) =>
  fetchJson(url, { signal, timeLimitMs, detail: 'GET /api' })

async function failureOf(asked: Promise<unknown>): Promise<Failure> {
  const thrown = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (thrown instanceof Failure) return thrown
  throw new Error(`not a failure: ${String(thrown)}`)
}

test('a good answer is its parsed body', async () => {
  expect(await ask(await answering(200, '{"statusCode":0}'))).toEqual({ statusCode: 0 })
})

test('a body to send makes the request a JSON one', async () => {
  const url = await serve((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => response.end(JSON.stringify([request.method, request.headers['content-type'], body])))
  })
  const options = { signal: new AbortController().signal, timeLimitMs: 5_000, detail: 'POST /api' }
  expect(await fetchJson(url, { ...options, method: 'POST', body: { operationName: 'x' } })).toEqual([
    'POST',
    'application/json',
    '{"operationName":"x"}',
  ])
})

test('a proxy’s page is a server failure in the page’s words', async () => {
  expect(await failureOf(ask(await answering(502, nginxBadGateway)))).toMatchObject({
    kind: 'server',
    code: 'HTTP 502',
    serverMessage: '502 Bad Gateway nginx/1.18.0',
    detail: 'GET /api',
  })
})

test('HTML behind a 403 is a refusal, behind a 200 unreadable', async () => {
  expect((await failureOf(ask(await answering(403, csrfRefused)))).kind).toBe('forbidden')
  expect(await failureOf(ask(await answering(200, csrfRefused)))).toMatchObject({
    kind: 'unreadable',
    code: 'HTTP 200',
  })
})

test('JSON that stops in the middle, and no body at all, are unreadable and may be asked again', async () => {
  for (const body of [cutJson, '']) {
    const failure = await failureOf(ask(await answering(200, body)))
    expect(failure.kind).toBe('unreadable')
    expect(failure.canRetry).toBe(true)
  }
})

test('Retry-After is read as seconds and as a date', async () => {
  const seconds = await failureOf(ask(await answering(503, '', { 'retry-after': '7' })))
  expect(seconds.retryAfterMs).toBe(7_000)
  const date = new Date(Date.now() + 60_000).toUTCString()
  const until = await failureOf(ask(await answering(503, '', { 'retry-after': date })))
  expect(until.retryAfterMs).toBeGreaterThan(50_000)
  expect(until.retryAfterMs).toBeLessThanOrEqual(60_000)
  const odd = await failureOf(ask(await answering(503, '', { 'retry-after': 'soon' })))
  expect(odd.retryAfterMs).toBeUndefined()
})

test('a server that is not there, or hangs up, is offline', async () => {
  const url = await serve((request) => request.socket.destroy())
  expect((await failureOf(ask(url))).kind).toBe('offline')
  const halfway = await serve((request, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('{"statusCode":0,', () => request.socket.destroy())
  })
  expect((await failureOf(ask(halfway))).kind).toBe('offline')
})

test('no answer within the limit is a timeout', async () => {
  const url = await serve(() => {})
  expect((await failureOf(ask(url, new AbortController().signal, 20))).kind).toBe('timeout')
})

test('a body that does not end within the limit is a timeout', async () => {
  const url = await serve((_request, response) => {
    response.writeHead(200).write('{"statusCode":')
  })
  expect((await failureOf(ask(url, new AbortController().signal, 200))).kind).toBe('timeout')
})

test('the caller’s abort is passed on as it is', async () => {
  const controller = new AbortController()
  const reason = new Error('another customer')
  const url = await serve(() => controller.abort(reason))
  await expect(ask(url, controller.signal)).rejects.toBe(reason)
  await expect(ask(url, controller.signal)).rejects.toBe(reason)
})
