import { setTimeout as passing } from 'node:timers/promises'
import type { BrowserContext } from '@playwright/test'
import { HOUR, MINUTE } from '#src/model/instant.ts'
import { makeGate } from './gate.ts'
import { at, firstDay, month, now, record, times, world } from './records.ts'
import { expectComplete, expectEveryIdOnce, loadTheRest } from './retrieved.ts'
import { expect, hurry, type OpenedViewer, test } from './viewer.ts'

test.describe('everything comes in the end, each id once', () => {
  test('with 30 % of the answers failing in every way', async ({ open }) => {
    test.setTimeout(180_000)
    const viewer = await open({ now, count: 3_000, days: 29, oddities: false, cap: 50, fail: 0.3, direct: true })
    await expectComplete(viewer, 3_000, 120_000)
    viewer.server.setFail(0)
    await expectEveryIdOnce(viewer)
    await expect(viewer.failure).toBeHidden()
  })

  test('with the server stopped for 20 s in the middle and started again', async ({ open }) => {
    test.setTimeout(180_000)
    const viewer = await open({ world: month(3_000), cap: 50, delay: [40, 80], direct: true })
    await expect(viewer.retrieval).toHaveText(/^Loading, \d+ of 31 days, [\d,]+ so far/)
    await viewer.server.stop()
    const came = await viewer.retrieval.innerText()
    await passing(20_000)
    await expect(viewer.retrieval).toHaveText(/^Loading/)
    await expect(viewer.rows.first()).toBeVisible()
    expect(Number(/([\d,]+) so far/.exec(came)?.[1]?.replace(',', ''))).toBeLessThan(3_000)
    await viewer.server.restart()
    await expectComplete(viewer, 3_000)
    await expectEveryIdOnce(viewer)
  })

  test('with the machine’s own network gone and back, and nothing is asked meanwhile', async ({ open, context }) => {
    const gate = makeGate()
    let count = 0
    const viewer = await open({
      world: month(2_000),
      cap: 50,
      fault: ({ url }) => {
        if (url.includes('/ucs/')) count += 1
        return count > 10 ? gate.opened : undefined
      },
    })
    await expect.poll(() => count).toBeGreaterThan(10)
    await goOffline(context, viewer)
    const asked = viewer.server.requests.length
    gate.open()
    await passing(2_000)
    await expect(viewer.retrieval).toHaveText(/^Loading/)
    await expect(viewer.failure).toContainText('The server cannot be reached')
    await expect(viewer.rows.first()).toBeVisible()
    expect(viewer.server.requests.length).toBe(asked)

    await context.setOffline(false)
    await expectComplete(viewer, 2_000)
    await expectEveryIdOnce(viewer)
  })

  test('with a server that asks for patience', async ({ open }) => {
    const busyUntil = Date.now() + 2_000
    const viewer = await open({
      world: month(300),
      cap: 50,
      fault: () => {
        if (Date.now() > busyUntil) return undefined
        return new Response('busy', { status: 503, headers: { 'Retry-After': '2' } })
      },
    })
    await expectComplete(viewer, 300)
    expect(viewer.server.requests.filter(({ path }) => path.includes('/ucs/')).length).toBeLessThan(12)
  })
})

