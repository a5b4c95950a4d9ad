import type { LoggedRequest } from '#mocks/server/requestLog.ts'
import { at, month, now, record, times, world } from './records.ts'
import { expectComplete, expectEveryIdOnce } from './retrieved.ts'
import { expect, type OpenedViewer, test } from './viewer.ts'

test.describe('gws', () => {
  const gws = { profile: 'gws', csrf: true, cap: 50, config: { profile: 'gws', timeLimitSeconds: 2 } } as const

  test('half of the events before their answers, one in fifty lost, one session forgotten, CSRF on: every id once', async ({
    open,
  }) => {
    test.setTimeout(120_000)
    const viewer = await open({
      ...gws,
      now,
      count: 4_000,
      days: 29,
      oddities: false,
      early: 0.5,
      lose: 0.02,
      forget: 20,
    })
    await expectComplete(viewer, 4_000, 90_000)
    await expectEveryIdOnce(viewer)
    expect(viewer.server.startedSessions).toBe(0)
    expect(handshakes(viewer)).toBeGreaterThanOrEqual(1)
  })

  test('one long poll, the session first, and the library for no other profile', async ({ open, page }) => {
    const scripts: string[] = []
    page.on('response', async (response) => {
      if (!response.url().endsWith('.js')) return
      const text = await response.text().catch(() => '')
      if (text.includes('/meta/handshake')) scripts.push(response.url())
    })
    const viewer = await open({ ...gws, world: month(200) })
    await expectComplete(viewer, 200)
    const paths = viewer.server.requests.map(({ method, path }) => `${method} ${path}`)
    expect(paths[0]).toBe('GET /api/v2/me')
    expect(paths.indexOf('POST /api/v2/notifications')).toBeLessThan(paths.indexOf('POST /api/v2/ucs/interactions'))
    expect(paths.filter((path) => path.startsWith('GET /api/v2/ucs'))).toEqual([])
    expect(scripts).toHaveLength(1)

    const rest = await open({ world: month(5) })
    await expectComplete(rest, 5)
    expect(scripts).toHaveLength(1)
  })

  test('rows that come at once, in the answer itself', async ({ open }) => {
    const viewer = await open({ ...gws, world: month(300), immediate: true })
    await expectComplete(viewer, 300)
    await expectEveryIdOnce(viewer)
  })

  test('events that say that the request failed, and answers that fail in every way', async ({ open }) => {
    test.setTimeout(120_000)
    const viewer = await open({ ...gws, world: month(1_500), failEvents: 0.2, fail: 0.2, early: 0.5 })
    await expectComplete(viewer, 1_500, 90_000)
    viewer.server.setFail(0)
    await expectEveryIdOnce(viewer)
  })

  test('the session and its tokens gone in the middle of it all', async ({ open }) => {
    const viewer = await open({ ...gws, world: month(2_000), delay: [30, 60] })
    await expect(viewer.retrieval).toHaveText(/^Loading, .* so far/)
    viewer.server.renewTokens()
    await expect(viewer.retrieval).toHaveText(/^Loading, .* so far/)
    viewer.server.forgetSessions()
    await expectComplete(viewer, 2_000)
    await expectEveryIdOnce(viewer)
  })

  test('the server stopped in the middle and started again', async ({ open }) => {
    test.setTimeout(90_000)
    const viewer = await open({ ...gws, world: month(2_000), delay: [30, 60] })
    await expect(viewer.retrieval).toHaveText(/^Loading, .* so far/)
    await viewer.server.stop()
    await expect(viewer.failure).toContainText('It is being tried again.', { timeout: 30_000 })
    await expect(viewer.rows.first()).toBeVisible()
    await viewer.server.restart()
    await expectComplete(viewer, 2_000)
    await expectEveryIdOnce(viewer)
  })

  test('two tabs each get their own', async ({ open, context }) => {
    const viewer = await open({ ...gws, world: month(600, (n) => ({ contactId: n % 2 === 0 ? 'even' : 'odd' })) })
    await expectComplete(viewer, 600)
    const other = await context.newPage()
    await other.addInitScript((fixed) => {
      Date.now = () => fixed
    }, now)
    await other.goto(`${viewer.url}#/contacts/odd`)
    await expect(other.getByRole('status', { name: 'Retrieval' })).toHaveText(/^Complete, 300 interactions/)
    await viewer.page.goto(`${viewer.url}#/contacts/even`)
    await expectComplete(viewer, 300)
    await expectEveryIdOnce(
      viewer,
      times(300, (n) => `I${2 * n}`),
    )
    await other.close()
  })

  test('the content of an interaction comes by an event too', async ({ open }) => {
    const messages = { I4: [{ index: 1, from: { nickname: 'Eva', type: 'Customer' }, text: 'Where is my parcel?' }] }
    const chats = times(5, (n) => record(`I${n}`, at(`11-19 1${n}:00`)))
    const viewer = await open({ ...gws, world: world(chats, { messages }), early: 1 })
    await viewer.row('I4').click()
    await viewer.details.getByRole('tab', { name: /^Conversation/ }).click()
    await expect(viewer.details).toContainText('Where is my parcel?')
  })
})

