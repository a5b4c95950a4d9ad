import type { Page } from '@playwright/test'
import { at, record, times, world } from './records.ts'
import { expect, test, ViewerPage } from './viewer.ts'

const owners = [
  { id: 'A1', firstName: 'Ann', lastName: 'Alm' },
  { id: 'A2', firstName: 'Bo', lastName: 'By' },
]

/** Every day of November one, by turns a chat and an email, one agent's and the other's. */
const month = world(
  times(20, (index) => {
    const day = String(index + 1).padStart(2, '0')
    return record(`I${day}`, at(`11-${day} 10:00`), {
      mediaType: index % 2 === 0 ? 'chat' : 'email',
      subject: `${index % 4 < 2 ? 'Refund' : 'Delivery'} ${day}`,
      ownerInformation: owners[index % 2],
      contactId: 'C1',
      contactName: 'Ada Ek',
    })
  }),
)

const fragmentOf = (page: Page) => new URL(page.url()).hash
const historyLength = (page: Page) => page.evaluate(() => history.length)

/** What a link has to bring back, read off the screen. */
async function screenOf(viewer: ViewerPage) {
  const { page, overview } = viewer
  await viewer.settled()
  const text = (name: string) => overview.getByRole('slider', { name }).getAttribute('aria-valuetext')
  return {
    search: await viewer.search.inputValue(),
    ticked: await viewer.filters.getByRole('checkbox', { checked: true }).evaluateAll((boxes) => boxes.length),
    result: await viewer.result.innerText(),
    from: await text('Range start'),
    to: await text('Range end'),
    range: await page.getByRole('button', { name: /^Date range/ }).innerText(),
    view: await page.getByRole('tablist', { name: 'View' }).getByRole('tab', { selected: true }).innerText(),
    zone: await page.getByText(/^Times in /).innerText(),
    open: await viewer.details.getByRole('heading', { level: 2 }).allInnerTexts(),
    tab: await viewer.details.getByRole('tab', { selected: true }).allInnerTexts(),
    listed: await page
      .locator('[data-interaction-id]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-interaction-id'))),
  }
}

/** Changes everything that a link carries. */
async function changeEverything(viewer: ViewerPage): Promise<void> {
  const { page } = viewer
  await page.getByRole('button', { name: /^Date range/ }).click()
  await page.getByRole('button', { name: 'Last 90 days' }).click()
  await viewer.search.fill('refund')
  await viewer.filters.getByRole('checkbox', { name: /^Chat/ }).check()
  await viewer.filters.getByRole('checkbox', { name: /^Ann Alm/ }).check()
  const start = viewer.overview.getByRole('slider', { name: 'Range start' })
  const before = await start.getAttribute('aria-valuetext')
  await start.press('PageUp')
  await expect(start).not.toHaveAttribute('aria-valuetext', before ?? '')
  const more = await viewer.openMore()
  await more.getByRole('combobox', { name: 'Time zone' }).selectOption('Asia/Tokyo')
  await page.keyboard.press('Escape')
  await viewer.grid.getByRole('button', { name: 'Subject' }).click()
  await expect(viewer.header('Subject')).toHaveAttribute('aria-sort', 'ascending')
  await viewer.rows.first().click()
  await viewer.details.getByRole('tab', { name: 'Raw' }).click()
}

test('a reload and a pasted link bring back the whole screen', async ({ open, page, context }) => {
  const viewer = await open({ world: month })
  await viewer.settled()
  await changeEverything(viewer)
  await expect.poll(() => fragmentOf(page)).toContain('tab=raw')
  const link = page.url()
  const before = await screenOf(viewer)
  expect(before).toMatchObject({
    search: expect.stringMatching(/^refund media:chat owner:"Ann Alm" started:/),
    ticked: 2,
    zone: 'Times in Asia/Tokyo',
    view: 'Table',
    tab: ['Raw'],
  })
  expect(before.open).toHaveLength(1)

  await page.reload()
  await expect(viewer.header('Subject')).toHaveAttribute('aria-sort', 'ascending')
  await expect(viewer.search).toHaveValue(before.search)
  expect(await screenOf(viewer)).toEqual(before)
  expect(page.url()).toBe(link)

  const other = new ViewerPage(await context.newPage(), viewer.url)
  await other.page.addInitScript((now) => {
    Date.now = () => now
  }, month.now)
  await other.page.goto(link)
  await expect(other.header('Subject')).toHaveAttribute('aria-sort', 'ascending')
  await expect(other.search).toHaveValue(before.search)
  expect(await screenOf(other)).toEqual(before)
})

test('a link pasted over the open page is followed', async ({ open, page }) => {
  const viewer = await open({ world: month })
  await viewer.settled()
  await page.goto(`${viewer.url}#/interactions?q=delivery&media=email&view=timeline&id=I12`)
  await viewer.expectIds(['I20', 'I16', 'I12', 'I08', 'I04'], viewer.feed)
  await expect(viewer.search).toHaveValue('delivery media:email')
  await expect(viewer.article('I12')).toHaveAttribute('aria-current', 'true')
  await expect(viewer.details.getByRole('heading', { name: 'Delivery 12' })).toBeVisible()
})

