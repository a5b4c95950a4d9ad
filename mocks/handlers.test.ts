import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { DAY, HOUR } from '#src/model/instant.ts'
import { makeContactCentre } from './generator/contactCentre.ts'
import { type HandlerOptions, makeHandlers } from './handlers.ts'
import { makeWire } from './makeInteraction.ts'
import { type World, worldOf } from './world.ts'

const now = Date.UTC(2026, 10, 23, 13, 30)
const centre = makeContactCentre({ now, interactions: 3_000, days: 90, oddities: false })

interface Row {
  readonly id: string
  readonly startDate: string
  readonly mediaType: string
  readonly contactId?: string
  readonly ownerInformation?: { readonly id: string }
  readonly customAttributes?: Readonly<Record<string, string>>
}

async function ask(path: string, world: World = centre, options: HandlerOptions = {}, init?: RequestInit) {
  const answer = await getResponse(makeHandlers(world, options), new Request(`https://gws.example.com${path}`, init))
  const body: unknown = answer && (await answer.json())
  return { status: answer?.status, answer, body: body as { statusCode: number; statusMessage?: string } }
}

async function rows(query: string, world?: World, options?: HandlerOptions): Promise<readonly Row[]> {
  const { body } = await ask(`/api/v2/ucs/interactions?${query}`, world, options)
  expect(body.statusCode).toBe(0)
  return (body as unknown as { interactions: Row[] }).interactions
}

const startOf = (row: Row | undefined) => Date.parse(row?.startDate ?? '')
const ever = 'fromDate=2026-08-20&toDate=2026-11-23'
const all = `${ever}&maxSize=5000`

test('without parameters come the newest 100 of the last month', async () => {
  const found = await rows('')
  expect(found).toHaveLength(100)
  expect(found[0]?.id).toBe(centre.interactions[0]?.id)
})

test('the default dates are today a month ago to today', async () => {
  const found = await rows('maxSize=5000')
  const since = Date.parse('2026-10-23T00:00:00+02:00')
  expect(found).toHaveLength(centre.interactions.filter((row) => row.at >= since).length)
})

test('fromDate and toDate as days are inclusive, in the zone of the server', async () => {
  const found = await rows('fromDate=2026-10-24&toDate=2026-10-25&maxSize=5000')
  const from = Date.parse('2026-10-24T00:00:00+02:00')
  const to = Date.parse('2026-10-26T00:00:00+01:00') // A day of 25 hours.
  expect(found.map((row) => row.id)).toEqual(
    centre.interactions.filter((row) => row.at >= from && row.at < to).map((row) => row.id),
  )
})

test('fromDate and toDate as instants are inclusive to the millisecond', async () => {
  const [newer, older] = [centre.interactions[10], centre.interactions[20]]
  const iso = (at = 0) => new Date(at).toISOString()
  const found = await rows(`fromDate=${iso(older?.at)}&toDate=${iso(newer?.at)}`)
  expect(found[0]?.id).toBe(newer?.id)
  expect(found.at(-1)?.id).toBe(older?.id)
})

test('a server that knows only days refuses instants', async () => {
  const { body } = await ask('/api/v2/ucs/interactions?fromDate=2026-11-01T00:00:00.000Z', centre, { dates: 'days' })
  expect(body).toMatchObject({ statusCode: 2, statusMessage: expect.stringContaining('fromDate') })
})

test('mediaType narrows, in any case', async () => {
  const found = await rows(`${all}&mediaType=Chat`)
  expect(found.length).toBeGreaterThan(100)
  expect(new Set(found.map((row) => row.mediaType))).toEqual(new Set(['chat']))
})

test('a medium that only the store knows can be asked for', async () => {
  const world = worldOf({
    now,
    records: [makeWire({ mediaType: 'Hologram', startDate: '2026-11-20 10:00:00.000+0000' })],
  })
  expect(await rows('mediaType=hologram', world)).toHaveLength(1)
})

test('sort=asc gives the oldest first, desc the newest', async () => {
  const oldest = await rows(`${all}&sort=asc`)
  const newest = await rows(`${all}&sort=desc`)
  expect(oldest[0]?.id).toBe(centre.interactions.at(-1)?.id)
  expect(oldest.map(startOf)).toEqual(oldest.map(startOf).sort((one, other) => one - other))
  expect(newest[0]?.id).toBe(centre.interactions[0]?.id)
})

test('maxSize limits the rows', async () => {
  expect(await rows('maxSize=7')).toHaveLength(7)
  expect(await rows(all)).toHaveLength(3_000)
})

test('the cap of a server is stronger than maxSize', async () => {
  expect(await rows('maxSize=5000', centre, { cap: 40 })).toHaveLength(40)
})

test("userId gives one agent's", async () => {
  const id = centre.agents[1]?.owner.id
  const found = await rows(`${all}&userId=${id}`)
  expect(found.length).toBeGreaterThan(20)
  expect(found.every((row) => row.ownerInformation?.id === id)).toBe(true)
})

test('source=archive gives what has been put away', async () => {
  expect(await rows('source=archive')).toEqual([])
  const found = await rows('source=archive&fromDate=2026-01-01&maxSize=5000')
  expect(found.length).toBeGreaterThan(200)
  expect(startOf(found.at(-1))).toBeLessThan(now - 90 * DAY)
})