test.describe('workspace', () => {
  const workspace = { profile: 'workspace', config: { profile: 'workspace', timeLimitSeconds: 2 } } as const

  async function signIn({ page }: OpenedViewer): Promise<void> {
    await page.getByRole('button', { name: 'Sign in on the server’s page' }).click()
  }

  test('signs in on the server’s own page and comes back to the same screen', async ({ open, page }) => {
    const viewer = await open({ ...workspace, world: month(40), at: '#/interactions?q=I7&view=timeline' })
    await signIn(viewer)
    await page.getByLabel('User').fill('agent')
    await page.getByLabel('Password').fill('agent')
    await page.getByRole('button').click()
    await expect(viewer.result).toHaveText('1 of 40 interactions')
    await expect(viewer.search).toHaveValue('I7')
    await expect(viewer.article('I7')).toBeVisible()
    expect(new URL(page.url()).search).toBe('')
  })

  test('a server that sorts, cuts and filters by nothing', async ({ open }) => {
    const viewer = await open({
      ...workspace,
      signIn: 'none',
      world: month(900, (n) => ({ ownerInformation: { id: `agent${n % 3}`, userName: `agent${n % 3}` } })),
      unsorted: true,
      ignoresDates: true,
      ignoresLimit: true,
      ignoresAgent: true,
      at: '#/interactions?from=2026-11-01&to=2026-11-10',
    })
    await signIn(viewer)
    await expectComplete(viewer, 300)
    const { interactions } = viewer.server.world
    const inRange = interactions.filter((row) => row.at >= at('11-01 00:00') && row.at < at('11-11 00:00'))
    expect(inRange).toHaveLength(300)
    await expectEveryIdOnce(
      viewer,
      inRange.map(({ id }) => id),
    )
    const starts = interactions.map((row) => row.at)
    expect(starts).toEqual([...starts].sort((one, other) => other - one))
  })

  test('early and lost events, a forgotten connection, an outage that is announced: every id once', async ({
    open,
  }) => {
    test.setTimeout(120_000)
    const viewer = await open({
      ...workspace,
      signIn: 'none',
      csrf: true,
      world: month(2_000),
      cap: 50,
      delay: [20, 40],
      early: 0.5,
      lose: 0.02,
      forget: 10,
    })
    await signIn(viewer)
    await expect(viewer.retrieval).toHaveText(/^Loading, .* so far/)
    viewer.server.announce('Unavailable')
    await expect(viewer.rows.first()).toBeVisible()
    viewer.server.announce('Available')
    await expectComplete(viewer, 2_000, 90_000)
    await expectEveryIdOnce(viewer)
  })
})

const handshakes = ({ server }: OpenedViewer) => server.requests.filter(isNotification).length

const isNotification = ({ path }: LoggedRequest) => path.endsWith('/notifications')
