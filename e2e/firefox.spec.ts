import { expect, test } from '@playwright/test'
import type { Browser, Page } from 'puppeteer-core'
import { type RunningServer, startServer } from '#mocks/server/server.ts'
import { findFirefox, launchFirefox, Seen } from './firefox.ts'
import { serveHosts } from './hosts/serveHosts.ts'
import { at, now, record, times, world } from './records.ts'
import { standStill } from './viewer.ts'
import { type RunningViewer, serveViewer } from './viewerServer.ts'

// The core of the page in another engine: one browser for all, one test after the other.
test.describe.configure({ mode: 'default', timeout: 120_000 })

const path = findFirefox()
test.skip(path === undefined, 'there is no Firefox on this machine, and none could be installed')

const line = (index: number, type: string, text: string) => ({
  index,
  from: { nickname: type, type },
  timestamp: `2026-11-19T09:00:0${index}Z`,
  text,
})

const centre = world(
  times(60, (n) =>
    record(`I${n}`, at(`11-${String(19 - (n % 15)).padStart(2, '0')} 1${n % 10}:00`), {
      mediaType: ['chat', 'call', 'email'][n % 3],
      subject: n === 0 ? 'Where is my parcel?' : `Subject ${n}`,
      contactId: 'C1',
      contactName: 'Ada Ek',
      userData: { ServiceType: 'Billing' },
    }),
  ),
  { messages: { I0: [line(1, 'Customer', 'Where is it?'), line(2, 'Agent', 'On its way.')] } },
)

let browser: Browser
let server: RunningServer
let viewer: RunningViewer
let hostOrigin = ''
let closeHosts = async () => {}
let complaints: string[] = []

test.beforeAll(async () => {
  if (path === undefined) return
  server = await startServer({ world: centre })
  const hosts = await serveHosts()
  hostOrigin = hosts.origin
  closeHosts = hosts.close
  viewer = await serveViewer(server.url, { pollSeconds: 0, allowedHosts: [hostOrigin] })
  browser = await launchFirefox(path)
})

test.afterAll(async () => {
  await browser?.close()
  await viewer?.close()
  await closeHosts()
  await server?.close()
})

test.beforeEach(() => {
  complaints = []
})

test.afterEach(async () => {
  for (const page of (await browser?.pages()) ?? []) await page.close()
  expect(complaints).toEqual([])
})

test('shows the list, searches, filters and sorts', async () => {
  const { page, seen } = await open()
  expect(await seen.text('status', 'Result')).toBe('60 interactions')
  await (await seen.get('searchbox', 'Search interactions')).type('parcel')
  await until(async () => expect(await seen.text('status', 'Result')).toMatch(/^1 of 60/))
  await page.keyboard.press('Escape')
  await page.keyboard.down('Control')
  await page.keyboard.press('a')
  await page.keyboard.up('Control')
  await page.keyboard.press('Delete')
  await until(async () => expect(await seen.text('status', 'Result')).toBe('60 interactions'))
  await seen.click('checkbox', /^Call/)
  await until(async () => expect(await seen.text('status', 'Result')).toMatch(/^20 of 60/))
  await seen.click('button', /^Subject/)
  await until(async () =>
    expect(await page.$eval('[aria-sort="ascending"]', (header) => header.textContent)).toContain('Subject'),
  )
})

test('opens what was said by the keyboard, and gives the focus back', async () => {
  const { page, seen } = await open()
  const cell = await page.waitForSelector('[data-interaction-id="I0"] [role="gridcell"]')
  await cell?.click()
  await seen.click('tab', /^Conversation/)
  await until(async () => expect(await seen.text('tabpanel', /^Conversation/)).toContain('On its way.'))
  await page.keyboard.press('Escape')
  await until(async () =>
    expect(
      await page.evaluate(() =>
        document.activeElement?.closest('[data-interaction-id]')?.getAttribute('data-interaction-id'),
      ),
    ).toBe('I0'),
  )
})

test('shows timeline, lanes and reader, wide and narrow', async () => {
  const { page, seen } = await open()
  for (const width of [1440, 380]) {
    await resize(page, width)
    for (const view of ['Timeline', 'Lanes', 'Reader', 'Table']) {
      await seen.click('tab', view)
      await until(async () => expect(await page.$$('[aria-busy="true"]')).toHaveLength(0))
      expect(await overflow(page), `${view}, ${width} px`).toBe(0)
    }
  }
})

test('opens its panels within the window, and its dialogs', async () => {
  const { page, seen } = await open()
  for (const name of [/^Date range/, /^All interactions/, 'More', 'Export']) {
    await seen.click('button', name)
    const panel = await seen.get('dialog', /./)
    const box = await panel.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1440)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900)
    await page.keyboard.press('Escape')
    await until(async () => expect(await panel.isVisible()).toBe(false))
  }
  await page.keyboard.press('?')
  expect(await seen.text('dialog', 'Keyboard shortcuts')).toContain('Search')
})

test('speaks Arabic from right to left', async () => {
  const { page } = await open('?locale=ar')
  await until(async () =>
    expect(await page.$eval('html', ({ dir, lang }: HTMLElement) => [dir, lang])).toEqual(['rtl', 'ar']),
  )
  expect(await overflow(page)).toBe(0)
})

test('shows one customer inside another application, and forgets them', async () => {
  const page = await newPage()
  await page.goto(`${hostOrigin}/?${new URLSearchParams({ viewer: viewer.url, customers: 'C1,C2' })}`)
  const frame = await page.waitForFrame((each) => each.url().startsWith(viewer.url))
  const seen = new Seen(frame)
  await frame.waitForSelector('[data-interaction-id="I0"]')
  expect(await seen.text('status', 'Result')).toBe('60 interactions')
  await new Seen(page).click('button', 'Nobody')
  await until(async () => expect(await frame.$$('[data-interaction-id]')).toHaveLength(0))
})

async function open(address = ''): Promise<{ readonly page: Page; readonly seen: Seen }> {
  const page = await newPage()
  await page.goto(viewer.url + address)
  await page.waitForSelector('[data-interaction-id="I0"]')
  return { page, seen: new Seen(page) }
}

async function newPage(): Promise<Page> {
  const page = await browser.newPage()
  page.on('pageerror', (error) => {
    // The browser's own note of what it refuses a frame.
    if (!/^Error: Cookie .* has been rejected/.test(String(error))) complaints.push(String(error))
  })
  await page.evaluateOnNewDocument(standStill, now)
  return page
}

const until = (assert: () => Promise<void>) => expect(assert).toPass({ timeout: 15_000 })

const overflow = (page: Page) => page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth)

/** Turning the screen, which comes with it, is not to be had in every Firefox. */
async function resize(page: Page, width: number): Promise<void> {
  await page.setViewport({ width, height: 900 }).catch(() => {})
  await until(async () => expect(await page.evaluate(() => innerWidth)).toBe(width))
}
