import type { Panel } from '../public/embed/host.d.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './embedding.ts'
import { at, month, now, record, times, world } from './records.ts'

const rows = (count: number) =>
  times(count, (n) => record(`P${n}`, now - (n + 1) * 3_600_000, { contactId: 'Anna', subject: `Pushed ${n}` }))

test('push: the whole viewer on what the host brings, masked, and nothing asked of a server', async ({
  embed,
  page,
}) => {
  const permissions = { transcript: true }
  const crm = await embed({ world: month(3), records: ['Anna'], options: { mode: 'push', permissions } })
  await expect(crm.frame.getByText('Waiting for the interactions')).toBeVisible()
  const pushed = [
    ...rows(3_000),
    record('card', at('11-19 10:00'), { contactId: 'Anna', comment: 'Card 4111 1111 1111 1111' }),
    record('stranger', at('11-19 10:00'), { contactId: 'Ben', subject: 'Ben’s' }),
  ]
  const transcripts = [{ interactionId: 'P0', messages: [{ index: 1, type: 'Message', text: 'Said in the first' }] }]
  await page.evaluate(([list, said]) => Reflect.get(window, 'panel').push(list, said), [pushed, transcripts] as const)
  await expect(crm.frame.getByRole('status', { name: 'Result' })).toHaveText(/^3,001/)
  await expect
    .poll(() => crm.said('context.done'))
    .toEqual([{ type: 'context.done', epoch: 1, found: 3_001, complete: true }])
  expect(await crm.said('error')).toEqual([{ type: 'error', code: 'unexpected', of: 'data.push' }])
  await expect(crm.frame.getByRole('button', { name: 'Export' })).toHaveCount(0)
  await page.getByLabel('Language').selectOption('de')
  await expect(crm.frame.getByRole('status', { name: 'Ergebnis' })).toHaveText(/^3\.001/)
  await page.getByLabel('Language').selectOption('en')

  await page.evaluate(() => Reflect.get(window, 'panel').select('card'))
  await expect(crm.details).toContainText('••••')
  await expect(crm.details).not.toContainText('4111 1111')
  await page.evaluate(() => Reflect.get(window, 'panel').select('P0'))
  await crm.details.getByRole('tab', { name: 'Conversation' }).click()
  await expect(crm.details).toContainText('Said in the first')

  // Another customer, while the data of the first is still coming.
  const late = { type: 'data.push', epoch: 1, sequence: 0, last: true, interactions: rows(1) }
  await page.evaluate(() => void Reflect.get(window, 'panel').setContext({ contactId: 'Ben' }))
  await crm.post(late)
  await expect.poll(() => crm.said('error')).toContainEqual({ type: 'error', code: 'stale', of: 'data.push' })
  await expect(crm.frame.getByText('Waiting for the interactions')).toBeVisible()
  const part = { type: 'data.push', epoch: 2, interactions: [record('of Ben', now - 60_000, { contactId: undefined })] }
  await crm.post({ ...part, sequence: 1, last: true }, { ...part, sequence: 0, last: true })
  await expect(crm.row('of Ben')).toBeVisible()
  expect(crm.server.requests).toEqual([])
})

test('what the host narrows and selects before there is a page waits for it, and for no other customer', async ({
  embed,
  page,
}) => {
  const crm = await embed({ world: month(3), options: { mode: 'push' } })
  await expect.poll(() => crm.said('ready')).toHaveLength(1)
  const panel = (say: (panel: Panel) => unknown) => page.evaluate(`(${say})(window.panel)`)
  await panel((host) => host.setFilter({ q: 'Pushed' }))
  await panel((host) => void host.setContext({ contactId: 'Anna' }))
  await panel((host) => host.select('P1'))
  await crm.post({ type: 'data.push', epoch: 1, sequence: 0, last: true, interactions: rows(3) })
  await expect(crm.details).toContainText('Pushed 1')
  await expect(crm.frame.getByRole('searchbox')).toHaveValue('Pushed')
  await expect(crm.rows).toHaveCount(3)

  await panel((host) => void host.setContext({ contactId: 'Anna' }))
  await panel((host) => host.setFilter({ q: 'nobody' }))
  await panel((host) => host.select('P2'))
  await panel((host) => void host.setContext({ contactId: 'Anna' }))
  await crm.post({ type: 'data.push', epoch: 3, sequence: 0, last: true, interactions: rows(3) })
  await expect(crm.rows).toHaveCount(3)
  await expect(crm.details).toBeHidden()
  await expect(crm.frame.getByRole('searchbox')).toHaveValue('')
})

test('data for a page that asks a server is refused', async ({ embed }) => {
  const crm = await embed({
    world: world([record('one', at('11-19 10:00'), { contactId: 'Anna' })]),
    records: ['Anna'],
  })
  await expect(crm.row('one')).toBeVisible()
  await crm.post({ type: 'data.push', epoch: 1, sequence: 0, last: true, interactions: rows(1) })
  await expect.poll(() => crm.said('error')).toEqual([{ type: 'error', code: 'unexpected', of: 'data.push' }])
  await expect(crm.row('P0')).toHaveCount(0)
})

