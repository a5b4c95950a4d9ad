import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { at, now, record, stamp, times, world } from './records.ts'
import { expect, test, type ViewerPage } from './viewer.ts'

const minute = 60_000
const kate = { id: 'agent1', userName: 'KateL', firstName: 'Kate', lastName: 'London' }
const john = { id: 'agent2', userName: 'JohnS', firstName: 'John', lastName: 'Smith' }

/** Chats, e-mails and calls in turn, of two owners and nobody; every fifth one pending; the first with all there is. */
const centre = world(
  times(60, (n) => {
    const start = now - n * 8 * 60 * minute - minute
    return record(`n${n}`, start, {
      mediaType: ['chat', 'email', 'voice'][n % 3],
      state: n % 5 === 0 ? 'Pending' : 'Stopped',
      endDate: n % 5 === 0 ? undefined : stamp(start + (n % 4) * 3 * minute),
      ownerInformation: [kate, john, undefined][n % 3],
      subject: n % 2 === 0 ? `Refund for order ${n}` : `Parcel ${n}`,
      customAttributes: { Segment: n % 4 === 0 ? 'Gold' : 'Silver', 'Order Number': `${88_000 + n}` },
      ...(n === 0 && {
        comment: 'Promised a refund by post',
        contactName: 'Renée Refund',
        userData: [
          { key: 'ServiceType', type: 'str', value: 'Billing' },
          { key: 'Nested', type: 'kvlist', value: [{ key: 'Reason', type: 'str', value: 'refund again' }] },
        ],
      }),
    })
  }),
  {
    messages: {
      n0: [
        {
          index: 0,
          type: 'Message',
          text: 'I want a refund, please',
          sentDate: stamp(now - minute),
          sender: 'Customer',
        },
      ],
    },
  },
)
const options = { world: centre, config: { customAttributes: ['Segment', 'Order Number'] } }

const fragment = (page: Page) => decodeURIComponent(new URL(page.url()).hash)
const list = (viewer: ViewerPage) => viewer.page.getByRole('listbox', { name: 'Suggestions' })
const about = (viewer: ViewerPage) => viewer.page.getByRole('status', { name: 'About this search' })
const tick = (viewer: ViewerPage, group: string, label: string) =>
  viewer.filters
    .getByRole('group', { name: group, exact: true })
    .getByRole('checkbox', { name: new RegExp(`^${label} \\d`) })

const same: readonly (readonly [
  typed: string,
  written: string,
  group: string,
  labels: readonly string[],
  address: string,
])[] = [
  ['media:voice,email', 'media:call,email', 'Media', ['Call', 'Email'], 'media=call,email'],
  ['owner:"kate london"', 'owner:"Kate London"', 'Owner', ['Kate London'], 'owner=agent1'],
  ['owner:johns', 'owner:"John Smith"', 'Owner', ['John Smith'], 'owner=agent2'],
  ['owner:none', 'owner:none', 'Owner', ['No owner'], 'owner=none'],
  ['state:Pending', 'state:pending', 'State', ['Pending'], 'state=pending'],
  ['direction:inbound', 'direction:inbound', 'Direction', ['Inbound'], 'direction=inbound'],
  ['duration:>5m', 'duration:>5m', 'Duration', ['Over 5 min'], 'duration=over-5m'],
  ['duration:<1m,none', 'duration:<1m,none', 'Duration', ['Under 1 min', 'No end yet'], 'duration=under-1m,none'],
]

for (const [typed, written, group, labels, address] of same) {
  test(`typing ${typed} is ticking ${group} › ${labels.join(', ')}`, async ({ open, page }) => {
    const viewer = await open(options)
    await viewer.settled()
    await viewer.search.fill(typed)
    for (const label of labels) await expect(tick(viewer, group, label)).toBeChecked()
    await expect(viewer.filters.getByRole('checkbox', { checked: true })).toHaveCount(labels.length)
    const count = (await viewer.result.textContent()) ?? ''
    await expect.poll(() => fragment(page)).toBe(`#/interactions?${address}`.replaceAll(' ', '+'))
    // What is typed stays as it is typed.
    await expect(viewer.search).toHaveValue(typed)

    await page.getByRole('button', { name: 'Clear search' }).click()
    await expect(viewer.filters.getByRole('checkbox', { checked: true })).toHaveCount(0)
    for (const label of labels) await tick(viewer, group, label).check()
    await expect(viewer.search).toHaveValue(written)
    await expect(viewer.result).toHaveText(count)
    await expect.poll(() => fragment(page)).toBe(`#/interactions?${address}`)
  })
}

