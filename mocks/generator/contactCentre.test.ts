import { expect, test } from 'vitest'
import type { StoredInteraction } from '#mocks/world.ts'
import { DAY, MINUTE } from '#src/model/instant.ts'
import { makeContactCentre } from './contactCentre.ts'
import { mediaTypes } from './media.ts'
import { oddities } from './oddities.ts'

const now = Date.UTC(2026, 10, 23, 13, 30)
const world = makeContactCentre({ now })
const plain = makeContactCentre({ now, seed: 7, interactions: 3_000, oddities: false })

const small = (seed: number, at = now) => makeContactCentre({ seed, now: at, interactions: 300 })
const recordOf = (row: StoredInteraction | undefined) => row?.record as Record<string, unknown>
const share = (rows: readonly StoredInteraction[], keep: (row: StoredInteraction) => boolean) =>
  rows.filter(keep).length / rows.length

function grouped<Key>(rows: readonly StoredInteraction[], keyOf: (row: StoredInteraction) => Key) {
  const groups = new Map<Key, StoredInteraction[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

test('the same seed and the same now give the same world, to the letter', () => {
  expect(JSON.stringify(small(3).interactions)).toBe(JSON.stringify(small(3).interactions))
  expect(JSON.stringify(small(3).archive)).toBe(JSON.stringify(small(3).archive))
})

test('another seed or another now gives another world', () => {
  const first = JSON.stringify(small(3).interactions)
  expect(JSON.stringify(small(4).interactions)).not.toBe(first)
  expect(JSON.stringify(small(3, now + DAY).interactions)).not.toBe(first)
})

test('there are as many interactions, customers and agents as asked for', () => {
  expect(world.interactions).toHaveLength(12_000)
  expect(world.customers).toHaveLength(600)
  expect(world.agents).toHaveLength(40)
})

test('ids are unique and have 16 characters', () => {
  const ids = new Set(world.interactions.map((row) => row.id))
  expect(ids.size).toBe(12_000)
  expect([...ids].every((id) => /^[0-9A-Za-z]{16}$/.test(id))).toBe(true)
})

test('rows lie within the 90 days, newest first, the newest minutes ago', () => {
  const starts = world.interactions.map((row) => row.at)
  expect(starts).toEqual([...starts].sort((one, other) => other - one))
  expect(now - (starts[0] ?? 0)).toBeLessThan(10 * MINUTE)
  expect(now - (starts.at(-1) ?? 0)).toBeLessThanOrEqual(90 * DAY)
})

test('all nine media are there in plausible shares', () => {
  const of = (...wanted: string[]) => share(world.interactions, (row) => wanted.includes(row.mediaType))
  for (const mediaType of mediaTypes) expect(of(mediaType), mediaType).toBeGreaterThan(0.005)
  const shares = [of('call'), of('email'), of('chat'), of('facebook', 'facebooksession', 'twitter'), of('smssession')]
  const wanted = [0.33, 0.27, 0.24, 0.09, 0.05]
  for (const [place, each] of wanted.entries()) expect(Math.abs((shares[place] ?? 0) / each - 1)).toBeLessThan(0.2)
})

test('working days are busier than weekends, days busier than nights', () => {
  const dayOf = (row: StoredInteraction) => new Date(row.at).getUTCDay()
  const weekend = share(plain.interactions, (row) => dayOf(row) === 0 || dayOf(row) === 6) / 2
  expect(weekend).toBeLessThan(((1 - weekend * 2) / 5) * 0.5)
  const hourOf = (row: StoredInteraction) => Number(String(recordOf(row)['startDate']).slice(11, 13))
  expect(share(plain.interactions, (row) => hourOf(row) >= 7 && hourOf(row) < 21)).toBeGreaterThan(0.9)
  expect(share(plain.interactions, (row) => hourOf(row) < 6)).toBeGreaterThan(0)
})

test('a parent is there and started earlier', () => {
  const starts = new Map(plain.interactions.map((row) => [row.id, row.at]))
  const replies = plain.interactions.filter((row) => recordOf(row)['parentId'] !== undefined)
  expect(replies.length).toBeGreaterThan(500)
  for (const reply of replies) {
    expect(starts.get(String(recordOf(reply)['parentId'])) ?? Number.NaN).toBeLessThan(reply.at)
  }
})

test('threads go across media and keep their subject', () => {
  const threads = grouped(plain.interactions, (row) => recordOf(row)['threadId'])
  threads.delete(undefined)
  const mixed = [...threads.values()].filter((rows) => new Set(rows.map((row) => row.mediaType)).size > 2)
  expect(mixed.length).toBeGreaterThan(20)
  const subjects = plain.interactions.map((row) => recordOf(row)['subject'])
  expect(subjects).toContain('Refund for order 88213')
  expect(subjects.some((subject) => typeof subject === 'string' && subject.startsWith('Re: '))).toBe(true)
})

test('most are stopped, what is open is mostly young, a little of it very old', () => {
  const open = plain.interactions.filter((row) => recordOf(row)['state'] !== 'Stopped')
  expect(open.length / plain.interactions.length).toBeLessThan(0.08)
  expect(new Set(open.map((row) => recordOf(row)['state']))).toEqual(new Set(['New', 'Pending', 'InProcess']))
  expect(share(open, (row) => now - row.at < 10 * DAY)).toBeGreaterThan(0.5)
  expect(share(open, (row) => now - row.at > 45 * DAY)).toBeGreaterThan(0)
  expect(open.every((row) => recordOf(row)['endDate'] === undefined)).toBe(true)
})

test('talk time is less than the span from start to end', () => {
  for (const row of plain.interactions) {
    const { callDuration, startDate, endDate } = recordOf(row)
    if (typeof callDuration !== 'number') continue
    expect(callDuration * 1_000).toBeLessThanOrEqual(Date.parse(String(endDate)) - Date.parse(String(startDate)))
  }
})

test('stamps follow the clock on the wall through the change of October', () => {
  const offsets = new Set(plain.interactions.map((row) => String(recordOf(row)['startDate']).slice(-5)))
  expect(offsets).toEqual(new Set(['+0100', '+0200']))
  expect(plain.interactions.every((row) => Date.parse(String(recordOf(row)['startDate'])) === row.at)).toBe(true)
})

test('a few customers come again and again, most only now and then', () => {
  const counts = [...grouped(world.interactions, (row) => row.contactId).values()].map((rows) => rows.length)
  counts.sort((one, other) => other - one)
  expect(counts[0]).toBeGreaterThan(300)
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(20)
})

test('nobody can be reached by the addresses and numbers', () => {
  for (const { emailAddress, phoneNumber } of world.customers) {
    expect(emailAddress).toMatch(/^[a-z0-9.]+@(mail\.)?example\.(com|org|net)$/)
    expect(phoneNumber).toMatch(/^(\+44207946\d{4}|\+447700900\d{3}|\+1\d{3}55501\d\d)$/)
  }
})

test.each([
  ['on a Monday at noon', now],
  ['on a Monday at four in the morning', Date.UTC(2026, 10, 23, 3)],
  ['on a Sunday in summer', Date.UTC(2026, 6, 5, 20)],
])('every oddity occurs %s, in small doses', (_when, at) => {
  const { interactions } = at === now ? world : makeContactCentre({ now: at, seed: 2 })
  const counts = grouped(interactions, (row) => row.oddity)
  for (const { name } of oddities) expect(counts.get(name)?.length ?? 0, name).toBeGreaterThan(0)
  expect(share(interactions, (row) => row.oddity !== undefined)).toBeLessThan(0.08)
})

test('without oddities there is none', () => {
  expect(plain.interactions.every((row) => row.oddity === undefined)).toBe(true)
})

test('three records cannot be read: two that are none, one without an id', () => {
  const unreadable = world.interactions.filter((row) => typeof recordOf(row)?.['id'] !== 'string')
  expect(unreadable).toHaveLength(3)
  expect(unreadable.filter((row) => typeof row.record === 'object' && row.record !== null)).toHaveLength(1)
})

test('the archive is older, and repeats the oldest rows of the main store', () => {
  const main = new Set(world.interactions.map((row) => row.id))
  const repeated = world.archive.filter((row) => main.has(row.id))
  expect(repeated.length).toBeGreaterThan(100)
  expect(world.archive.length).toBeGreaterThan(repeated.length)
  expect(world.archive.every((row) => row.at <= (repeated[0]?.at ?? 0))).toBe(true)
})

test('an interaction has the same messages whenever it is asked for', () => {
  const chat = plain.interactions.find((row) => row.mediaType === 'chat')
  const content = plain.content(chat?.id ?? '', [])
  expect(content?.messages.length).toBeGreaterThan(2)
  expect(plain.content(chat?.id ?? '', [])).toEqual(content)
})

test('messages come in the order of their index, within the span, sometimes with gaps', () => {
  let gaps = 0
  for (const row of plain.interactions.filter(({ mediaType }) => mediaType === 'chat').slice(0, 100)) {
    const messages = (plain.content(row.id, [])?.messages ?? []) as readonly { index: number; timestamp: string }[]
    const indices = messages.map((message) => message.index)
    expect(indices).toEqual([...indices].sort((one, other) => one - other))
    gaps += (indices.at(-1) ?? 0) > indices.length ? 1 : 0
    for (const { timestamp } of messages) expect(Date.parse(timestamp)).toBeGreaterThanOrEqual(row.at)
  }
  expect(gaps).toBeGreaterThan(5)
})

test('e-mails have addresses and a body', () => {
  const email = plain.interactions.find((row) => row.mediaType === 'email')
  expect(plain.content(email?.id ?? '', [])?.interaction).toMatchObject({
    email: { from: expect.stringContaining('@'), bodyAsPlainText: expect.stringContaining('\n') },
  })
})

test('where the list is older than the content, the content says stopped', () => {
  const stale = world.interactions.find((row) => row.oddity === 'a list older than the content')
  expect(recordOf(stale)['state']).toBe('InProgress')
  expect(world.content(stale?.id ?? '', [])?.interaction).toMatchObject({ state: 'Stopped' })
})