test.describe('what cannot be had is named', () => {
  test('one bad slice never loses the others, and can be had when it is well', async ({ open, page }) => {
    await hurry(page, 200)
    let isWell = false
    const bad = at('11-08 12:00')
    const viewer = await open({
      world: month(2_000),
      cap: 50,
      fault: ({ url }) => {
        const query = new URL(url).searchParams
        const [from, to] = ['fromDate', 'toDate'].map((name) => Date.parse(query.get(name) ?? ''))
        const isBad = from !== undefined && to !== undefined && from <= bad && to >= bad && to < at('11-20 00:00')
        return isBad && !isWell ? Response.json({ statusCode: 4, statusMessage: 'Shard 7 is ill' }) : undefined
      },
    })
    await viewer.settled()
    await expect(viewer.retrieval).toHaveText(/^Incomplete, 1,\d\d\d interactions.*Shard 7 is ill/)
    await expect(viewer.row('I1999')).toBeVisible()
    await viewer.search.fill('I0')
    await expect(viewer.row('I0')).toBeVisible()
    await viewer.search.fill('')

    isWell = true
    await loadTheRest(viewer)
    await expectComplete(viewer, 2_000)
    await expectEveryIdOnce(viewer)
  })

  test('a medium that one may not see leaves the rest', async ({ open }) => {
    const media = ['call', 'chat', 'email']
    const full = times(900, (n) => record(`full${n}`, at('11-10 00:30') + n * MINUTE, { mediaType: media[n % 3] }))
    const others = times(60, (n) => record(`other${n}`, firstDay + n * 8 * HOUR, { mediaType: 'chat' }))
    const viewer = await open({
      world: world([...full, ...others]),
      dates: 'days',
      cap: 400,
      config: { dateForm: 'days', maxSize: 400, mostSize: 400 },
      fault: ({ url }) =>
        url.includes('mediaType=email')
          ? Response.json({ statusCode: 5, statusMessage: 'No permission for e-mail' }, { status: 403 })
          : undefined,
    })
    // Of the e-mails those come that are among the newest of the day.
    await expect(viewer.retrieval).toHaveText(/^Incomplete, 79\d interactions/)
    await expect(viewer.retrieval).toContainText('10 Nov: Email: No permission for e-mail')
    await expect(viewer.failure).toBeHidden()
    await expect(viewer.filters.getByRole('checkbox', { name: 'Call 300 interactions', exact: true })).toBeVisible()
    await expect(viewer.filters.getByRole('checkbox', { name: 'Chat 360 interactions', exact: true })).toBeVisible()
  })

  test('what the server says of itself as partial is shown and said', async ({ open }) => {
    const some = month(30)
    const viewer = await open({
      world: some,
      fault: ({ url }) =>
        url.includes('/ucs/')
          ? Response.json({
              statusCode: 7,
              statusMessage: 'One of two UCS is down',
              interactions: some.interactions.map((row) => row.record),
            })
          : undefined,
    })
    await expect(viewer.retrieval).toHaveText(/^Incomplete, 30 interactions.*One of two UCS is down/)
    await expect(viewer.row('I29')).toBeVisible()
  })
})

test.describe('the content of an interaction', () => {
  const chats = world(times(5, (n) => record(`I${n}`, at(`11-19 1${n}:00`))))
  const contentOf = (id: string) => `/api/v2/ucs/interactions/${id}`

  test('that fails in passing is tried again without a word, and neighbours come ahead of time', async ({ open }) => {
    let failures = 2
    const viewer = await open({
      world: chats,
      fault: ({ url }) => {
        if (!url.includes('/I2') || failures === 0) return undefined
        failures -= 1
        return new Response('<h1>Bad gateway</h1>', { status: 502 })
      },
    })
    await viewer.row('I2').click()
    await expect(viewer.details.getByRole('region', { name: 'User data' })).toBeVisible()
    await expect(viewer.failure).toBeHidden()
    const asked = () => viewer.server.requests.map(({ path }) => path)
    await expect.poll(asked).toContain(contentOf('I3'))
    await expect.poll(asked).toContain(contentOf('I1'))
    expect(asked().filter((path) => path === contentOf('I2'))).toHaveLength(3)

    await viewer.details.getByRole('button', { name: 'Next interaction' }).click()
    await expect(viewer.details.getByRole('button', { name: 'Next interaction' })).toBeEnabled()
    await expect.poll(asked).toContain(contentOf('I0'))
    expect(asked().filter((path) => path === contentOf('I1'))).toHaveLength(1)
  })
})

/** Where the browser itself knows that it has no network. */
async function goOffline(context: BrowserContext, { page }: OpenedViewer): Promise<void> {
  await context.setOffline(true)
  await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(false)
}