test('where the browser blocks third-party cookies and storage all works; else nothing personal is kept', async ({
  embed,
  page,
}) => {
  const records = times(20, (n) =>
    record(`I${n}`, now - (n + 1) * 3_600_000, { contactId: 'Anna', subject: `Secret ${n}` }),
  )
  const permissions = { transcript: true }
  const work = async (query: Readonly<Record<string, string>>) => {
    const crm = await embed({
      world: world(records),
      records: ['Anna', 'Ben'],
      tokens: ['token'],
      options: { auth: { token: 'token' }, permissions, query },
      sameSite: 'keep' in query,
    })
    await crm.row('I0').click()
    await crm.details.getByRole('tab', { name: 'Conversation' }).click()
    await crm.details
      .getByRole('button', { name: /reviewed/i })
      .first()
      .click()
    await crm.frame.getByRole('searchbox', { name: 'Search interactions' }).fill('secret')
    await crm.frame.getByRole('tab', { name: 'Reader' }).click()
    await crm.frame.getByRole('tab', { name: 'Table' }).click()
    await expect(crm.rows.first()).toBeVisible()
    return crm
  }
  const blocked = await work({})
  const refused = await blocked.frame.locator('body').evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: whether one is kept is what is asked
    document.cookie = 'kept=yes; SameSite=None; Secure'
    const storage = () => localStorage.length
    try {
      return { cookie: document.cookie, storage: storage() }
    } catch (thrown) {
      return { cookie: document.cookie, storage: thrown instanceof DOMException ? thrown.name : thrown }
    }
  })
  expect(refused).toEqual({ cookie: '', storage: 'SecurityError' })

  const crm = await work({ keep: '1' })
  await page.getByLabel('Theme').selectOption('dark')
  await crm.frame.getByRole('button', { name: 'More', exact: true }).click()
  await crm.frame.getByRole('radio', { name: 'Compact' }).check()
  const kept = await crm.frame.locator('body').evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
    address: location.href,
  }))
  expect(kept).toMatchObject({ session: {}, databases: 0, caches: [], workers: 0, cookie: '' })
  expect(Object.keys(kept.local)).toEqual(['interaction-history-viewer.preferences'])
  // The user's own choice is kept; the host's is not.
  expect(JSON.parse(kept.local['interaction-history-viewer.preferences'] ?? '')).toMatchObject({
    density: 'compact',
    theme: 'system',
  })
  for (const personal of ['Anna', 'Secret', 'secret', 'I0']) expect(JSON.stringify(kept)).not.toContain(personal)
})

test('from 320 px, and at 240 px height', async ({ embed, page }) => {
  const records = times(40, (n) => record(`I${n}`, now - (n + 1) * 3_600_000, { contactId: 'Anna' }))
  const crm = await embed({ world: world(records), records: ['Anna'] })
  const size = (inline: number, block: number) =>
    page.locator('iframe').evaluate(
      (frame, [width, height]) => {
        frame.style.cssText = `border: 0; inline-size: ${width}px; block-size: ${height}px`
      },
      [inline, block] as const,
    )
  for (const [inline, block] of [
    [320, 600],
    [380, 240],
    [900, 240],
  ] as const) {
    await size(inline, block)
    await expect(crm.row('I0')).toBeVisible()
    const seen = await crm.frame.locator('body').evaluate((body) => {
      const list = body.querySelector('[role="grid"]')?.getBoundingClientRect()
      // In the order of the document.
      const places = [...body.querySelectorAll('header, [role="grid"], [role="group"][aria-label*="over time"]')].map(
        (part) => part.getBoundingClientRect().top,
      )
      return {
        order: places,
        places: places.toSorted((one, other) => one - other),
        overflow: document.documentElement.scrollWidth - innerWidth,
        list: list ? Math.min(list.bottom, innerHeight) - Math.max(list.top, 0) : 0,
      }
    })
    expect.soft(seen.overflow, `${inline} × ${block}`).toBeLessThanOrEqual(0)
    expect.soft(seen.list, `${inline} × ${block}: room for rows`).toBeGreaterThan(70)
    expect.soft(seen.order, `${inline} × ${block}: read in the order that is seen`).toEqual(seen.places)
    await crm.row('I0').click()
    await expect(crm.details).toBeVisible()
    await crm.details.getByRole('button', { name: 'Close details' }).click()
  }
  for (const theme of ['light', 'dark']) {
    await page.getByLabel('Theme').selectOption(theme)
    await size(320, 600)
    await expectAccessible(page, `320 px, ${theme}`, 'iframe')
  }
})
