import { chromium, type Page } from '@playwright/test'
import { startServer } from '#mocks/server/server.ts'
import { findBrowser } from '../browser.ts'
import { serveViewer } from '../viewerServer.ts'
import { heapBytes, paintsOf, quantile, scrollFrames, watchPaints } from './measure.ts'
import { measureRetrieval } from './retrieval.ts'

/** Rows in one answer; others by arguments: `npm run bench -- 10000`. */
const usualSizes = [1_000, 10_000, 100_000]
/** px a frame: about 1,800 px a second, somebody reading. */
const readingStep = 30

/** Measures the production build in headless Chromium and prints a table; nothing here passes or fails. */
export async function bench(): Promise<void> {
  const browser = await chromium.launch(findBrowser() ?? {})
  const lines: string[][] = []
  const asked = process.argv
    .slice(2)
    .map(Number)
    .filter((rows) => rows > 0)
  for (const rows of asked.length > 0 ? asked : usualSizes) {
    const server = await startServer({ rows })
    const viewer = await serveViewer(server.url, { maxSize: 100_000 })
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.addInitScript(watchPaints)
    lines.push([rows.toLocaleString('en'), ...(await measure(page, viewer.url, rows))])
    await page.close()
    await viewer.close()
    await server.close()
  }
  const { bare, page, longestBlock } = await measureRetrieval(browser)
  await browser.close()
  print(
    ['rows', 'first row', 'key p50', 'key p95', 'sort', 'facet', 'details', 'frame p95', 'longest block', 'heap MB'],
    lines,
  )
  process.stdout.write(
    `100,000 rows in answers of 1,000: bare fetch and JSON.parse ${bare.toFixed(0)} ms, the page ${page.toFixed(0)} ms ` +
      `(${(page / bare).toFixed(2)} times), longest block ${longestBlock.toFixed(0)} ms\n`,
  )
}

async function measure(page: Page, url: string, rows: number): Promise<string[]> {
  await page.goto(url)
  await page.waitForFunction(() => window.bench.firstRowAt > 0)
  const firstRow = await page.evaluate(() => window.bench.firstRowAt)
  const total = rows.toLocaleString('en')
  await page
    .getByRole('status', { name: 'Result' })
    .filter({ hasText: `${total} interactions` })
    .waitFor()
  await page.getByRole('status', { name: 'Retrieval' }).filter({ hasNotText: 'Loading' }).waitFor()
  const heap = await heapBytes(page)

  const search = page.getByRole('searchbox', { name: 'Search interactions' })
  await search.focus()
  const keys = await paintsOf(page, async () => {
    for (const word of ['refund', 'invoice', 'parcel']) {
      await page.keyboard.type(word, { delay: 60 })
      for (const _ of word) await page.keyboard.press('Backspace', { delay: 60 })
    }
  })

  const sorts = await paintsOf(page, async () => {
    for (const column of ['Subject', 'Owner', 'Duration', 'Started']) {
      const header = page.getByRole('columnheader', { name: column }).getByRole('button').first()
      await header.click()
      await header.click()
    }
  })
  const facets = await paintsOf(page, async () => {
    const box = page.getByRole('group', { name: 'Media' }).getByRole('checkbox').first()
    for (let turn = 0; turn < 6; turn += 1) await box.click()
  })
  const details = await paintsOf(page, async () => {
    for (const nth of [2, 4, 6]) await page.getByRole('grid').locator('[data-interaction-id]').nth(nth).click()
    await page.getByRole('complementary', { name: 'Interaction details' }).waitFor()
  })
  await page.keyboard.press('Escape')
  const { frames, blocks } = await scrollFrames(page, readingStep, 300)
  const ms = (value: number) => value.toFixed(0)
  return [
    ms(firstRow),
    ms(quantile(keys, 0.5)),
    ms(quantile(keys, 0.95)),
    ms(quantile(sorts, 0.95)),
    ms(quantile(facets, 0.95)),
    ms(quantile(details, 0.95)),
    ms(quantile(frames, 0.95)),
    blocks.length === 0 ? '≤ 50' : ms(Math.max(...blocks)),
    (heap / 1e6).toFixed(0),
  ]
}

function print(heads: readonly string[], lines: readonly (readonly string[])[]): void {
  const widths = heads.map((head, column) => Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)))
  const row = (cells: readonly string[]) => cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')
  process.stdout.write(`Milliseconds, from the event to the paint that followed (p95 where nothing else is said)\n`)
  process.stdout.write(`${[heads, ...lines].map(row).join('\n')}\n`)
}
