import type { Page } from '@playwright/test'
import { hostileDepth, hostileValues, hostileWorld } from '#mocks/hostile.ts'
import { jsonText } from '#src/export/jsonText.ts'
import { at, now, record, world } from './records.ts'
import { expect, test, type ViewerPage } from './viewer.ts'
import { readWholeTable } from './wholeTable.ts'

// Recording takes longer than the test.
test.use({ trace: 'off' })

const hostile = hostileWorld(now)

/** Watches a page from before it opens; what it gives tells what the page did that it never should. */
async function watch(page: Page): Promise<() => Promise<readonly string[]>> {
  const deeds: string[] = []
  page.on('dialog', (dialog) => {
    deeds.push(`asked: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    const isOwn = protocol === 'data:' || protocol === 'blob:' || origin === new URL(page.url()).origin
    if (!isOwn && page.url() !== 'about:blank') deeds.push(`asked for ${request.url()}`)
  })
  page.on('popup', () => deeds.push('opened a window'))
  page.on('framenavigated', (frame) => frame !== page.mainFrame() && deeds.push(`opened a frame: ${frame.url()}`))
  await page.addInitScript(() => {
    const ran: string[] = []
    Object.assign(globalThis, { hostileRan: () => ran.push('ran'), hostileDeeds: ran })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => ran.push(violatedDirective))
  })
  return async () => {
    const ran = await page.evaluate(() => Reflect.get(globalThis, 'hostileDeeds'))
    const polluted = await page.evaluate(() => Object.keys(Object.prototype))
    return [...deeds, ...(Array.isArray(ran) ? ran.map(String) : ['the watch is gone']), ...polluted]
  }
}

const overflow = (page: Page) =>
  page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement
    return root.scrollWidth - root.clientWidth
  })

async function openDetails(viewer: ViewerPage, id: string): Promise<void> {
  await viewer.page.evaluate((chosen) => {
    const [path, query = ''] = location.hash.split('?')
    const parameters = new URLSearchParams(query)
    parameters.set('id', chosen)
    location.hash = `${path}?${parameters}`
  }, id)
  await expect(viewer.details).toBeVisible()
}

const tabs = ['Conversation', 'Thread', 'Raw', 'Details']

for (const width of [1440, 380]) {
  test(`nothing hostile runs, leaves or breaks the layout at ${width} px`, async ({ open, page }) => {
    test.setTimeout(300_000)
    await page.setViewportSize({ width, height: 800 })
    const deeds = await watch(page)
    const viewer = await open({ world: hostile.world })
    // Tens of megabytes have to come first.
    await expect(viewer.retrieval).toHaveText(/^Complete/, { timeout: 60_000 })
    expect(hostileValues.length).toBeGreaterThan(150)

    await test.step('the whole table', async () => {
      const { ids } = await readWholeTable(viewer)
      expect(new Set(ids).size).toBe(hostileValues.length * 2)
      expect(await overflow(page)).toBe(0)
    })

    await test.step('the whole timeline', async () => {
      await viewer.tab('Timeline').click()
      await expect(viewer.feed.getByRole('article').first()).toBeVisible()
      await scrollThrough(viewer)
      expect(await overflow(page)).toBe(0)
    })
    expect(await deeds()).toEqual([])

    // One of each kind and all that strain a layout; the rest are looked at in the lists.
    const kinds = new Set<string>()
    const sample = hostileValues.filter(({ kind }) => kind === 'size' || (!kinds.has(kind) && kinds.add(kind)))
    for (const { name } of sample) {
      for (const id of hostile.ids.get(name) ?? []) {
        await test.step(`${name}, ${id}`, async () => {
          await openDetails(viewer, id)
          for (const tab of tabs) {
            await viewer.details.getByRole('tab', { name: tab }).click()
            const panel = viewer.details.getByRole('tabpanel', { name: tab })
            await expect(panel).toBeVisible()
            expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
          }
          expect(await overflow(page)).toBe(0)
          expect(await deeds()).toEqual([])
        })
      }
    }
  })
}

test('user data of 10,000 levels is shown, and every tab of it', async ({ open, page }) => {
  const deeds = await watch(page)
  const deep = { ...record('deep', at('11-19 10:00')), userData: hostileDepth(10_000) }
  const answer = (body: unknown) => new Response(jsonText(body), { headers: { 'Content-Type': 'application/json' } })
  const viewer = await open({
    world: world([]),
    direct: true,
    at: '#/contacts/deep',
    fault: ({ url }) => {
      if (url.includes('/contacts/deep/interactions')) return answer({ statusCode: 0, interactions: [deep] })
      if (url.includes('/interactions/deep')) return answer({ statusCode: 0, interaction: deep, messages: [] })
      return undefined
    },
  })
  await viewer.settled()
  await viewer.row('deep').click()
  for (const tab of tabs) {
    await viewer.details.getByRole('tab', { name: tab }).click()
    await expect(viewer.details.getByRole('tabpanel', { name: tab })).toBeVisible()
  }
  const data = viewer.details.getByRole('region', { name: 'User data' })
  await data.getByRole('button', { name: 'expand all' }).click()
  await expect(data.getByRole('definition').last()).toBeVisible()
  expect(await overflow(page)).toBe(0)
  expect(await deeds()).toEqual([])
})

/** From the first article of the timeline to its last. */
async function scrollThrough({ feed }: ViewerPage): Promise<void> {
  await feed.evaluate(async (element) => {
    const scroller = scrollerOf(element)
    for (let before = -1; scroller.scrollTop !== before; ) {
      before = scroller.scrollTop
      scroller.scrollBy(0, scroller.clientHeight * 0.8)
      for (let frame = 0; frame < 4; frame++) await new Promise((next) => requestAnimationFrame(next))
    }

    function scrollerOf(inner: Element): Element {
      for (let each: Element | null = inner; each; each = each.parentElement) {
        if (each.scrollHeight > each.clientHeight && getComputedStyle(each).overflowY !== 'visible') return each
      }
      return document.documentElement
    }
  })
}

test('nothing hostile runs or leaves where it is printed, and none of it is wider than the paper', async ({
  open,
  page,
}) => {
  test.setTimeout(300_000)
  const kinds = new Set<string>()
  // What is only large is cut: print.spec.ts.
  const sample = hostileValues.filter(({ kind }) => kind !== 'size' && !kinds.has(kind) && kinds.add(kind))
  const deeds = await watch(page)
  await page.addInitScript(() => {
    Object.assign(globalThis, { print: () => void dispatchEvent(new Event('beforeprint')) })
  })
  const viewer = await open({ world: hostileWorld(now, sample).world })
  await expect(viewer.retrieval).toHaveText(/^Complete/, { timeout: 60_000 })
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search commands' }).fill('Print the result')
  await page.keyboard.press('Enter')
  await expect(page.locator(':root[data-printing]')).toBeAttached({ timeout: 120_000 })
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('[data-case-file]')
  await expect(paper.getByRole('article')).toHaveCount(sample.length * 2)
  expect(await paper.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  expect(await overflow(page)).toBe(0)
  expect(await deeds()).toEqual([])
})