test('only the custom attributes that are named come back', async () => {
  const [bare] = await rows('maxSize=1')
  expect(bare).not.toHaveProperty('customAttributes')
  const named = await rows(`${all}&customAttributes=CustomerSegment,OrderNumber`)
  const names = new Set(named.flatMap((row) => Object.keys(row.customAttributes ?? {})))
  expect(names).toEqual(new Set(['CustomerSegment', 'OrderNumber']))
})

test('searchCustomAttributes keeps the rows that have that very value', async () => {
  const found = await rows(`${all}&searchCustomAttributes.OrderNumber=88213&customAttributes=OrderNumber`)
  expect(found.length).toBeGreaterThan(0)
  expect(found.every((row) => row.customAttributes?.['OrderNumber'] === '88213')).toBe(true)
})

test("one customer's history has only theirs, and takes the same parameters", async () => {
  const id = centre.customers[0]?.id ?? ''
  const { body } = await ask(`/api/v2/ucs/contacts/${id}/interactions?${ever}&sort=asc&maxSize=5`)
  const found = (body as unknown as { interactions: Row[] }).interactions
  expect(found).toHaveLength(5)
  expect(found.every((row) => row.contactId === id)).toBe(true)
})

test('an unknown customer is not found', async () => {
  const { status, body } = await ask('/api/v2/ucs/contacts/nobody/interactions')
  expect(status).toBe(404)
  expect(body.statusCode).toBe(6)
})

test('one interaction comes with its messages and the attributes asked for', async () => {
  const chat = centre.interactions.find((row) => row.mediaType === 'chat' && row.contactId !== undefined)
  const { body } = await ask(`/api/v2/ucs/interactions/${chat?.id}?customAttributes=Language`)
  expect(body).toMatchObject({
    statusCode: 0,
    interaction: { id: chat?.id, customAttributes: { Language: expect.any(String) } },
    messages: expect.arrayContaining([expect.objectContaining({ index: 1 })]),
  })
})

test('ids are told apart by case', async () => {
  const world = worldOf({
    now,
    records: [
      makeWire({ id: '0000Sa99620J0EMa', subject: 'small' }),
      makeWire({ id: '0000Sa99620J0EMA', subject: 'big' }),
    ],
  })
  const { body } = await ask('/api/v2/ucs/interactions/0000Sa99620J0EMA', world)
  expect(body).toMatchObject({ interaction: { subject: 'big' } })
})

test('an unknown interaction is not found', async () => {
  const { status, body } = await ask('/api/v2/ucs/interactions/0000000000000000')
  expect(status).toBe(404)
  expect(body).toEqual({ statusCode: 6, statusMessage: "Interaction '0000000000000000' was not found" })
})

test.each([
  ['mediaType', 'smssession'],
  ['mediaType', 'telepathy'],
  ['sort', 'newest'],
  ['maxSize', '0'],
  ['maxSize', 'many'],
  ['source', 'attic'],
  ['fromDate', '2026-02-30'],
  ['fromDate', '23/11/2026'],
  ['toDate', 'yesterday'],
  ['fromDate', '2026-12-24'],
])('%s=%s is refused with statusCode 2', async (name, value) => {
  const { status, body } = await ask(`/api/v2/ucs/interactions?${name}=${encodeURIComponent(value)}`)
  expect(status).toBe(400)
  expect(body).toEqual({ statusCode: 2, statusMessage: expect.stringContaining(`'${name}'`) })
})

test('me gives the user and a session', async () => {
  const { answer, body } = await ask('/api/v2/me')
  expect(body).toMatchObject({ statusCode: 0, user: { userName: 'JohnS', roles: expect.any(Array) } })
  expect(answer?.headers.getSetCookie()).toEqual([expect.stringMatching(/^JSESSIONID=/)])
})

test('a session can be ended, never started', async () => {
  const post = (operationName: string) =>
    ask('/api/v2/me', centre, {}, { method: 'POST', body: JSON.stringify({ operationName }) })
  expect((await post('EndContactCenterSession')).body).toEqual({ statusCode: 0 })
  expect((await post('StartContactCenterSession')).body.statusCode).toBe(2)
})

test('answers can come wrapped in data', async () => {
  const { body } = await ask('/api/v2/ucs/interactions?maxSize=1', centre, { wrapped: true })
  expect(body).toMatchObject({ statusCode: 0, data: { interactions: [{ id: centre.interactions[0]?.id }] } })
})

test('what is not of the servers is not answered', async () => {
  expect((await ask('/api/v2/ucs/something')).answer).toBeUndefined()
})

test('a given world serves exactly its records, the unreadable ones too', async () => {
  const started = new Date(now - HOUR).toISOString()
  const records = [
    makeWire({ startDate: started, customAttributes: { Language: 'Welsh' } }),
    null,
    'broken',
    { no: 'id' },
  ]
  const found = await rows('customAttributes=Language', worldOf({ now, records }))
  expect(found).toHaveLength(4)
  expect(found).toEqual(expect.arrayContaining([records[0], null, 'broken']))
})
