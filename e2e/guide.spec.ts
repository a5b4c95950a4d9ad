import type { Locator, Page } from '@playwright/test'
import { DAY, HOUR } from '#src/model/instant.ts'
import { expectAccessible } from './axe.ts'
import { at, now, record, times, world } from './records.ts'
import { expect, type Open, type OpenedViewer, test } from './viewer.ts'

const owner = (name: string) => ({ id: name, userName: name, firstName: name, lastName: 'Alm' })

/** Eight owners of a call each on their day, the first with one more, and an e-mail that nobody owns. */
const parted = world([
  ...times(9, (n) =>
    record(`o${n}`, at(`11-0${n + 1} 10:00`), {
      mediaType: 'call',
      typeId: n < 5 ? 'Inbound' : 'Outbound',
      state: n < 7 ? 'Stopped' : 'Pending',
      ownerInformation: owner(['Ada', 'Bo', 'Cia', 'Dan', 'Eva', 'Fia', 'Gun', 'Hal', 'Ada'][n]!),
    }),
  ),
  record('nobody', at('11-10 10:00'), { mediaType: 'email', typeId: 'Inbound', ownerInformation: undefined }),
])

const bars = ({ overview }: OpenedViewer): Locator => overview.getByRole('img')
const barsBy = ({ overview }: OpenedViewer): Locator => overview.getByRole('combobox', { name: 'Bars by' })

test('the bars are of media, states, directions or owners, with their colours told and the choice in the address', async ({
  open,
  page,
}) => {
  const viewer = await open({ world: parted })
  await viewer.settled()
  await expect(barsBy(viewer)).toHaveValue('media')
  await expect(bars(viewer)).toHaveAccessibleName(/^Histogram: Call 9, Email 1; busiest/)
  const height = (await viewer.overview.boundingBox())?.height

  await barsBy(viewer).selectOption('State')
  await expect(bars(viewer)).toHaveAccessibleName(/^Histogram: Stopped 8, Pending 2; busiest/)
  await expect(viewer.overview).toContainText(/StoppedPending/)
  await expect(page).toHaveURL(/bars=state/)

  await barsBy(viewer).selectOption('Direction')
  await expect(bars(viewer)).toHaveAccessibleName(/^Histogram: Inbound 6, Outbound 4; busiest/)

  await barsBy(viewer).selectOption('Owner')
  await expect(bars(viewer)).toHaveAccessibleName(
    /^Histogram: Ada Alm 2, Others 2, Bo Alm 1, Cia Alm 1, Dan Alm 1, Eva Alm 1, Fia Alm 1, No owner 1; busiest/,
  )
  await expect(viewer.overview).toContainText('Ada AlmBo AlmCia AlmDan AlmEva AlmFia AlmNo ownerOthers')
  expect((await viewer.overview.boundingBox())?.height).toBe(height)

  await expect(page).toHaveURL(/bars=owner/)
  await page.reload()
  await expect(barsBy(viewer)).toHaveValue('owner')
  await expect(bars(viewer)).toHaveAccessibleName(/^Histogram: Ada Alm 2/)
  await barsBy(viewer).selectOption('Media')
  await expect(page).not.toHaveURL(/bars=/)
})

test('owners keep their part whatever is filtered, and a bar is told by what it is made of', async ({ open, page }) => {
  const viewer = await open({ world: parted, at: '#/interactions?bars=owner&owner=Hal&from=2026-11-01&to=2026-11-30' })
  await viewer.settled()
  await expect(bars(viewer)).toHaveAccessibleName(/^Histogram: Others 1;/)
  const box = await bars(viewer).boundingBox()
  if (!box) throw new Error('there is no histogram')
  await page.mouse.move(box.x + ((7.25 * DAY) / (30 * DAY)) * box.width, box.y + box.height / 2)
  await expect(viewer.overview).toContainText(/1 interaction\s?Others 1/)
})

// A Monday, a Tuesday and a Sunday of November.
const week = world([
  ...times(3, (n) => record(`mon${n}`, at('11-09 09:15') + n * HOUR)),
  ...times(2, (n) => record(`tue${n}`, at('11-10 09:30') + n * HOUR, { mediaType: 'call' })),
  record('tueAgain', at('11-17 09:59'), { mediaType: 'call' }),
  record('sun', at('11-15 23:59')),
])

async function openWeek(open: Open, page: Page, address = '#/interactions') {
  const viewer = await open({ world: week, at: address })
  await viewer.settled()
  await page.getByRole('button', { name: /^Week/ }).click()
  const panel = page.getByRole('dialog', { name: 'Week', exact: true })
  await expect(panel.getByRole('table', { name: 'Interactions by day and hour of the week' })).toBeVisible()
  return { viewer, panel, spot: (name: string) => panel.getByRole('button', { name, exact: true }) }
}

