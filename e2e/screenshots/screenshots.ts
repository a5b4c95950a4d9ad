import { type Browser, chromium, type Page } from '@playwright/test'
import { startServer } from '#mocks/server/server.ts'
import { findBrowser } from '../browser.ts'
import { serveViewer } from '../viewerServer.ts'
import { type Picture, pictures } from './pictures.ts'

const folder = 'docs/screenshots'
const zone = 'Europe/Stockholm'
/** A Friday afternoon, at which the world and the page's clock stand still. */
const now = Date.parse('2026-11-20T14:31:00+01:00')
const customAttributes = ['CustomerSegment', 'Disposition', 'OrderNumber', 'Language']

/**
 * Takes the pictures of the README from the production build: of a contact centre that is the same every time, so that a
 * picture changes only with the page. (And with the fonts and the browser of the machine.)
 */
export async function takeScreenshots(): Promise<void> {
  const server = await startServer({ now, zone, oddities: false })
  const viewer = await serveViewer(server.url, { customAttributes, timeZone: zone })
  const browser = await chromium.launch(findBrowser() ?? {})
  for (const picture of pictures) {
    const path = `${folder}/${picture.name}.png`
    await take(browser, picture, viewer.url + picture.at(server.world), path)
    process.stdout.write(`${path}\n`)
  }
  await browser.close()
  await viewer.close()
  await server.close()
}

async function take(browser: Browser, picture: Picture, url: string, path: string): Promise<void> {
  const { theme, width, height, act } = picture
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: zone,
  })
  await page.addInitScript(standStill, now)
  await page.goto(url)
  await settled(page)
  await act?.(page)
  // The pointer's mark on a row is nobody's in a picture.
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path, animations: 'disabled' })
  await page.close()
}

async function settled(page: Page): Promise<void> {
  await page
    .getByRole('status', { name: 'Retrieval' })
    .filter({ hasText: /^(Complete|Incomplete)/ })
    .waitFor()
  await page.locator('[data-interaction-id]').first().waitFor()
  await page.getByRole('group', { name: 'Interactions over time' }).waitFor()
}

/** Playwright's own clock replaces `Date` by one that cannot be extended, as dates in a zone have to be. */
function standStill(at: number): void {
  Date.now = () => at
}
