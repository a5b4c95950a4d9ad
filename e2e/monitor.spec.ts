import type { Page } from '@playwright/test'
import { month } from './records.ts'
import { expect, test } from './viewer.ts'

/** What the page posts to the endpoint of its deployment, which is another's and answers nothing. */
async function listen(page: Page): Promise<readonly unknown[]> {
  const told: unknown[] = []
  await page.route('**/monitor', (route) => {
    told.push(route.request().postDataJSON())
    return route.fulfill({ status: 204 })
  })
  return told
}

test('tells of its pace and of what breaks, and nothing of whom or what it shows', async ({ open, page }) => {
  const told = await listen(page)
  const viewer = await open({
    world: month(5, () => ({ subject: 'Very secret', contactName: 'Ada Ek' })),
    config: { monitorUrl: '/monitor' },
    at: '#/contacts/0000Sa99620J0EM7?q=secret',
  })
  await viewer.settled()
  await breakSomething(page)
  await expect
    .poll(() => told)
    .toContainEqual(expect.objectContaining({ events: [{ type: 'fault', name: 'TypeError', at: [] }] }))
  await page.mouse.click(700, 400)
  // Leaving it is when the browser knows them. Not left for good: what is posted last would pass the route by.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  for (const name of ['LCP', 'FCP', 'TTFB']) {
    await expect
      .poll(() => told)
      .toContainEqual(
        expect.objectContaining({
          version: expect.stringMatching(/^\d/),
          events: [expect.objectContaining({ type: 'vital', name, value: expect.any(Number) })],
        }),
      )
  }
  expect(JSON.stringify(told)).not.toMatch(/Ada|secret|0000Sa|http|#/i)
})

test('is silent where nobody asked for it', async ({ open, page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`))
  const viewer = await open({ world: month(5) })
  await viewer.settled()
  await breakSomething(page)
  await viewer.search.fill('Subject')
  await expect(viewer.result).toHaveText(/5/)
  await page.goto('about:blank')
  expect(asked.filter((each) => each.startsWith('POST'))).toEqual([])
  expect(asked.filter((each) => each.includes('monitor'))).toEqual([])
})

/** As the browser announces it, but without its own note, which fails a test. */
function breakSomething(page: Page): Promise<unknown> {
  return page.evaluate(() => dispatchEvent(new ErrorEvent('error', { error: new TypeError('Ada Ek is secret') })))
}