test('a tick changes its clause in the box and leaves the rest as it stands', async ({ open }) => {
  const viewer = await open(options)
  await viewer.settled()
  await viewer.search.fill('Refund  media:chat -parcel colour:red')
  await tick(viewer, 'Media', 'Email').check()
  await expect(viewer.search).toHaveValue('Refund media:chat,email -parcel colour:red')
  await tick(viewer, 'Media', 'Email').uncheck()
  await tick(viewer, 'Media', 'Chat').uncheck()
  await expect(viewer.search).toHaveValue('Refund -parcel colour:red')
})

test('a mistake is underlined and explained, and the rest applies', async ({ open, page }) => {
  const viewer = await open(options)
  await viewer.settled()
  await viewer.search.fill('state:stoped,pending colour:red media:chat ')
  await expect(viewer.search).toHaveAttribute('aria-invalid', 'true')
  await expect(about(viewer)).toContainText('“stoped” is no value of state. Did you mean “stopped”?')
  await expect(about(viewer)).toContainText('There is no field “colour”.')
  await expect(viewer.search).toHaveAccessibleDescription(/Did you mean “stopped”\?/)
  await expect(tick(viewer, 'State', 'Pending')).toBeChecked()
  await expect(tick(viewer, 'Media', 'Chat')).toBeChecked()
  await expect(viewer.result).toHaveText('4 of 60 interactions')
  const underlined = page.locator('search [data-wrong]')
  await expect(underlined).toHaveText(['stoped', 'colour:'])
  await expect(underlined.first()).toHaveCSS('text-decoration-line', 'underline')

  // It stays where it is, in the address too.
  await expect.poll(() => fragment(page)).toContain('q=state:stoped+colour:red&')
  await page.reload()
  await expect(about(viewer)).toContainText('There is no field “colour”.')
  await expect(viewer.result).toHaveText('4 of 60 interactions')

  await viewer.search.fill('media:chat')
  await expect(viewer.search).not.toHaveAttribute('aria-invalid')
  await expect(about(viewer)).not.toContainText('colour')
})

test('what is still being typed is not yet wrong', async ({ open }) => {
  const viewer = await open(options)
  await viewer.settled()
  await viewer.search.pressSequentially('duration:>5')
  await expect(viewer.search).not.toHaveAttribute('aria-invalid')
  await viewer.search.press('Space')
  await expect(about(viewer)).toContainText('“>5” is no duration')
})

test('completes fields and values seen by the keyboard', async ({ open, page }) => {
  const viewer = await open(options)
  await viewer.settled()
  await viewer.search.pressSequentially('refund ow')
  await expect(list(viewer).getByRole('option')).toHaveText([/^owner:"Kate London"/])
  await page.keyboard.press('ArrowDown')
  await expect(viewer.search).toHaveAttribute('aria-activedescendant', /.+/)
  await expect(list(viewer).getByRole('option', { selected: true })).toContainText('owner:')
  await page.keyboard.press('Tab')
  await expect(viewer.search).toHaveValue('refund owner:')
  await expect(viewer.search).toBeFocused()
  await expect(list(viewer).getByRole('option')).toHaveText(['Kate London20', 'John Smith20', 'No owner'])
  await page.keyboard.type('ka')
  await expect(list(viewer).getByRole('option')).toHaveText([/^Kate London/])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(viewer.search).toHaveValue('refund owner:"Kate London" ')
  await expect(viewer.result).toHaveText('10 of 60 interactions')
  await expect(list(viewer)).toBeHidden()

  await viewer.search.fill('seg')
  await expect(list(viewer).getByRole('option')).toHaveText(['attr.Segment:in 100 %'])
  await page.keyboard.press('Escape')
  await expect(list(viewer)).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(viewer.search).toHaveValue('seg')
})

