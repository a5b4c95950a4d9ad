import type { Browser, Page } from '@playwright/test'
import { startServer } from '#mocks/server/server.ts'
import { serveViewer } from '../viewerServer.ts'
import { watchPaints } from './measure.ts'

const rows = 100_000
const perAnswer = 1_000

export interface RetrievalFigures {
  /** Ms of fetching and `JSON.parse` alone, one answer after the other. */
  readonly bare: number
  /** Ms from the page's first request to "Complete", everything on the screen. */
  readonly page: number
  readonly longestBlock: number
}

/** 100,000 rows in answers of 1,000: the page beside a bare loop over the same server. The second of two runs counts. */
export async function measureRetrieval(browser: Browser): Promise<RetrievalFigures> {
  const server = await startServer({ rows, cap: perAnswer })
  const viewer = await serveViewer(server.url, { maxSize: perAnswer, pollSeconds: 0 })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript(watchPaints)
  const retrieve = async () => {
    await page.goto('about:blank')
    await page.goto(viewer.url)
    return untilComplete(page)
  }
  await retrieve()
  const shown = await retrieve()
  // Starting the page itself is another matter: it is in "first row".
  const blocks = await page.evaluate(() =>
    window.bench.longTasks.filter(({ at }) => at > window.bench.firstRowAt).map(({ ms }) => ms),
  )
  await bareLoop(page)
  const bare = await bareLoop(page)
  await page.close()
  await viewer.close()
  await server.close()
  return { bare, page: shown, longestBlock: Math.max(0, ...blocks) }
}

async function untilComplete(page: Page): Promise<number> {
  const complete = page.getByRole('status', { name: 'Retrieval' }).filter({ hasText: /^Complete, 100,000/ })
  await complete.waitFor({ timeout: 120_000 })
  return page.evaluate(() => {
    const asked = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/ucs/interactions?'))
      .map(({ startTime }) => startTime)
    return performance.now() - Math.min(...asked)
  })
}

/** What any page would have to do: ask below the oldest row until nothing new comes. */
async function bareLoop(page: Page): Promise<number> {
  return page.evaluate(async (size) => {
    const began = performance.now()
    const ids = new Set<string>()
    let to = new Date(Date.now() + 86_400_000)
    const from = new Date(Date.now() - 31 * 86_400_000)
    for (;;) {
      const query = new URLSearchParams({
        fields: '*',
        fromDate: from.toISOString(),
        toDate: to.toISOString(),
        maxSize: String(size),
        sort: 'desc',
      })
      const answer = await fetch(`/api/v2/ucs/interactions?${query}`)
      const { interactions } = JSON.parse(await answer.text())
      const before = ids.size
      for (const { id } of interactions) ids.add(id)
      if (ids.size === before) return performance.now() - began
      // The servers' stamp, a blank and an offset without a colon, as every browser reads it.
      to = new Date(
        interactions
          .at(-1)
          .startDate.replace(' ', 'T')
          .replace(/(\d\d)(\d\d)$/, '$1:$2'),
      )
    }
  }, perAnswer)
}
