import type { Browser, Page } from '@playwright/test'
import { startServer } from '#mocks/server/server.ts'
import { HOUR } from '#src/model/instant.ts'
import { serveHosts } from '../hosts/serveHosts.ts'
import { record, times, world } from '../records.ts'
import { serveViewer } from '../viewerServer.ts'
import { quantile } from './measure.ts'
import type { Figure } from './report.ts'
import { watchPaints } from './watch.ts'

const visits = 7
const rows = 100
const mostOfAlone = 1.2

/**
 * One customer's history at 380 px, with nothing in any cache: by itself, and inside an application's page of another
 * origin. From the navigation of the page, or of the frame, to the paint that showed the first row; in turns.
 */
export async function measureEmbedded(browser: Browser): Promise<readonly Figure[]> {
  const now = Date.now()
  const given = world(times(rows, (n) => record(`I${n}`, now - (n + 1) * HOUR, { contactId: 'C1' })))
  const server = await startServer({ world: { ...given, now } })
  const hosts = await serveHosts()
  const viewer = await serveViewer(server.url, { pollSeconds: 0, allowedHosts: [hosts.origin] })
  const host = `${hosts.origin}/?${new URLSearchParams({ viewer: viewer.url, customers: 'C1' })}`
  const alone: number[] = []
  const framed: number[] = []
  for (let visit = 0; visit < visits; visit += 1) {
    alone.push(await firstRow(browser, `${viewer.url}#/contacts/C1`, viewer.url))
    framed.push(await firstRow(browser, host, viewer.url))
  }
  await viewer.close()
  await hosts.close()
  await server.close()
  const [byItself, embedded] = [quantile(alone, 0.5), quantile(framed, 0.5)]
  return [
    { name: 'first row, by itself', value: byItself },
    { name: 'first row, embedded', value: embedded },
    { name: '… as a multiple', value: embedded / byItself, unit: '×', most: mostOfAlone },
  ]
}

/** Ms, in whichever frame is the viewer's. */
async function firstRow(browser: Browser, url: string, viewerUrl: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 380, height: 800 } })
  await page.addInitScript(watchPaints)
  await page.goto(url)
  const frame = await viewerFrame(page, viewerUrl)
  await frame.waitForFunction(() => window.bench.firstRowAt > 1)
  const ms = await frame.evaluate(() => window.bench.firstRowAt)
  await page.close()
  return ms
}

async function viewerFrame(page: Page, viewerUrl: string) {
  const find = () => page.frames().find((frame) => frame.url().startsWith(viewerUrl))
  const found = find() ?? (await page.waitForEvent('framenavigated', { predicate: (frame) => frame === find() }))
  return found
}
