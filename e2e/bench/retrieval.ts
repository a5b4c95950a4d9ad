import type { Browser, Page } from '@playwright/test'
import { startServer } from '#mocks/server/server.ts'
import { serveViewer } from '../viewerServer.ts'
import { openPage } from './pages.ts'

const rows = 100_000
const perAnswer = 1_000
/** Other work on the machine only ever makes a run longer. */
const countedRuns = 4

export interface RetrievalFigures {
  /** Ms of fetching and `JSON.parse` alone, one answer after the other. */
  readonly bare: number
  /** Ms from the page's first request to "Complete", everything on the screen. */
  readonly page: number
  readonly longestBlock: number
}

/** 100,000 rows in answers of 1,000: the page and a bare loop over the same server in turns, and the best run of each. */
export async function measureRetrieval(browser: Browser): Promise<RetrievalFigures> {
  const server = await startServer({ rows, cap: perAnswer })
  const viewer = await serveViewer(server.url, { maxSize: perAnswer, pollSeconds: 0 })
  const page = await openPage(browser)
  const runs: RetrievalFigures[] = []
  for (let run = 0; run <= countedRuns; run += 1) {
    await page.goto('about:blank')
    await page.goto(viewer.url)
    const shown = await untilComplete(page)
    // Starting the page itself is another matter: it is in "first row".
    const blocks = await page.evaluate(() =>
      window.bench.longTasks.filter(({ at }) => at > window.bench.firstRowAt).map(({ ms }) => ms),
    )
    runs.push({ page: shown, bare: await bareLoop(page), longestBlock: Math.max(0, ...blocks) })
  }
  await page.close()
  await viewer.close()
  await server.close()
  // The first fills the caches of browser and server.
  const counted = runs.slice(1)
  const best = (figure: keyof RetrievalFigures) => Math.min(...counted.map((run) => run[figure]))
  return { bare: best('bare'), page: best('page'), longestBlock: best('longestBlock') }
}

/** From the first request to the moment the page says so: Playwright itself looks only every half second. */
async function untilComplete(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error('not complete within two minutes')), 120_000)
        const look = () => {
          const text = document.querySelector('output[aria-label="Retrieval"]')?.textContent ?? ''
          if (!/^Complete, 100,000/.test(text)) return
          watcher.disconnect()
          const asked = performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.includes('/ucs/interactions?'))
            .map(({ startTime }) => startTime)
          resolve(performance.now() - Math.min(...asked))
        }
        const watcher = new MutationObserver(look)
        watcher.observe(document, { subtree: true, childList: true, characterData: true })
        look()
      }),
  )
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
