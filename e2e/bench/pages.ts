import type { Browser, Page } from '@playwright/test'
import { watchPaints } from './watch.ts'

/** A page of its own, with nothing in any cache. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  page.setDefaultTimeout(120_000)
  await page.addInitScript(watchPaints)
  return page
}

/** What a visit begins with. */
export interface Start {
  /** Ms from navigation to the first row drawn. */
  readonly firstRow: number
  /** Answers that had come by then. */
  readonly answers: number
}

export async function untilFirstRow(page: Page, url: string): Promise<Start> {
  await page.goto(url)
  await page.waitForFunction(() => window.bench.firstRowAt > 1)
  return page.evaluate(() => ({ firstRow: window.bench.firstRowAt, answers: window.bench.answersAtFirstRow }))
}

/** Resolves when the page says that it has these rows, and nothing is under way. */
export async function untilLoaded(page: Page, rows: number): Promise<void> {
  const total = rows.toLocaleString('en')
  await page
    .getByRole('status', { name: 'Result' })
    .filter({ hasText: `${total} interactions` })
    .waitFor()
  await page
    .getByRole('status', { name: 'Retrieval' })
    .filter({ hasText: `Complete, ${total}` })
    .waitFor()
}

/** Bytes of the answers with interactions, as JSON text. */
export async function answerBytes(page: Page): Promise<number> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/ucs/interactions?'))
      .reduce((sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.decodedBodySize : 0), 0),
  )
}

/** Makes the page's processor so many times slower. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}
