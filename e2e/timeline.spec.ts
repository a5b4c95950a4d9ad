import type { Locator } from '@playwright/test'
import { at, now, record, times, world } from './records.ts'
import { expect, type Open, type OpenedViewer, type OpenOptions, test } from './viewer.ts'

/** A call of today with two replies, between which something else happened, and a reply to it of the day before. */
const threads = world([
  record('call', at('11-20 09:00'), { mediaType: 'call', subject: 'Where is it?', contactName: 'Ava Ek' }),
  record('other', at('11-20 09:30'), { subject: 'Another matter' }),
  record('mail', at('11-20 10:00'), { mediaType: 'email', subject: 'Re: Where is it?', parentId: 'call' }),
  record('again', at('11-20 11:00'), { mediaType: 'email', subject: 'Re: Re: Where is it?', parentId: 'mail' }),
  record('chat', at('11-19 16:00'), { mediaType: 'chat', subject: 'Before that', parentId: 'call' }),
])

const many = world(
  times(900, (n) => record(`n${n}`, now - (n + 1) * 1_800_000, { parentId: n % 5 === 0 ? `n${n + 2}` : undefined })),
)

test('is a feed of articles under their days, each named by its subject, medium and time', async ({ open }) => {
  const viewer = await openTimeline(open, { world: threads })
  const { feed, page } = viewer
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Friday 20 November', 'Thursday 19 November'])
  await expect(feed.getByRole('article')).toHaveCount(5)
  const call = feed.getByRole('article', { name: 'Where is it?, Call, Friday 20 November 09:00', exact: true })
  await expect(call).toContainText('09:00')
  await expect(call).toContainText('Ava Ek')
  await expect(call).toHaveAccessibleDescription(/Ava Ek.*5m 00s/)

  await expect(feed.getByRole('article').first()).toBeVisible()
  const today = page.getByRole('heading', { name: 'Friday 20 November' })
  const yesterday = page.getByRole('heading', { name: 'Thursday 19 November' })
  const [first, second, chat, last] = await Promise.all(
    [today, yesterday, viewer.article('chat'), viewer.article('mail')].map(topOf),
  )
  expect(first).toBeLessThan(last ?? 0)
  expect(last).toBeLessThan(second ?? 0)
  expect(second).toBeLessThan(chat ?? 0)
})

test('puts replies of the same day under what they answer, indented', async ({ open }) => {
  const viewer = await openTimeline(open, { world: threads })
  const { feed } = viewer
  await viewer.expectIds(['other', 'call', 'mail', 'again', 'chat'], feed)
  const replies = ['Re: Where is it?, Email, Friday 20 November 10:00, reply', /^Re: Re: .*, reply$/]
  for (const name of replies) await expect(feed.getByRole('article', { name })).toBeVisible()
  await expect(feed.getByRole('article', { name: /reply/ })).toHaveCount(2)

  const lefts = await Promise.all(['call', 'mail', 'again', 'chat'].map((id) => cardLeft(viewer.article(id))))
  const [call = 0, mail = 0, again = 0, chat] = lefts
  expect(mail).toBeGreaterThan(call + 8)
  expect(again).toBeGreaterThan(mail + 8)
  // Its parent is on another day.
  expect(chat).toBe(call)
})

test('begins with the newest or with the oldest', async ({ open }) => {
  const viewer = await openTimeline(open, { world: threads })
  const { feed, page } = viewer
  await page.getByRole('button', { name: 'Newest first' }).click()
  await viewer.expectIds(['chat', 'call', 'mail', 'again', 'other'], feed)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Thursday 19 November', 'Friday 20 November'])
  await page.getByRole('button', { name: 'Oldest first' }).click()
  await viewer.expectIds(['other', 'call', 'mail', 'again', 'chat'], feed)
})

test('counts its articles, however few of them are drawn', async ({ open }) => {
  const viewer = await openTimeline(open, { world: many })
  const { feed, page } = viewer
  await expect(viewer.article('n1')).toBeVisible()
  const places = () =>
    feed.locator('article').evaluateAll((drawn) => drawn.map((each) => [each.ariaPosInSet, each.ariaSetSize]))
  const expectTruth = async () => {
    const found = await places()
    expect(found.length).toBeLessThan(60)
    const first = Number(found[0]?.[0])
    expect(found).toEqual(found.map((_, place) => [String(first + place), '900']))
    return first
  }
  expect(await expectTruth()).toBe(1)
  await viewer.article('n1').hover()
  await page.mouse.wheel(0, 20_000)
  await expect(viewer.article('n1')).toHaveCount(0)
  expect(await expectTruth()).toBeGreaterThan(100)
  await page.mouse.wheel(0, 90_000)
  await expect(feed.locator('article[aria-posinset="900"]')).toBeInViewport()
})