test('Back and Forward go through the steps and restore each', async ({ open, page }) => {
  const viewer = await open({ world: month })
  await viewer.settled()
  await viewer.row('I20').click()
  await expect(viewer.details).toBeVisible()
  await viewer.tab('Timeline').click()
  await expect(viewer.feed).toBeVisible()
  await viewer.details.getByRole('button', { name: 'Close details' }).click()
  await expect(viewer.details).toBeHidden()

  await page.goBack()
  await expect(viewer.details.getByRole('heading', { name: /20$/ })).toBeVisible()
  await expect(viewer.feed).toBeVisible()
  await page.goBack()
  await expect(viewer.grid).toBeVisible()
  await expect(viewer.row('I20')).toHaveAttribute('aria-selected', 'true')
  await page.goBack()
  await expect(viewer.details).toBeHidden()
  expect(fragmentOf(page)).toBe('')

  await page.goForward()
  await page.goForward()
  await expect(viewer.feed).toBeVisible()
  await expect(viewer.article('I20')).toHaveAttribute('aria-current', 'true')
})

test('Back restores the filters that a step left behind', async ({ open, page }) => {
  const viewer = await open({ world: month })
  await viewer.settled()
  await viewer.search.fill('delivery')
  await viewer.filters.getByRole('checkbox', { name: /^Email/ }).check()
  await expect(viewer.result).toHaveText('5 of 20 interactions')
  await viewer.row('I20').click()
  await viewer.details.getByRole('link', { name: 'Ada Ek' }).click()
  await expect(page).toHaveURL(/#\/contacts\/C1/)
  await expect(viewer.result).toHaveText('20 interactions')
  await expect(viewer.search).toHaveValue('')

  await page.goBack()
  await expect(viewer.search).toHaveValue('delivery media:email')
  await expect(viewer.filters.getByRole('checkbox', { name: /^Email/ })).toBeChecked()
  await expect(viewer.result).toHaveText('5 of 20 interactions')
})

test('typing, ticking and sorting add nothing to the browser’s history', async ({ open, page }) => {
  const viewer = await open({ world: month })
  await viewer.settled()
  const before = await historyLength(page)
  await viewer.search.pressSequentially('refund')
  await viewer.filters.getByRole('checkbox', { name: /^Chat/ }).check()
  await viewer.overview.getByRole('slider', { name: 'Range start' }).press('PageUp')
  await viewer.grid.getByRole('button', { name: 'Subject' }).click()
  await expect.poll(() => fragmentOf(page)).toMatch(/q=refund&media=chat&started=.*&sort=subject/)
  expect(await historyLength(page)).toBe(before)
})

test('opening details adds one step, and going on from there none', async ({ open, page }) => {
  const viewer = await open({ world: month })
  await viewer.settled()
  const before = await historyLength(page)
  await viewer.row('I20').click()
  await expect(page).toHaveURL(/id=I20/)
  expect(await historyLength(page)).toBe(before + 1)

  await viewer.row('I19').click()
  await viewer.details.getByRole('button', { name: 'Next interaction' }).click()
  await viewer.details.getByRole('tab', { name: 'Raw' }).click()
  await expect(page).toHaveURL(/id=I18&tab=raw/)
  expect(await historyLength(page)).toBe(before + 1)

  await page.goBack()
  await expect(viewer.details).toBeHidden()
  expect(fragmentOf(page)).toBe('')
})

test('nothing of it is ever in the query string, nor in a referrer', async ({ open, page }) => {
  const pages: string[] = []
  const referrers: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) pages.push(request.url())
    referrers.push(request.headers()['referer'] ?? '')
  })
  const viewer = await open({ world: month, at: '#/contacts/C1?q=Ada+Ek' })
  await viewer.settled()
  await viewer.row('I20').click()
  await expect(page).toHaveURL(/#\/contacts\/C1\?q=Ada\+Ek&id=I20$/)
  expect(new URL(page.url()).search).toBe('')
  expect(new URL(page.url()).pathname).toBe('/')
  await page.reload()
  await viewer.settled()
  expect(pages.map((url) => url.split('#')[0])).toEqual([viewer.url, viewer.url])
  expect(referrers.filter((referrer) => referrer !== '')).toEqual([])
})

test('what a link says wrongly is left out, and the rest applies', async ({ open, page }) => {
  const viewer = await open({
    world: month,
    at: '#/interactions?sort=colour&tz=Mars/Phobos&media=email&view=carousel&from=99',
  })
  await expect(viewer.result).toHaveText('10 of 20 interactions')
  await expect(viewer.header('Started')).toHaveAttribute('aria-sort', 'descending')
  await expect(page.getByText('Times in Europe/Berlin')).toBeVisible()
  await expect(viewer.failure).toContainText('Some of this link could not be read')
  for (const part of ['sort=colour', 'tz=Mars/Phobos', 'view=carousel', 'from=99']) {
    await expect(viewer.failure).toContainText(part)
  }
  await page.getByRole('button', { name: 'Put away' }).click()
  await expect(viewer.failure).toBeHidden()
})

test('dates in a link are whole days of the zone shown', async ({ open, page }) => {
  const viewer = await open({ world: month, at: '#/interactions?from=2026-11-05&to=2026-11-07' })
  await viewer.expectIds(['I07', 'I06', 'I05'])
  await expect(page.getByRole('button', { name: 'Date range: 5 – 7 Nov' })).toBeVisible()
  await page.goto(`${viewer.url}#/interactions?from=2026-11-05T09:00:00Z&to=2026-11-06T09:00:00Z`)
  await viewer.expectIds(['I05'])
})
