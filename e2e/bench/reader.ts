import type { Browser, Page } from '@playwright/test'
import { startServer } from '#mocks/server/server.ts'
import { TranscriptSearch } from '#src/explore/transcriptSearch.ts'
import { interactionId } from '#src/model/ids.ts'
import { HOUR } from '#src/model/instant.ts'
import { record, times, world } from '../records.ts'
import { serveViewer } from '../viewerServer.ts'
import { paintOf, quantile, scrollFrames } from './measure.ts'
import { openPage, untilLoaded } from './pages.ts'
import type { Figure } from './report.ts'

const transcripts = 500
const messagesEach = 200
/** px a frame: somebody who reads, and somebody who flies over it. */
const readingStep = 30
const quickStep = 300
const frames = 300
const mostFind = 100
const mostBlock = 50
const mostFrame = 17

const phrases = [
  'Good morning, how can I help you today?',
  'My parcel with the number has not arrived, and the shop does not answer.',
  'One moment please, I am looking it up.',
  'Yes.',
  'The refund for your order was released this morning; it takes three to five working days to show on your account.',
  'Thank you, that is all I wanted to know. Have a nice day!',
  'Could you give me the number on the invoice, and the date it was written?',
] as const

/** What somebody types, letter by letter: a common word, a rare one, two that narrow it, and one that is nowhere. */
const queries = ['refund', 'number 77', 'invoice date', 'zebra'] as const

const textOf = (transcript: number, message: number) =>
  `${phrases[(transcript * 7 + message) % phrases.length]} (${transcript}-${message})`

/** The reader with 500 transcripts of 200 messages each: scrolled while they come and when they are here, and searched. */
export async function measureReader(browser: Browser): Promise<readonly Figure[]> {
  const now = Date.now()
  const ids = times(transcripts, (n) => `I${n}`)
  const messages = Object.fromEntries(
    ids.map((id, n) => [
      id,
      times(messagesEach, (message) => ({
        index: message + 1,
        from: message % 2 === 0 ? { nickname: 'Ada', type: 'Customer' } : { nickname: 'Ann', type: 'Agent' },
        timestamp: new Date(now - (n + 1) * HOUR + message * 1_000).toISOString(),
        text: textOf(n, message),
      })),
    ]),
  )
  const given = world(
    ids.map((id, n) => record(id, now - (n + 1) * HOUR)),
    { messages },
  )
  const server = await startServer({ world: { ...given, now } })
  const viewer = await serveViewer(server.url, { pollSeconds: 0 })
  const page = await openPage(browser)
  await page.goto(`${viewer.url}#/interactions?view=reader`)
  await untilLoaded(page, transcripts)
  await page.getByRole('listitem').first().waitFor()
  const coming = await scrollFrames(page, readingStep, frames)
  const quick = await scrollFrames(page, quickStep, frames)
  await fetchAll(page)
  const fetching = await page.evaluate(() => window.bench.longTasks.map(({ ms }) => ms))
  await page.getByRole('feed').locator('article[tabindex="0"]').press('Home')
  const here = await scrollFrames(page, readingStep, frames)
  const keys = await typeQueries(page)
  await page.close()
  await viewer.close()
  await server.close()
  return [
    { name: 'reading while they come, frame p95', value: quantile(coming.times, 0.95), most: mostFrame },
    { name: '… longest task over 50 ms', value: longest(coming.blocks), most: mostBlock },
    { name: 'flying over it, frame p95', value: quantile(quick.times, 0.95) },
    { name: '… longest task over 50 ms', value: longest(quick.blocks), most: mostBlock },
    { name: 'fetching the rest, longest task over 50 ms', value: longest(fetching), most: mostBlock },
    { name: 'reading what is here, frame p95', value: quantile(here.times, 0.95), most: mostFrame },
    { name: '… longest task over 50 ms', value: longest(here.blocks), most: mostBlock },
    { name: 'keystroke to the matches drawn, p95', value: quantile(keys, 0.95), most: mostFind },
    ...findFigures(),
  ]
}

async function fetchAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.bench.longTasks = []
  })
  await page.getByRole('button', { name: 'Fetch the rest' }).click()
  await page
    .getByRole('status', { name: 'Transcripts' })
    .filter({ hasText: `${transcripts} of ${transcripts} transcripts` })
    .waitFor()
}

async function typeQueries(page: Page): Promise<readonly number[]> {
  const paints: number[] = []
  const box = page.getByRole('searchbox', { name: 'Search in conversations' })
  for (const query of queries) {
    await box.focus()
    for (const letter of query) paints.push(await paintOf(page, () => page.keyboard.press(letter)))
    await box.fill('')
  }
  return paints
}

/** The finding alone, in Node: all that the letters of the queries ask. */
function findFigures(): readonly Figure[] {
  const search = new TranscriptSearch()
  for (let n = 0; n < transcripts; n += 1) {
    search.put(
      interactionId(`I${n}`),
      times(messagesEach, (message) => textOf(n, message)),
    )
  }
  const took: number[] = []
  for (const query of queries) {
    for (let letters = 1; letters <= query.length; letters += 1) {
      const words = query.slice(0, letters).split(' ').filter(Boolean)
      const began = performance.now()
      search.find(words)
      took.push(performance.now() - began)
    }
  }
  return [{ name: 'find alone, the longest', value: Math.max(...took), most: mostFind }]
}

const longest = (blocks: readonly number[]) => Math.max(0, ...blocks)
