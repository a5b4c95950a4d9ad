import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createCsrf } from './csrf.ts'
import { request, type ServerSettings } from './server.ts'
import { createSession, noCookie, type Session } from './session.ts'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const settings = (): ServerSettings => ({ baseUrl: 'https://gws.example', timeLimitMs: 5_000, csrf: createCsrf() })
const me = 'https://gws.example/api/v2/me'
const kate = { id: 'u1', userName: 'kate', firstName: 'Kate', lastName: 'London', roles: [] }
const signedIn = { kind: 'signed-in', user: { id: 'u1', userName: 'kate', name: 'Kate London' } }

const unauthorised = () => new HttpResponse('<h1>HTTP ERROR 401</h1>', { status: 401 })
const answering = (answer: () => Response) => server.use(http.get(me, answer))

function submit(session: Session, userName: string, password: string): Promise<void> {
  if (session.signIn.kind !== 'form') throw new Error('no form')
  return session.signIn.submit(userName, password)
}

test('it is not known who is there until the server was asked', async () => {
  answering(() => HttpResponse.json({ statusCode: 0, user: kate }))
  const session = createSession(settings())
  expect(session.get()).toEqual({ kind: 'unknown' })
  await session.check()
  expect(session.get()).toEqual(signedIn)
})

test.each([
  ['HTTP 401 as a page', unauthorised],
  ['statusCode 20', () => HttpResponse.json({ statusCode: 20, statusMessage: 'Not authenticated' })],
])('%s is nobody', async (_how, answer) => {
  answering(answer)
  const session = createSession(settings())
  await session.check()
  expect(session.get()).toEqual({ kind: 'signed-out', reason: 'never' })
})

test('a server without sign-in lets everybody in', async () => {
  const session = createSession(settings())
  answering(() => new HttpResponse('', { status: 404 }))
  await session.check()
  expect(session.get()).toEqual({ kind: 'signed-in', user: undefined })
})

test('a server that is ill says nothing of who is there', async () => {
  answering(() => new HttpResponse('', { status: 502 }))
  const session = createSession(settings())
  await expect(session.check()).rejects.toMatchObject({ kind: 'server' })
  expect(session.get()).toEqual({ kind: 'unknown' })
})

test('name and password are sent in UTF-8 by HTTP Basic, once', async () => {
  const sent: (string | null)[] = []
  server.use(
    http.get(me, ({ request: asked }) => {
      sent.push(asked.headers.get('authorization'))
      return HttpResponse.json({ statusCode: 0, user: kate })
    }),
  )
  const session = createSession(settings())
  await submit(session, 'žofie', 'pa:ß €')
  expect(Buffer.from(sent[0]?.replace('Basic ', '') ?? '', 'base64').toString('utf8')).toBe('žofie:pa:ß €')
  expect(sent.slice(1)).toEqual([null])
  expect(session.get()).toEqual(signedIn)
})

test('a wrong password is told, and nobody is signed in', async () => {
  answering(unauthorised)
  const session = createSession(settings())
  await expect(submit(session, 'kate', 'x')).rejects.toMatchObject({ kind: 'signed-out' })
  expect(session.get()).toEqual({ kind: 'unknown' })
})

test('a cookie that the browser does not keep is found out at once', async () => {
  server.use(
    http.get(me, ({ request: asked }) =>
      asked.headers.has('authorization') ? HttpResponse.json({ statusCode: 0, user: kate }) : unauthorised(),
    ),
  )
  const session = createSession(settings())
  await expect(submit(session, 'kate', 'x')).rejects.toMatchObject({ kind: 'unavailable', code: noCookie })
  expect(session.get().kind).not.toBe('signed-in')
})

test('signing out ends the session on the server', async () => {
  const bodies: unknown[] = []
  answering(() => HttpResponse.json({ statusCode: 0, user: kate }))
  server.use(
    http.post(me, async ({ request: asked }) => {
      bodies.push(await asked.json())
      return HttpResponse.json({ statusCode: 0 })
    }),
  )
  const session = createSession(settings())
  await session.check()
  await session.signOut?.()
  expect(bodies).toEqual([{ operationName: 'EndContactCenterSession' }])
  expect(session.get()).toEqual({ kind: 'signed-out', reason: 'signed-out-here' })
})