test('the week tells what started in each hour of each day, by hours and by days', async ({ open, page }) => {
  const { panel, spot } = await openWeek(open, page)
  for (const name of [
    'Monday 09:00, 1 interaction',
    'Tuesday 09:00, 2 interactions',
    'Sunday 23:00, 1 interaction',
    'Sunday 22:00, 0 interactions',
    'Monday, 3 interactions',
    'Tuesday, 3 interactions',
    '09:00, 3 interactions',
  ]) {
    await expect(spot(name)).toHaveCount(1)
  }
  await expect(panel.getByRole('cell').getByRole('button')).toHaveCount(7 * 24)
  await expect(panel.getByRole('rowheader')).toHaveCount(7)
  await expect(panel.getByRole('columnheader')).toHaveCount(24)
  await spot('Tuesday 09:00, 2 interactions').hover()
  await expect(panel.getByText('Tuesday 09:00, 2 interactions')).toBeVisible()
})

test('an hour, a day and an hour of all days are filters, in the address and cleared together', async ({
  open,
  page,
}) => {
  const { viewer, panel, spot } = await openWeek(open, page)
  await spot('Tuesday 09:00, 2 interactions').click()
  await viewer.expectIds(['tueAgain', 'tue0'])
  await expect(spot('Tuesday 09:00, 2 interactions')).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL(/day=tue&hour=9/)
  // What the week counts is not narrowed by what is chosen in it.
  await expect(spot('Monday 10:00, 1 interaction')).toHaveAttribute('aria-pressed', 'false')

  await spot('Tuesday 09:00, 2 interactions').click()
  await expect(viewer.result).toHaveText('7 interactions')
  await spot('Monday, 3 interactions').click()
  await viewer.expectIds(['mon2', 'mon1', 'mon0'])
  await spot('10:00, 1 interaction').click()
  await viewer.expectIds(['mon1'])
  await expect(page).toHaveURL(/day=mon&hour=10/)
  await panel.getByRole('button', { name: 'Clear days and hours' }).click()
  await expect(viewer.result).toHaveText('7 interactions')
  await expect(page).not.toHaveURL(/day=|hour=/)
})

test('other filters narrow what the week counts', async ({ open, page }) => {
  const { viewer, spot } = await openWeek(open, page, '#/interactions?media=call&day=mon,tue&hour=8-9')
  await viewer.expectIds(['tueAgain', 'tue0'])
  await expect(spot('Tuesday 09:00, 2 interactions')).toHaveAttribute('aria-pressed', 'true')
  await expect(spot('Monday 09:00, 0 interactions')).toHaveAttribute('aria-pressed', 'true')
  await expect(spot('Sunday 23:00, 0 interactions')).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByRole('button', { name: 'Week, days or hours chosen' })).toBeVisible()
})

