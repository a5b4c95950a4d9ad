import type { Browser } from '@playwright/test'
import { quantile } from './measure.ts'
import { openPage, type Start, untilFirstRow } from './pages.ts'

const visits = 5

/** Visits with empty caches, each in a browser context of its own: the middle one of them. */
export async function measureStart(browser: Browser, url: string): Promise<Start> {
  const starts: Start[] = []
  for (let visit = 0; visit < visits; visit += 1) {
    const page = await openPage(browser)
    starts.push(await untilFirstRow(page, url))
    await page.close()
  }
  const firstRow = quantile(
    starts.map((start) => start.firstRow),
    0.5,
  )
  return { firstRow, answers: Math.max(...starts.map((start) => start.answers)) }
}
