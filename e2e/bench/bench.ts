import { type Browser, chromium } from '@playwright/test'
import { type ServerOptions, startServer } from '#mocks/server/server.ts'
import { findBrowser } from '../browser.ts'
import { findNginx } from '../nginx.ts'
import { serveViewer } from '../viewerServer.ts'
import { measureEmbedded } from './embedded.ts'
import { measureFloor } from './floor.ts'
import { interactionFigures, type Targets, type Yardstick, yardstickFigures } from './interactions.ts'
import { measureLighthouse } from './lighthouse.ts'
import { heapBytes } from './measure.ts'
import { answerBytes, openPage, slowDown, untilFirstRow, untilLoaded } from './pages.ts'
import { measureReader } from './reader.ts'
import { type Figure, print } from './report.ts'
import { measureRetrieval } from './retrieval.ts'
import { measureStart } from './start.ts'
import { buildYardstick, serveYardstick } from './yardstick.ts'

const targets: Targets = { key: 60, facet: 40, sort: 40, drag: 55, frame: 17 }
const targetsOfMillion: Targets = { ...targets, key: 110, facet: 110, sort: 110 }
const slower = 4
const targetsOfSlow: Targets = { key: 110, facet: 110, sort: 110, details: 110, view: 110, drag: 9, frame: 110 }
const mostFirstRow = 500
const mostHeap = 2.5
const leastJson = 50e6
const mostRetrieval = 1.3

/** What can be asked for: `npm run bench -- floor 10000 slow`; everything if nothing is. A number is of rows. */
const usual = ['floor', '1000', '10000', '100000', 'retrieval', 'reader', 'embedded', 'lighthouse', 'million', 'slow']

/** Measures the production build in headless Chromium and prints tables with the targets; nothing here passes or fails. */
export async function bench(): Promise<void> {
  const asked = process.argv.slice(2)
  const browser = await chromium.launch(findBrowser() ?? {})
  process.stdout.write('From the event to the paint that shows what it led to.\n')
  await buildYardstick()
  for (const part of asked.length > 0 ? asked : usual) await measure(part, browser)
  await browser.close()
}

async function measure(part: string, browser: Browser): Promise<void> {
  if (part === 'floor') {
    const [p50, p95] = await measureFloor(browser)
    print('A page without any data: what nothing can be faster than', [
      { name: 'keystroke p50', value: p50 },
      { name: 'keystroke p95', value: p95 },
    ])
  } else if (part === 'retrieval') {
    const { bare, page, longestBlock } = await measureRetrieval(browser)
    print('100,000 interactions in answers of 1,000, everything on the screen', [
      { name: 'bare fetch and JSON.parse', value: bare },
      { name: 'the page', value: page },
      { name: 'the page, as a multiple', value: page / bare, unit: '×', most: mostRetrieval },
      { name: 'longest block after the first row', value: longestBlock, most: 50 },
    ])
  } else if (part === 'reader') {
    print('The reader: 500 transcripts, 100,000 messages', await measureReader(browser))
  } else if (part === 'embedded') {
    print('One customer at 380 px, in a frame of another origin', await measureEmbedded(browser))
  } else if (part === 'lighthouse') {
    const nginx = findNginx()
    if (nginx) print('Lighthouse, desktop, behind nginx', await measureLighthouse(nginx))
    else process.stdout.write('\nLighthouse: skipped, there is no nginx on this machine\n')
  } else if (part === 'million') await measureMillion(browser)
  else if (part === 'slow') await measureSlow(browser)
  else await measureRows(Number(part), browser)
}

