import fc from 'fast-check'
import { expect, test } from 'vitest'
import { failureOfHttp, failureOfStatusCode, isCsrfRefusal } from './failure.ts'
import { csrfRefused, cutJson, nginxBadGateway, titleOnly } from './fixtures/proxyPages.ts'

test.each([
  [1, 'rejected'],
  [2, 'rejected'],
  [3, 'forbidden'],
  [4, 'server'],
  [5, 'forbidden'],
  [6, 'missing'],
  [8, 'signed-out'],
  [9, 'server'],
  [10, 'rejected'],
  [12, 'server'],
  [20, 'signed-out'],
  [99, 'unreadable'],
])('statusCode %i is %s', (code, kind) => {
  expect(failureOfStatusCode(code, 'words')).toMatchObject({ kind, serverMessage: 'words', code: `statusCode ${code}` })
})

test.each([
  [400, 'rejected'],
  [401, 'signed-out'],
  [403, 'forbidden'],
  [404, 'missing'],
  [429, 'server'],
  [500, 'server'],
  [502, 'server'],
  [504, 'server'],
  [200, 'unreadable'],
])('HTTP %i without a readable body is %s', (status, kind) => {
  expect(failureOfHttp(status, '')).toMatchObject({ kind, serverMessage: undefined, code: `HTTP ${status}` })
})

test('the body’s statusCode says it better than the HTTP status', () => {
  expect(failureOfHttp(500, '{"statusCode":5,"statusMessage":"No privilege"}')).toMatchObject({
    kind: 'forbidden',
    serverMessage: 'No privilege',
    code: 'statusCode 5',
  })
  expect(failureOfHttp(403, '{"statusCode":20}').kind).toBe('signed-out')
})

test('HTTP 401 means sign in, whatever the body says', () => {
  expect(failureOfHttp(401, '{"statusCode":4,"statusMessage":"Session ended"}')).toMatchObject({
    kind: 'signed-out',
    serverMessage: 'Session ended',
  })
})

test('a proxy’s page is reduced to its words', () => {
  expect(failureOfHttp(502, nginxBadGateway)).toMatchObject({
    kind: 'server',
    serverMessage: '502 Bad Gateway nginx/1.18.0',
    code: 'HTTP 502',
  })
  expect(failureOfHttp(403, csrfRefused).serverMessage).toBe(
    'HTTP ERROR 403 Missing or invalid Csrf token & nothing else',
  )
  expect(failureOfHttp(503, titleOnly).serverMessage).toBe('Service Unavailable')
})

test('plain text is kept, and cut where it is long', () => {
  expect(failureOfHttp(403, 'Missing or invalid\n Csrf token').serverMessage).toBe('Missing or invalid Csrf token')
  expect(failureOfHttp(500, 'long '.repeat(10_000)).serverMessage).toHaveLength(300)
})

test('JSON that stops in the middle is not shown as the server’s words', () => {
  expect(failureOfHttp(200, cutJson)).toMatchObject({ kind: 'unreadable', serverMessage: undefined, code: 'HTTP 200' })
})

test('no body is slow or impossible to reduce', () => {
  const marks = fc.array(fc.constantFrom('<', '>', '<!--', '<script', '</script>', '<head>', '&amp;', ' ', 'a'), {
    maxLength: 200,
  })
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        marks.map((each) => each.join('')),
      ),
      (body) => {
        expect((failureOfHttp(500, body).serverMessage ?? '').length).toBeLessThanOrEqual(300)
      },
    ),
  )
  for (const mark of ['<', '<!--', '<script', '<head', '<title>', ' ']) {
    expect(failureOfHttp(500, mark.repeat(1_000_000)).kind).toBe('server')
  }
})

test('a v3 body says it in its status', () => {
  expect(failureOfHttp(403, '{"status":{"code":403,"message":"No session"},"operationId":"a"}')).toMatchObject({
    kind: 'forbidden',
    serverMessage: 'No session',
    code: 'HTTP 403',
  })
})

test('a refusal for the CSRF header is told from others, in a page, a text and JSON', () => {
  const words = 'Missing or invalid Csrf token'
  const bodies = [csrfRefused, words, JSON.stringify({ statusCode: 3, statusMessage: words })]
  for (const body of bodies) expect(isCsrfRefusal(failureOfHttp(403, body))).toBe(true)
  expect(isCsrfRefusal(failureOfHttp(403, 'Forbidden'))).toBe(false)
  expect(isCsrfRefusal(failureOfHttp(500, words))).toBe(false)
})