test('completes attributes and their values by the mouse, the most frequent first', async ({ open }) => {
  const viewer = await open(options)
  await viewer.settled()
  await viewer.search.pressSequentially('order')
  await list(viewer).getByRole('option', { name: 'attr."Order Number"' }).click()
  await expect(viewer.search).toHaveValue('attr."Order Number":')
  await expect(viewer.search).toBeFocused()
  await viewer.search.pressSequentially('88059')
  await expect(viewer.result).toHaveText('1 of 60 interactions')
  await viewer.search.fill('attr.Segment:')
  await expect(list(viewer).getByRole('option')).toHaveText(['Silver45', 'Gold15', 'Not set'])
  await list(viewer).getByRole('option', { name: 'Gold' }).click()
  await expect(viewer.search).toHaveValue('attr.Segment:Gold ')
  await expect(viewer.result).toHaveText('15 of 60 interactions')
})

test('remembers the searches of the session, in memory alone, and forgets them when asked', async ({ open, page }) => {
  const viewer = await open(options)
  await viewer.settled()
  for (const text of ['refund', 'media:chat parcel', 'refund']) {
    await viewer.search.fill(text)
    await page.keyboard.press('Enter')
  }
  await page.getByRole('button', { name: 'Clear search' }).click()
  await page.keyboard.press('ArrowDown')
  await expect(list(viewer).getByRole('option').nth(0)).toHaveText('refund')
  await expect(list(viewer).getByRole('option').nth(1)).toHaveText('media:chat parcel')
  await expect(list(viewer).getByRole('option').nth(2)).toHaveText('Forget past searches')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(viewer.search).toHaveValue('media:chat parcel')
  await expect(tick(viewer, 'Media', 'Chat')).toBeChecked()
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('parcel')

  await page.getByRole('button', { name: 'Clear search' }).click()
  await page.keyboard.press('ArrowDown')
  await list(viewer).getByRole('option', { name: 'Forget past searches' }).click()
  await expect(list(viewer).getByRole('option', { name: 'refund', exact: true })).toBeHidden()
  await page.reload()
  await viewer.settled()
  await viewer.search.focus()
  await expect(list(viewer).getByRole('option', { name: 'Forget past searches' })).toBeHidden()
})

test('an empty box says what can be typed', async ({ open, page }) => {
  const viewer = await open(options)
  await viewer.settled()
  await page.keyboard.press('/')
  await expect(list(viewer).getByRole('option', { name: 'started:2026-11-01..2026-11-07' })).toBeVisible()
  await expect(list(viewer).getByRole('option', { name: 'is:open' })).toContainText('flagged')
  await page.keyboard.press('Escape')
  await expect(list(viewer)).toBeHidden()
  await expect(viewer.search).toBeFocused()
})