/** As the configuration comes: answers of 1,000, several at a time. */
async function measureRows(rows: number, browser: Browser): Promise<void> {
  const server = await startServer({ rows, cap: 1_000 })
  const plainPage = await serveYardstick(server.url)
  const plain = await measureYardstick(browser, plainPage.url, rows)
  await plainPage.close()
  const viewer = await serveViewer(server.url, { pollSeconds: 0 })
  const start = await measureStart(browser, viewer.url)
  const page = await openPage(browser)
  await untilFirstRow(page, viewer.url)
  await untilLoaded(page, rows)
  const answers = await page.evaluate(
    () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/ucs/interactions?')).length,
  )
  const json = await answerBytes(page)
  const before = await heapBytes(page)
  const figures = await interactionFigures(page, targets, plain.figures)
  const after = await heapBytes(page)
  await page.close()
  await viewer.close()
  await server.close()
  print(`${rows.toLocaleString('en')} interactions of ${(json / rows).toFixed(0)} bytes, in ${answers} answers`, [
    {
      name: 'navigation → first row',
      value: start.firstRow,
      most: mostFirstRow,
      yardstick: plain.firstRow,
      note: `${start.answers} of ${answers} answers in`,
    },
    ...figures,
    ...heapFigures('loaded', before, json, plain.heap),
    ...heapFigures('after all that', after, json),
  ])
}

interface PlainFigures {
  readonly figures: Yardstick
  readonly firstRow: number
  readonly heap: number
}

async function measureYardstick(browser: Browser, url: string, rows: number): Promise<PlainFigures> {
  const page = await openPage(browser)
  const { firstRow } = await untilFirstRow(page, url)
  await page
    .getByRole('status', { name: 'Result' })
    .filter({ hasText: `${rows} of ${rows}` })
    .waitFor()
  const heap = await heapBytes(page)
  const figures = await yardstickFigures(page)
  await page.close()
  return { figures, firstRow, heap }
}

function heapFigures(when: string, heap: number, json: number, plain?: number): readonly Figure[] {
  return [
    {
      name: `heap ${when} ÷ JSON`,
      value: heap / json,
      unit: '×',
      // A page of few rows is mostly its own code.
      ...(json > leastJson && { most: mostHeap }),
      yardstick: plain && plain / json,
      note: `${(heap / 1e6).toFixed(0)} MB of ${(json / 1e6).toFixed(0)} MB`,
    },
  ]
}

async function measureMillion(browser: Browser): Promise<void> {
  const rows = 1_000_000
  const config = { maxSize: 10_000, maxRows: 10_000_000, pollSeconds: 0 }
  await withViewer({ rows, lean: true, cap: 10_000 }, config, async (url) => {
    const page = await openPage(browser)
    const { firstRow } = await untilFirstRow(page, url)
    await untilLoaded(page, rows)
    const loaded = await page.evaluate(() => performance.now())
    const json = await answerBytes(page)
    const heap = await heapBytes(page)
    const figures = await interactionFigures(page, targetsOfMillion)
    await page.close()
    print(`1,000,000 lean interactions of ${(json / rows).toFixed(0)} bytes, in answers of 10,000`, [
      { name: 'navigation → first row', value: firstRow },
      { name: 'navigation → complete', value: loaded },
      ...figures,
      ...heapFigures('loaded', heap, json),
    ])
  })
}

async function measureSlow(browser: Browser): Promise<void> {
  const rows = 10_000
  const [, floor] = await measureFloor(browser, slower)
  await withViewer({ rows, cap: 1_000 }, { pollSeconds: 0 }, async (url) => {
    const page = await openPage(browser)
    await slowDown(page, slower)
    const { firstRow } = await untilFirstRow(page, url)
    await untilLoaded(page, rows)
    const figures = await interactionFigures(page, targetsOfSlow)
    await page.close()
    print(`10,000 interactions on a processor ${slower} times slower`, [
      { name: 'a page without any data, p95', value: floor },
      { name: 'navigation → first row', value: firstRow },
      ...figures,
    ])
  })
}

async function withViewer(
  options: ServerOptions,
  config: Readonly<Record<string, unknown>>,
  act: (url: string) => Promise<void>,
): Promise<void> {
  const server = await startServer(options)
  const viewer = await serveViewer(server.url, config)
  await act(viewer.url)
  await viewer.close()
  await server.close()
}
