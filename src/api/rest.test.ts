import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { contactId, interactionId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import contentChat from '#src/wire/fixtures/content-chat.json'
import sample from '#src/wire/fixtures/sample.json'
import { type RestSettings, restSource } from './rest.ts'
import type { Batch, HistoryAsk, Source } from './source.ts'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const settings: RestSettings = { baseUrl: 'https://gws.example/', customAttributes: [], timeLimitMs: 5_000 }
const ask: HistoryAsk = {
  scope: { kind: 'all' },
  from: instant(Date.UTC(2013, 10, 1)),
  to: instant(Date.UTC(2013, 11, 1)),
  maxSize: 1_000,
  archive: 'main',
}
const signal = () => new AbortController().signal

async function batchesOf(source: Source, asked: HistoryAsk, aborted = signal()): Promise<readonly Batch[]> {
  const batches: Batch[] = []
  for await (const batch of source.history(asked, aborted)) batches.push(batch)
  return batches
}

/** Answers every request with these rows and gives the addresses that were asked. */
function answerWith(rows: readonly unknown[]): readonly URL[] {
  const asked: URL[] = []
  server.use(
    http.get('*', ({ request }) => {
      asked.push(new URL(request.url))
      return HttpResponse.json({ statusCode: 0, interactions: rows })
    }),
  )
  return asked
}

const idsOf = (batches: readonly Batch[]) => batches.flatMap((batch) => batch.interactions.map(({ id }) => id))

test('asks for all fields of the newest rows of the range', async () => {
  const asked = answerWith([sample])
  const batches = await batchesOf(restSource(settings), ask)
  expect(batches).toMatchObject([{ interactions: [{ id: sample.id }], unreadable: [], sentCount: 1 }])
  expect(asked[0]?.href).toMatch(/^https:\/\/gws\.example\/api\/v2\/ucs\/interactions\?/)
  expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({
    fields: '*',
    fromDate: '2013-11-01T00:00:00.000Z',
    toDate: '2013-12-01T00:00:00.000Z',
    maxSize: '1000',
    sort: 'desc',
    source: 'main',
  })
})

test('asks for one agent, the archive, a medium and custom attributes by their parameters', async () => {
  const asked = answerWith([])
  const source = restSource({ ...settings, customAttributes: ['OrderNumber', 'ServiceType'] })
  await batchesOf(source, { ...ask, scope: { kind: 'agent', userId: 'a&b' }, archive: 'archive', mediaType: 'chat' })
  expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toMatchObject({
    userId: 'a&b',
    source: 'archive',
    mediaType: 'chat',
    customAttributes: 'OrderNumber,ServiceType',
  })
})

test('asks for one customer by path, whatever is in the id', async () => {
  const asked = answerWith([])
  await batchesOf(restSource(settings), { ...ask, scope: { kind: 'contact', contactId: contactId('a/b?c ü') } })
  expect(asked[0]?.pathname).toBe('/api/v2/ucs/contacts/a%2Fb%3Fc%20%C3%BC/interactions')
  expect(asked[0]?.searchParams.get('maxSize')).toBe('1000')
})

test.each(['', '.', '..'])('never asks for everybody’s history in place of the contact "%s"', async (id) => {
  const asked = answerWith([sample])
  const asking = batchesOf(restSource(settings), { ...ask, scope: { kind: 'contact', contactId: contactId(id) } })
  await expect(asking).rejects.toMatchObject({ kind: 'missing' })
  expect(asked).toEqual([])
})

test('a server below a path is asked below it', async () => {
  const asked = answerWith([])
  await batchesOf(restSource({ ...settings, baseUrl: 'https://proxy.example/gws' }), ask)
  expect(asked[0]?.pathname).toBe('/gws/api/v2/ucs/interactions')
})

test('what is beyond the instants asked for is cut off, and a row without a start kept', async () => {
  const at = (id: string, startDate: string) => ({ ...sample, id, startDate })
  answerWith([
    at('after', '2013-12-01 00:00:00.000Z'),
    at('last', '2013-12-01 00:59:59.999+0100'),
    at('first', '2013-11-01 00:00:00.000Z'),
    at('before', '2013-10-31 23:59:59.999Z'),
    at('no start', 'yesterday'),
  ])
  const batches = await batchesOf(restSource(settings), ask)
  expect(idsOf(batches)).toEqual(['last', 'first', 'no start'])
  expect(batches[0]).toMatchObject({ sentCount: 5, oldest: Date.UTC(2013, 9, 31, 23, 59, 59, 999) })
})

test('a server of days is asked for exactly the days, and what it counts to them is its affair', async () => {
  const asked = answerWith([{ ...sample, startDate: '2013-12-01 05:00:00.000+0000' }])
  const source = restSource({ ...settings, dateForm: 'days' })
  const batches = await batchesOf(source, ask)
  expect(source.granularity).toBe('days')
  expect(asked[0]?.searchParams.get('fromDate')).toBe('2013-11-01')
  expect(asked[0]?.searchParams.get('toDate')).toBe('2013-11-30')
  expect(idsOf(batches)).toEqual([sample.id])
})

test('the order in which rows came is told', async () => {
  const at = (startDate: string) => ({ ...sample, id: startDate, startDate })
  const [later, earlier] = [at('2013-11-05T10:00:00Z'), at('2013-11-04T10:00:00Z')]
  answerWith([later, later, at('yesterday'), earlier])
  expect(await batchesOf(restSource(settings), ask)).toMatchObject([{ disordered: false }])
  answerWith([earlier, later])
  expect(await batchesOf(restSource(settings), ask)).toMatchObject([{ disordered: true }])
  answerWith([...Array.from({ length: 1_000 }, () => earlier), later])
  expect(await batchesOf(restSource(settings), ask)).toMatchObject([{ disordered: false }, { disordered: true }])
})

test('smssession is no filter that servers accept: all are asked for and the others cut off', async () => {
  const asked = answerWith([sample, { ...sample, id: 'sms', mediaType: 'SmsSession' }])
  const batches = await batchesOf(restSource(settings), { ...ask, mediaType: 'smssession' })
  expect(asked[0]?.searchParams.has('mediaType')).toBe(false)
  expect(idsOf(batches)).toEqual(['sms'])
})

test('a long answer comes in parts of at most 1,000 rows, in its order, with none lost', async () => {
  const rows = Array.from({ length: 2_500 }, (_, row) => (row % 10 === 0 ? row : { ...sample, id: `id ${row}` }))
  answerWith(rows)
  const batches = await batchesOf(restSource(settings), ask)
  expect(batches.map((batch) => batch.sentCount)).toEqual([1_000, 1_000, 500])
  expect(batches.map((batch) => batch.unreadable.length)).toEqual([100, 100, 50])
  expect(idsOf(batches)).toEqual(rows.flatMap((row) => (typeof row === 'number' ? [] : [row.id])))
})

test('an empty answer is one empty part', async () => {
  answerWith([])
  expect(await batchesOf(restSource(settings), ask)).toEqual([
    { interactions: [], unreadable: [], sentCount: 0, disordered: false },
  ])
})

test('reading stops at an abort between two parts', async () => {
  answerWith(Array.from({ length: 2_500 }, (_, row) => ({ ...sample, id: `id ${row}` })))
  const controller = new AbortController()
  const reason = new Error('another customer')
  const reading = restSource(settings).history(ask, controller.signal)[Symbol.asyncIterator]()
  await reading.next()
  controller.abort(reason)
  await expect(reading.next()).rejects.toBe(reason)
})

test('a refusal is thrown as a failure', async () => {
  server.use(http.get('*', () => HttpResponse.json({ statusCode: 5, statusMessage: 'No privilege' })))
  await expect(batchesOf(restSource(settings), ask)).rejects.toMatchObject({
    name: 'Failure',
    kind: 'forbidden',
    serverMessage: 'No privilege',
  })
})

test('what was asked is told without the customer’s id', async () => {
  server.use(http.get('*', () => new HttpResponse('', { status: 500 })))
  const asking = batchesOf(restSource(settings), { ...ask, scope: { kind: 'contact', contactId: contactId('C1') } })
  await expect(asking).rejects.toMatchObject({ detail: 'GET /api/v2/ucs/contacts/{id}/interactions' })
})

test('one interaction comes with its messages', async () => {
  server.use(
    http.get('https://gws.example/api/v2/ucs/interactions/0000Sa99620J0EM5', () => HttpResponse.json(contentChat)),
  )
  const content = await restSource(settings).content(interactionId('0000Sa99620J0EM5'), signal())
  expect(content.interaction.id).toBe('0000Sa99620J0EM5')
  expect(content.messages).toHaveLength(3)
})

test('what is not in the main store is looked for in the archive', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get('*', ({ request }) => {
      const source = new URL(request.url).searchParams.get('source')
      asked.push(source)
      return source === null ? HttpResponse.json({ statusCode: 6 }, { status: 404 }) : HttpResponse.json(contentChat)
    }),
  )
  const content = await restSource(settings).content(interactionId('0000Sa99620J0EM5'), signal())
  expect(content.messages).toHaveLength(3)
  expect(asked).toEqual([null, 'archive'])
})

test('what is in neither store, or in the only one, is missing', async () => {
  for (const archive of [404, 400, 403]) {
    server.use(
      http.get('*', ({ request }) =>
        HttpResponse.text('', { status: new URL(request.url).searchParams.has('source') ? archive : 404 }),
      ),
    )
    await expect(restSource(settings).content(interactionId('x'), signal())).rejects.toMatchObject({ kind: 'missing' })
  }
})

test('a bearer token is sent with each request, as it is then', async () => {
  const sent: (string | null)[] = []
  server.use(
    http.get('*', ({ request }) => {
      sent.push(request.headers.get('authorization'))
      return HttpResponse.json({ statusCode: 0, interactions: [] })
    }),
  )
  let token: string | undefined
  const source = restSource({ ...settings, token: () => token })
  await batchesOf(source, ask)
  token = 'abc'
  await batchesOf(source, ask)
  expect(sent).toEqual([null, 'Bearer abc'])
})