test('the week goes by keys: arrows, Enter, Shift with arrows', async ({ open, page }) => {
  const { viewer, panel, spot } = await openWeek(open, page)
  const { keyboard } = page
  await expect(spot('Monday 00:00, 0 interactions')).toBeFocused()
  for (const _ of times(9, () => 0)) await keyboard.press('ArrowRight')
  await expect(spot('Monday 09:00, 1 interaction')).toBeFocused()
  await expect(panel.getByText('Monday 09:00, 1 interaction')).toBeVisible()
  await keyboard.press('Enter')
  await viewer.expectIds(['mon0'])
  await keyboard.press('Shift+ArrowRight')
  await viewer.expectIds(['mon1', 'mon0'])
  await keyboard.press('Shift+ArrowDown')
  await viewer.expectIds(['tueAgain', 'tue1', 'tue0', 'mon1', 'mon0'])
  await expect(page).toHaveURL(/day=mon,tue&hour=9-10/)
  await keyboard.press('Home')
  await expect(spot('Tuesday, 3 interactions')).toBeFocused()
  // One stop for Tab, then the button that clears.
  await keyboard.press('Tab')
  await expect(panel.getByRole('button', { name: 'Clear days and hours' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(viewer.result).toHaveText('7 interactions')
  await keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page.getByRole('button', { name: 'Week', exact: true })).toBeFocused()
})

test('hours are drawn over with the mouse', async ({ open, page }) => {
  const { viewer, spot } = await openWeek(open, page)
  await spot('Tuesday 10:00, 1 interaction').hover()
  await page.mouse.down()
  await spot('Monday 09:00, 1 interaction').hover()
  await page.mouse.up()
  await viewer.expectIds(['tueAgain', 'tue1', 'tue0', 'mon1', 'mon0'])
})

test('the hour that a zone has twice counts both times', async ({ open, page }) => {
  // The clocks of New York go back from 02:00 to 01:00.
  const twice = world([
    record('summer', Date.parse('2026-11-01T05:30Z')),
    record('winter', Date.parse('2026-11-01T06:30Z')),
    record('after', Date.parse('2026-11-01T07:30Z')),
  ])
  const viewer = await open({ world: twice, at: '#/interactions?tz=America/New_York' })
  await viewer.settled()
  await page.getByRole('button', { name: 'Week', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Sunday 02:00, 1 interaction', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Sunday 01:00, 2 interactions', exact: true }).click()
  await viewer.expectIds(['winter', 'summer'])
})

const customer = (contactId: string) => ({ contactId, contactName: 'Ada Ek' })
const busy = world([
  record('last', now - 2 * DAY, {
    ...customer('C1'),
    mediaType: 'call',
    subject: 'Réfund',
    customAttributes: { Disposition: 'Refund granted' },
  }),
  record('again', now - 9 * DAY, { ...customer('C1'), subject: 'refund', state: 'Pending', endDate: undefined }),
  record('oldest', now - 12 * DAY, { ...customer('C1'), subject: 'Parcel', state: 'InProcess', endDate: undefined }),
  record('third', now - 20 * DAY, { ...customer('C1'), subject: 'Refund' }),
  record('before', now - 40 * DAY, { ...customer('C1'), subject: 'Refund' }),
])
const wide = '#/contacts/C1?last=90d'

async function openBrief(open: Open, page: Page) {
  const viewer = await open({ world: busy, at: wide, config: { customAttributes: ['Disposition'] } })
  await viewer.settled()
  const brief = page.getByRole('region', { name: 'Brief' })
  await expect(brief).toBeVisible()
  return { viewer, brief, number: (name: string | RegExp) => brief.getByRole('button', { name, exact: true }) }
}

test('a customer in numbers, each of them a filter that is taken away again', async ({ open, page }) => {
  const { viewer, number } = await openBrief(open, page)
  for (const [name, ids] of [
    ['2 open', ['again', 'oldest']],
    ['1 in 7 days', ['last']],
    ['4 in 30 days', ['last', 'again', 'oldest', 'third']],
    ['3 on “Réfund”', ['last', 'again', 'third']],
  ] as const) {
    await number(name).click()
    await viewer.expectIds(ids)
    await expect(number(name)).toHaveAttribute('aria-pressed', 'true')
    await number(name).click()
    await expect(viewer.result).toHaveText('5 interactions')
    await expect(number(name)).toHaveAttribute('aria-pressed', 'false')
  }
})

test('the last contact and the one that is open for longest open', async ({ open, page }) => {
  const { viewer, number } = await openBrief(open, page)
  await number('Last contact: Call, 2 days ago, Stopped, Refund granted').click()
  await expect(page).toHaveURL(/id=last/)
  await number('longest 12d 00h').click()
  await expect(page).toHaveURL(/id=oldest/)
  await expect(viewer.details).toContainText('Parcel')
})

test('the brief is one customer’s, of all that is loaded and not of what is filtered', async ({ open, page }) => {
  const viewer = await open({ world: busy, at: '#/interactions' })
  await viewer.settled()
  const brief = page.getByRole('region', { name: 'Brief' })
  await expect(brief).toHaveCount(0)
  await page.evaluate(() => {
    location.hash = '#/contacts/C1?q=parcel'
  })
  await viewer.expectIds(['oldest'])
  await expect(brief).toContainText('4 in 30 days')
  await expect(brief).not.toContainText('of what is loaded')
})

test('a brief of a history with gaps says so', async ({ open, page }) => {
  const viewer = await open({
    world: busy,
    at: wide,
    fault: ({ url }) => (url.includes('/contacts/') ? Response.json({}, { status: 403 }) : undefined),
  })
  await viewer.settled()
  const brief = page.getByRole('region', { name: 'Brief' })
  await expect(brief).toContainText('No contact in what is loaded')
  await expect(brief).toContainText('of what is loaded')
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 380, 320]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 760 } })

      test('the overview, the week and the brief can be used by all', async ({ open, page }) => {
        test.setTimeout(90_000)
        const { number } = await openBrief(open, page)
        await expectAccessible(page, 'brief')
        await number('2 open').click()
        await expectAccessible(page, 'a number pressed')
        await page.getByRole('combobox', { name: 'Bars by' }).selectOption('Owner')
        await page.getByRole('button', { name: 'Week', exact: true }).click()
        const panel = page.getByRole('dialog', { name: 'Week', exact: true })
        await panel.getByRole('button', { name: /^Monday, / }).click()
        await expectAccessible(page, 'week')
        const box = await panel.boundingBox()
        expect(box?.x).toBeGreaterThanOrEqual(0)
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
        expect(await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth)).toBe(0)
      })
    })
  }
}