test('marks what was found in the table, the timeline and the details', async ({ open, page }) => {
  const viewer = await open({ ...options, at: '#/interactions?q=refund&media=chat' })
  await viewer.settled()
  await expect(viewer.row('n0').locator('mark')).toHaveText(['Refund', 'Refund'])
  await viewer.row('n0').click()
  const { details } = viewer
  await expect(details.getByRole('heading', { name: 'Refund for order 0' }).locator('mark')).toHaveText('Refund')
  await expect(details.getByText('Promised a').locator('mark')).toHaveText('refund')
  await details.getByRole('button', { name: 'expand all' }).click()
  await expect(details.getByRole('region', { name: 'User data' }).locator('mark')).toHaveText('refund')
  await details.getByRole('tab', { name: /^Conversation/ }).click()
  await expect(details.getByText('I want a').locator('mark')).toHaveText('refund')
  await viewer.tab('Timeline').click()
  await expect(viewer.article('n0').locator('mark').first()).toHaveText('Refund')

  await viewer.tab('Table').click()
  await viewer.search.fill('subject:refund owner:"Kate London" ')
  const marks = viewer.row('n0').locator('mark')
  await expect(marks).toHaveText(['Refund', 'Kate London'])
  await viewer.search.fill('-refund')
  await expect(viewer.grid.locator('mark')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Clear search' })).toBeVisible()
})

test('a hyphen shuts out', async ({ open }) => {
  const viewer = await open(options)
  await viewer.settled()
  await viewer.search.fill('-refund')
  await expect(viewer.result).toHaveText('30 of 60 interactions')
  await viewer.search.fill('-media:chat -owner:none')
  await expect(viewer.result).toHaveText('20 of 60 interactions')
  await viewer.search.fill('-has:owner is:closed')
  await expect(viewer.result).toHaveText('16 of 60 interactions')
})

test('dates are days of the zone that is shown, and the brush is written as them', async ({ open, page }) => {
  const edges = world([
    record('before', at('11-06 23:59')),
    record('first', at('11-07 00:00')),
    record('last', at('11-07 23:59')),
    record('after', at('11-08 00:00')),
  ])
  const viewer = await open({ world: edges })
  await viewer.settled()
  await viewer.search.fill('started:2026-11-07')
  await viewer.expectIds(['last', 'first'])
  await expect.poll(() => fragment(page)).toBe('#/interactions?started=2026-11-07')
  await expect(viewer.overview.getByRole('slider', { name: 'Range start' })).toHaveAttribute('aria-valuetext', /7 Nov/)
  await viewer.search.fill('started:>2026-11-07')
  await viewer.expectIds(['after'])
  await viewer.search.fill('started:2026-11-06T22:59:00Z..2026-11-06T23:30:00Z')
  await viewer.expectIds(['first', 'before'])

  await page.goto(`${viewer.url}#/interactions?started=2026-11-07..2026-11-08&tz=Asia/Tokyo`)
  await expect(viewer.search).toHaveValue('started:2026-11-07..2026-11-08')
  await viewer.expectIds(['after', 'last', 'first', 'before'])
  await page.goto(`${viewer.url}#/interactions?started=2026-11-06T23:00:00Z..2026-11-07T23:00:00Z`)
  await expect(viewer.search).toHaveValue('started:2026-11-07')
})

test('a link in the language is the same as its parameters', async ({ open, page }) => {
  const viewer = await open({ ...options, at: '#/interactions?q=media:chat+owner:%22Kate+London%22+refund' })
  await viewer.settled()
  await expect(tick(viewer, 'Media', 'Chat')).toBeChecked()
  await expect(tick(viewer, 'Owner', 'Kate London')).toBeChecked()
  await expect(viewer.search).toHaveValue('media:chat owner:"Kate London" refund')
  await viewer.search.press('End')
  await page.keyboard.type('x')
  await expect(viewer.search).toHaveValue('media:chat owner:"Kate London" refundx')
  await expect.poll(() => fragment(page)).toBe('#/interactions?q=refundx&media=chat&owner=agent1')
})

for (const scheme of ['light', 'dark'] as const) {
  test(`breaks no rule of accessibility with its list and its mistakes open, ${scheme}`, async ({ open, page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    const viewer = await open(options)
    await viewer.settled()
    await viewer.search.focus()
    await expect(list(viewer)).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expectAccessible(page, 'the list of fields')
    await viewer.search.fill('refund colour:red media:')
    await expect(list(viewer)).toBeVisible()
    await expectAccessible(page, 'values, a mistake, chips and marks')
  })
}

test('fits a page of 380 px, and long texts scroll in step with what is drawn behind them', async ({ open, page }) => {
  await page.setViewportSize({ width: 380, height: 780 })
  const viewer = await open(options)
  await viewer.settled()
  await viewer.search.fill('media:chat,email owner:"Kate London" state:pending duration:>5m refund colour:red is:')
  await page.keyboard.press('End')
  await expect(list(viewer)).toBeVisible()
  const box = await list(viewer).boundingBox()
  expect(box && box.x >= 0 && box.x + box.width <= 380).toBe(true)
  const scrolls = () => viewer.search.evaluate((input) => [input.scrollLeft, input.previousElementSibling?.scrollLeft])
  await expect.poll(async () => (await scrolls())[0]).toBeGreaterThan(100)
  const [own, drawn] = await scrolls()
  expect(Math.abs((own ?? 0) - (drawn ?? 0))).toBeLessThan(1.5)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380)
})
