import { setTimeout as passing } from 'node:timers/promises'
import type { Locator } from '@playwright/test'
import { HOUR } from '#src/model/instant.ts'
import { at, record, stamp, times, world } from './records.ts'
import { expectComplete, expectEveryIdOnce } from './retrieved.ts'
import { expect, type OpenedViewer, test } from './viewer.ts'

const everySecond = { config: { pollSeconds: 1 } }
const open = { state: 'InProcess', endDate: undefined }
const hundred = times(100, (n) => record(`I${n}`, at('11-10 08:00') + n * HOUR))

const news = ({ page }: OpenedViewer): Locator => page.getByRole('status', { name: 'New interactions' })

const histories = ({ server }: OpenedViewer) =>
  server.requests.filter(({ path }) => path === '/api/v2/ucs/interactions')

test('new interactions are counted, and come when they are asked for, without moving what is read', async ({
  open: openViewer,
}) => {
  const viewer = await openViewer({ ...everySecond, world: world(hundred) })
  await expectComplete(viewer, 100)
  await viewer.row('I90').getByRole('gridcell').first().focus()
  const before = await viewer.row('I90').boundingBox()

  const arrived = viewer.server.publishNew(4)
  const button = news(viewer).getByRole('button', { name: '4 new' })
  await expect(button).toBeVisible()
  await expect(viewer.result).toHaveText('100 interactions')
  await expect(viewer.row('I90').getByRole('gridcell').first()).toBeFocused()
  expect(await viewer.row('I90').boundingBox()).toEqual(before)

  await button.click()
  await expectComplete(viewer, 104)
  await expect(button).toBeHidden()
  expect(await viewer.row('I90').boundingBox()).toEqual(before)
  await viewer.grid.evaluate((grid) => grid.parentElement?.scrollTo(0, 0))
  for (const id of arrived) await expect(viewer.row(id)).toBeVisible()

  viewer.server.publishNew(1)
  await news(viewer).getByRole('button', { name: '1 new' }).click()
  await expectComplete(viewer, 105)
  await expectEveryIdOnce(viewer)
})

test('changes of open interactions are counted and shown, of whichever age', async ({ open: openViewer }) => {
  const old = record('old', at('11-02 08:00'), open)
  const viewer = await openViewer({
    ...everySecond,
    world: world([...hundred, record('new', at('11-20 12:00'), open), old]),
  })
  await expectComplete(viewer, 102)
  viewer.server.change('new', { state: 'Stopped', endDate: stamp(at('11-20 12:30')) })
  viewer.server.change('old', { subject: 'Another subject' })
  await expect(news(viewer).getByRole('button', { name: '2 changed' })).toBeVisible()
  await expect(await viewer.cell('new', 'State')).toHaveText('In process')
  viewer.server.publishNew(1)
  await news(viewer).getByRole('button', { name: '1 new, 2 changed' }).click()
  await expect(await viewer.cell('new', 'State')).toHaveText('Stopped')
  await expectComplete(viewer, 103)
  await viewer.search.fill('Another subject')
  await viewer.expectIds(['old'])
})

test('only the open end is asked for, and not where the range is over', async ({ open: openViewer, page }) => {
  const viewer = await openViewer({ ...everySecond, world: world(hundred) })
  await expectComplete(viewer, 100)
  const before = histories(viewer).length
  await expect.poll(() => histories(viewer).length).toBeGreaterThan(before + 1)
  for (const { search } of histories(viewer).slice(before)) {
    expect(new URLSearchParams(search).get('fromDate')).toBe('2026-11-20T11:58:00.000Z')
  }
  await page.goto(`${viewer.url}#/interactions?from=2026-11-01&to=2026-11-12`)
  await expect(viewer.result).not.toHaveText('100 interactions')
  await viewer.settled()
  const asked = viewer.server.requests.length
  await passing(2_500)
  expect(viewer.server.requests.length).toBe(asked)
})

test('while nobody looks at the page it is asked less often', async ({ open: openViewer, page }) => {
  const viewer = await openViewer({ ...everySecond, world: world(hundred) })
  await expectComplete(viewer, 100)
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  const count = () => histories(viewer).length
  // The interval that was under way still ends.
  const before = count()
  await expect.poll(count).toBe(before + 1)
  await expect.poll(count, { timeout: 15_000 }).toBe(before + 2)
  const [last, next] = histories(viewer).slice(-2)
  expect((next?.at ?? 0) - (last?.at ?? 0)).toBeGreaterThan(5_000)
})

test('a server that fails meanwhile disturbs nobody, and what is new comes when it is well', async ({
  open: openViewer,
}) => {
  let isWell = true
  const viewer = await openViewer({
    ...everySecond,
    world: world(hundred),
    fault: () => (isWell ? undefined : new Response('ill', { status: 500 })),
  })
  await expectComplete(viewer, 100)
  isWell = false
  const before = histories(viewer).length
  viewer.server.publishNew(3)
  await expect.poll(() => histories(viewer).length).toBeGreaterThan(before)
  await expect(viewer.failure).toBeHidden()
  await expect(viewer.retrieval).toHaveText(/^Complete, 100 interactions/)
  await expect(news(viewer).getByRole('button')).toBeHidden()
  isWell = true
  await expect(news(viewer).getByRole('button', { name: '3 new' })).toBeVisible({ timeout: 20_000 })
})

test('more than an answer holds all come', async ({ open: openViewer }) => {
  const viewer = await openViewer({ config: { pollSeconds: 1, maxSize: 30, mostSize: 200 }, world: world(hundred) })
  await expectComplete(viewer, 100)
  viewer.server.publishNew(110)
  await news(viewer).getByRole('button', { name: '110 new' }).click()
  await expectComplete(viewer, 210)
  await expectEveryIdOnce(viewer)
})

test('with gws, new ones come by events', async ({ open: openViewer }) => {
  const viewer = await openViewer({
    profile: 'gws',
    csrf: true,
    world: world(hundred),
    config: { profile: 'gws', pollSeconds: 1 },
  })
  await expectComplete(viewer, 100)
  viewer.server.publishNew(2)
  await news(viewer).getByRole('button', { name: '2 new' }).click()
  await expectComplete(viewer, 102)
  await expectEveryIdOnce(viewer)
})

test('of another customer nothing is counted', async ({ open: openViewer, page }) => {
  const rows = times(6, (n) => record(`I${n}`, at(`11-19 1${n}:00`), { contactId: n % 2 === 0 ? 'A' : 'B' }))
  const viewer = await openViewer({ ...everySecond, world: world(rows), at: '#/interactions' })
  await expectComplete(viewer, 6)
  viewer.server.publishNew(2)
  await expect(news(viewer).getByRole('button', { name: '2 new' })).toBeVisible()
  await page.goto(`${viewer.url}#/contacts/B`)
  await expectComplete(viewer, 3)
  await expect(news(viewer).getByRole('button')).toBeHidden()
})