test('a sign-out that the server did not hear of is no sign-out', async () => {
  answering(() => HttpResponse.json({ statusCode: 0, user: kate }))
  server.use(http.post(me, () => new HttpResponse('', { status: 502 })))
  const session = createSession(settings())
  await session.check()
  await expect(session.signOut?.()).rejects.toMatchObject({ kind: 'server' })
  expect(session.get()).toEqual(signedIn)
})

test('an old answer does not undo what happened since it was asked for', async () => {
  const session = createSession(settings())
  let answer = (_response: Response) => {}
  server.use(http.get(me, () => new Promise<Response>((resolve) => (answer = resolve)), { once: true }))
  const checking = session.check()
  answering(() => HttpResponse.json({ statusCode: 0, user: kate }))
  await submit(session, 'kate', 'x')
  answer(unauthorised())
  await checking
  expect(session.get()).toEqual(signedIn)
})

test('waiting for a sign-in ends with it, or with an abort', async () => {
  answering(() => HttpResponse.json({ statusCode: 0, user: kate }))
  const session = createSession(settings())
  session.expired()
  const controller = new AbortController()
  const heard: string[] = []
  const stop = session.subscribe(() => heard.push(session.get().kind))
  const aborted = session.whenSignedIn(controller.signal)
  const waiting = session.whenSignedIn(new AbortController().signal)
  controller.abort(new Error('another customer'))
  await expect(aborted).rejects.toThrow('another customer')
  await submit(session, 'kate', 'x')
  await waiting
  await session.whenSignedIn(new AbortController().signal)
  stop()
  session.expired()
  expect(heard).toEqual(['signed-in'])
  expect(session.get()).toEqual({ kind: 'signed-out', reason: 'expired' })
})

test('a POST carries the header that a GET named, and is tried once more with a new one', async () => {
  let token = 'one'
  const gets: string[] = []
  const posts: (string | null)[] = []
  server.use(
    http.get(me, () => {
      gets.push(token)
      const headers = { 'X-CSRF-HEADER': 'X-Guard', 'X-CSRF-TOKEN': token }
      return HttpResponse.json({ statusCode: 0, user: kate }, { headers })
    }),
    http.post('https://gws.example/x', ({ request: asked }) => {
      posts.push(asked.headers.get('x-guard'))
      if (asked.headers.get('x-guard') === token) return HttpResponse.json({ statusCode: 0 })
      return new HttpResponse('Missing or invalid Csrf token', { status: 403 })
    }),
  )
  const at = settings()
  const signal = new AbortController().signal
  const post = () => request(at, '/x', { method: 'POST', body: {}, signal, detail: 'POST /x' })
  await post()
  expect(posts).toEqual([null, 'one'])
  token = 'two'
  await Promise.all([post(), post(), post()])
  expect(gets).toEqual(['one', 'two'])
  expect(posts.filter((each) => each === 'two')).toHaveLength(3)
})

test('a session that ends while its token is fetched is given another', async () => {
  const tokens = ['one', 'two', 'three']
  let valid = 'three'
  server.use(
    http.get(me, () => {
      const headers = { 'X-CSRF-HEADER': 'X-Guard', 'X-CSRF-TOKEN': tokens.shift() ?? '' }
      return HttpResponse.json({ statusCode: 0, user: kate }, { headers })
    }),
    http.post('https://gws.example/x', ({ request: asked }) => {
      if (asked.headers.get('x-guard') === valid) return HttpResponse.json({ statusCode: 0 })
      return new HttpResponse('Missing or invalid Csrf token', { status: 403 })
    }),
  )
  const signal = new AbortController().signal
  const at = settings()
  const post = () => request(at, '/x', { method: 'POST', body: {}, signal, detail: 'POST /x' })
  await expect(post()).resolves.toEqual({ statusCode: 0 })
  valid = 'gone for good'
  tokens.push('four', 'five', 'six', 'seven')
  await expect(post()).rejects.toMatchObject({ kind: 'forbidden' })
})

test('a header that still does not do is a refusal, after one more attempt', async () => {
  let posts = 0
  answering(() => HttpResponse.json({ statusCode: 0, user: kate }))
  server.use(
    http.post('https://gws.example/x', () => {
      posts += 1
      return new HttpResponse('Missing or invalid Csrf token', { status: 403 })
    }),
  )
  const signal = new AbortController().signal
  const posting = request(settings(), '/x', { method: 'POST', body: {}, signal, detail: 'POST /x' })
  await expect(posting).rejects.toMatchObject({ kind: 'forbidden' })
  expect(posts).toBe(2)
})