test('is one stop of the Tab key; arrows, Page Up and Down, j and k, Home and End move', async ({ open }) => {
  const viewer = await openTimeline(open, { world: many })
  const { page, feed } = viewer
  await expect(feed.locator('[tabindex="0"]')).toHaveCount(1)
  await feed.locator('[aria-posinset="1"]').focus()
  const moves: readonly (readonly [key: string, place: number])[] = [
    ['ArrowDown', 2],
    ['PageDown', 3],
    ['j', 4],
    ['k', 3],
    ['PageUp', 2],
    ['ArrowUp', 1],
    ['ArrowUp', 1],
    ['End', 900],
    ['ArrowDown', 900],
    ['Home', 1],
  ]
  for (const [key, place] of moves) {
    await page.keyboard.press(key)
    const article = feed.locator(`[aria-posinset="${place}"]`)
    await expect(article).toBeFocused()
    await expect(article).toBeInViewport({ ratio: 0.9 })
  }
  await page.keyboard.press('Tab')
  await expect(feed.locator(':focus')).toHaveCount(0)
})

test('opens what is chosen, by click or Enter, and has its focus back', async ({ open }) => {
  const viewer = await openTimeline(open, { world: threads })
  const { page } = viewer
  await viewer.article('mail').getByRole('button', { name: 'Re: Where is it?' }).click()
  await expect(viewer.details.getByRole('heading', { name: 'Re: Where is it?' })).toBeVisible()
  await expect(viewer.article('mail')).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Escape')
  await expect(viewer.details).toBeHidden()
  await expect(viewer.article('mail')).toBeFocused()
  await expect(viewer.article('mail')).not.toHaveAttribute('aria-current')

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(viewer.details.getByRole('heading', { name: 'Re: Re: Where is it?' })).toBeVisible()
  await viewer.details.getByRole('button', { name: 'Close details' }).click()
  await expect(viewer.article('again')).toBeFocused()
})

test('goes on to the next as they stand here, replies under what they answer', async ({ open }) => {
  const viewer = await openTimeline(open, { world: threads })
  const read = () =>
    viewer.feed
      .locator('[data-interaction-id]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-interaction-id') ?? ''))
  await expect.poll(async () => (await read()).length).toBeGreaterThan(2)
  const ids = await read()
  await viewer.article(ids[0] ?? '').click()
  for (const id of ids.slice(1)) {
    await viewer.page.keyboard.press(']')
    await expect(viewer.article(id)).toHaveAttribute('aria-current', 'true')
  }
  await viewer.details.getByRole('button', { name: 'Previous interaction' }).click()
  await expect(viewer.article(ids.at(-2) ?? '')).toHaveAttribute('aria-current', 'true')
})

test('shares what is open with the table', async ({ open }) => {
  const viewer = await openTimeline(open, { world: many })
  const { feed, page } = viewer
  await feed.locator('[aria-posinset="1"]').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  const id = (await feed.locator(':focus').getAttribute('data-interaction-id')) ?? ''
  await page.keyboard.press('Enter')
  await expect(viewer.details.getByRole('heading', { name: `Subject ${id}` })).toBeVisible()

  await viewer.tab('Table').click()
  await expect(viewer.row(id)).toHaveAttribute('aria-selected', 'true')
  await expect(viewer.row(id)).toBeInViewport({ ratio: 0.9 })
  await viewer.grid.getByRole('row').filter({ hasText: 'Subject n890' }).click()
  await viewer.tab('Timeline').click()
  await expect(viewer.article('n890')).toHaveAttribute('aria-current', 'true')
  await expect(viewer.article('n890')).toBeInViewport({ ratio: 0.9 })
})

test('shows the same filtered set as the table, in the order of time whatever the table is sorted by', async ({
  open,
}) => {
  const viewer = await open({ world: threads })
  await viewer.settled()
  await viewer.header('Subject').getByRole('button').click()
  await viewer.filters.getByRole('checkbox', { name: /^Email/ }).check()
  await viewer.expectIds(['again', 'mail'])
  await viewer.tab('Timeline').click()
  await viewer.expectIds(['mail', 'again'], viewer.feed)
  await viewer.filters.getByRole('checkbox', { name: /^Call/ }).check()
  await viewer.expectIds(['call', 'mail', 'again'], viewer.feed)
})

test('keeps its place and its focus when a refresh brings more', async ({ open }) => {
  const viewer = await openTimeline(open, { world: many })
  const { feed, page } = viewer
  await feed.locator('[aria-posinset="1"]').focus()
  for (const _ of times(30, () => 0)) await page.keyboard.press('ArrowDown')
  const article = feed.locator('[aria-posinset="31"]')
  await expect(article).toBeFocused()
  const id = (await article.getAttribute('data-interaction-id')) ?? ''
  const before = await viewer.article(id).boundingBox()
  viewer.server.publishNew(5)
  await viewer.refresh()
  await expect(viewer.result).toHaveText('905 interactions')
  await expect(viewer.article(id)).toHaveAttribute('aria-posinset', '36')
  expect(await viewer.article(id).boundingBox()).toEqual(before)
})

async function openTimeline(open: Open, options: OpenOptions): Promise<OpenedViewer> {
  const viewer = await open(options)
  await viewer.settled()
  await viewer.tab('Timeline').click()
  await expect(viewer.feed).toBeVisible()
  return viewer
}

async function topOf(element: Locator): Promise<number> {
  return (await element.boundingBox())?.y ?? Number.NaN
}

async function cardLeft(article: Locator): Promise<number> {
  return (await article.getByRole('button').boundingBox())?.x ?? Number.NaN
}
