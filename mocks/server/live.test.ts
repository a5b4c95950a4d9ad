import { expect, onTestFinished, test } from 'vitest'
import { makeContactCentre } from '#mocks/generator/contactCentre.ts'
import { makeWire } from '#mocks/makeInteraction.ts'
import { worldOf } from '#mocks/world.ts'
import { SECOND } from '#src/model/instant.ts'
import { type ServerOptions, startServer } from './server.ts'

const now = Date.UTC(2026, 10, 23, 13, 30)
const world = makeContactCentre({ now, interactions: 500, oddities: false })
const history = '/api/v2/ucs/interactions'

async function start(options: ServerOptions = { world }) {
  const server = await startServer(options)
  onTestFinished(() => server.close())
  return server
}

interface Row {
  readonly id: string
  readonly startDate: string
  readonly state: string
}

async function rows(url: string): Promise<readonly Row[]> {
  return ((await (await fetch(url + history)).json()) as { readonly interactions: readonly Row[] }).interactions
}

test('new interactions begin now, are listed first, and can be opened', async () => {
  const { url, publishNew } = await start()
  const before = await rows(url)
  const ids = publishNew(3)
  const [newest, ...rest] = await rows(url)
  expect([newest?.id, ...rest.slice(0, 2).map((row) => row.id)]).toEqual(ids)
  expect(Date.parse(newest?.startDate ?? '')).toBe(now)
  expect(rest[2]?.id).toBe(before[0]?.id)
  expect(await (await fetch(`${url}${history}/${ids[2]}`)).json()).toMatchObject({ interaction: { id: ids[2] } })
})

test('ids of new interactions never repeat', async () => {
  const { publishNew, world } = await start()
  publishNew(20)
  publishNew(20)
  expect(new Set(world.interactions.map((row) => row.id)).size).toBe(540)
})

test('they may begin at any instant, in a world without people too', async () => {
  const { url, publishNew } = await start({ world: worldOf({ now, records: [] }) })
  const ids = publishNew(2, now - 60 * SECOND)
  expect((await rows(url)).map((row) => [row.id, Date.parse(row.startDate)])).toEqual([
    [ids[0], now - 60 * SECOND],
    [ids[1], now - 61 * SECOND],
  ])
})

test('an interaction can change, in the list and by itself', async () => {
  const records = [makeWire({ state: 'InProcess', startDate: '2026-11-20 10:00:00.000+0100' })]
  const { url, change } = await start({ world: worldOf({ now, records }) })
  const id = '0000Sa99620J0EM5'
  change(id, { state: 'Stopped' })
  change(id, { comment: 'Done.' })
  const changed = { id, state: 'Stopped', comment: 'Done.' }
  expect(await rows(url)).toMatchObject([changed])
  expect(await (await fetch(`${url}${history}/${id}`)).json()).toMatchObject({ interaction: changed })
  expect(() => change('nobody', {})).toThrow("there is no interaction 'nobody'")
})

test('plain rows for measurements follow too', async () => {
  const { url, publishNew, change } = await start({ rows: 300, now })
  const [{ id } = { id: '' }] = await rows(url)
  change(id, { state: 'Pending' })
  const ids = publishNew(1)
  expect((await rows(url)).slice(0, 2)).toMatchObject([{ id: ids[0] }, { id, state: 'Pending' }])
})

test('every request is noted, without its body', async () => {
  const { url, requests } = await start()
  await fetch(`${url}${history}?maxSize=3`)
  await fetch(`${url}/api/v2/me`, { method: 'POST', body: '{}' })
  expect(requests).toEqual([
    { method: 'GET', path: history, search: '?maxSize=3', at: expect.any(Number) },
    { method: 'POST', path: '/api/v2/me', search: '', at: expect.any(Number) },
  ])
})

test('a stopped server is not there, and is again at the same port when it is started', async () => {
  const { url, stop, restart, publishNew } = await start()
  publishNew(1)
  await stop()
  await expect(fetch(url + history)).rejects.toThrow('fetch failed')
  await restart()
  expect(await rows(url)).toHaveLength(100)
})

test('the clock goes on where no instant is given', async () => {
  const begun = Date.now()
  const { publishNew, world } = await start({ count: 50 })
  publishNew(1)
  expect(world.interactions).toHaveLength(51)
  expect(world.interactions[0]?.at).toBeGreaterThanOrEqual(begun)
})
