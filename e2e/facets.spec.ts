import type { Locator } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { makeGate } from './gate.ts'
import { at, record, times, world } from './records.ts'
import { expect, type OpenOptions, test, type ViewerPage } from './viewer.ts'

const minute = 60_000
const config = { customAttributes: ['Segment', 'Order'] }

/**
 * Forty chats and calls: three in five have a segment, all an order number of their own in the data, every other one also
 * as an attribute; one ended before it started.
 */
const shop = world(
  times(40, (n) =>
    record(`I${n}`, at('11-20 08:00') - n * minute, {
      mediaType: n % 4 === 0 ? 'call' : 'chat',
      endDate: n === 7 ? '2026-11-01 08:00:00.000+0100' : undefined,
      state: n === 7 ? 'Stopped' : 'Pending',
      customAttributes: {
        ...(n % 5 < 3 && { Segment: ['Gold', 'Silver', 'Bronze'][n % 5] }),
        ...(n % 2 === 0 && { Order: `${100 - n}` }),
      },
      userData: {
        RTargetAgentSelected: 'x',
        Inner: { Order: `D${n}` },
        ServiceType: n % 2 === 0 ? 'Billing' : 'Returns',
      },
    }),
  ),
)

async function openShop(open: (options?: OpenOptions) => Promise<ViewerPage>, at = ''): Promise<ViewerPage> {
  const viewer = await open({ world: shop, config, at })
  await viewer.settled()
  return viewer
}

const group = ({ filters }: ViewerPage, name: string | RegExp): Locator =>
  filters.getByRole('group', { name, exact: true })
const box = (viewer: ViewerPage, name: string, label: string): Locator =>
  group(viewer, name).getByRole('checkbox', { name: new RegExp(`^${label}\\b`) })
const picker = ({ page }: ViewerPage, name: string): Locator => page.getByRole('dialog', { name })

async function add(viewer: ViewerPage, attribute: RegExp): Promise<void> {
  await viewer.filters.getByRole('button', { name: 'Add filter' }).click()
  await picker(viewer, 'Add filter').getByRole('button', { name: attribute }).click()
}

const result = (viewer: ViewerPage, count: number) =>
  expect(viewer.result).toHaveText(count === 40 ? '40 interactions' : `${count} of 40 interactions`)

test.describe('values', () => {
  test('only this, not this, let in again, and clear', async ({ open }) => {
    const viewer = await openShop(open)
    const media = group(viewer, 'Media')
    await box(viewer, 'Media', 'Chat').hover()
    await media.getByRole('button', { name: 'Only Chat' }).click()
    await result(viewer, 30)
    await expect(box(viewer, 'Media', 'Chat')).toBeChecked()

    await media.getByRole('button', { name: 'Not Chat' }).click()
    await result(viewer, 10)
    await expect(box(viewer, 'Media', 'Chat')).not.toBeChecked()
    await expect(box(viewer, 'Media', 'Chat')).toHaveAccessibleDescription('excluded')
    await expect(media.getByRole('button', { name: 'Not Chat', pressed: true })).toBeVisible()
    await expect(viewer.filters.getByText('1 filter set')).toBeVisible()
    await expect(viewer.page).toHaveURL(/media=-chat/)

    await media.getByRole('button', { name: 'Not Chat' }).click()
    await result(viewer, 40)
    await media.getByRole('button', { name: 'Not Call' }).focus()
    await viewer.page.keyboard.press('Enter')
    await result(viewer, 30)
    await media.getByRole('button', { name: 'Clear Media' }).click()
    await result(viewer, 40)
    await expect(media.getByRole('button', { pressed: true })).toHaveCount(0)
  })

  test('the keyboard goes from value to value, and by Tab to the buttons of each', async ({ open }) => {
    const viewer = await openShop(open)
    const { keyboard } = viewer.page
    await keyboard.press('f')
    await expect(box(viewer, 'Media', 'Call')).toBeFocused()
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await expect(box(viewer, 'Media', 'Chat')).toBeFocused()
    await keyboard.press('Tab')
    await expect(group(viewer, 'Media').getByRole('button', { name: 'Only Chat' })).toBeFocused()
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await result(viewer, 10)
    await expect(group(viewer, 'Media').getByRole('button', { name: 'Not Chat' })).toBeFocused()
  })

  test('nothing moves when the buttons show, and they are large enough', async ({ open }) => {
    const viewer = await openShop(open)
    const row = box(viewer, 'Media', 'Chat')
    const place = () => row.evaluate((each) => each.closest('fieldset')?.getBoundingClientRect().toJSON())
    const before = await place()
    await row.hover()
    const only = group(viewer, 'Media').getByRole('button', { name: 'Only Chat' })
    await expect(only).toHaveCSS('opacity', '1')
    expect(await place()).toEqual(before)
    const size = await only.boundingBox()
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24)
  })

  test('says no number of anything while nothing has come', async ({ open }) => {
    const gate = makeGate()
    const viewer = await open({ world: shop, config, fault: () => gate.opened })
    await expect(box(viewer, 'Media', 'Chat')).toBeVisible()
    await expect(viewer.filters).not.toContainText('0')
    gate.open()
    await viewer.settled()
    await expect(group(viewer, 'Media').getByRole('checkbox', { name: 'Chat 30 interactions' })).toBeVisible()
    await expect(group(viewer, 'Media').getByRole('checkbox', { name: 'SMS 0 interactions' })).toBeVisible()
  })

  test('what looks wrong is a filter, where anything does', async ({ open }) => {
    const viewer = await openShop(open)
    const quality = group(viewer, 'Data quality')
    await quality.getByRole('checkbox', { name: 'Ended before it started 1 interaction' }).check()
    await result(viewer, 1)
    await viewer.expectIds(['I7'])
    await expect(viewer.page).toHaveURL(/flag=ends-before-start/)
  })

  test('no group of faults stands where there are none', async ({ open }) => {
    const viewer = await open({ world: world([record('fine', at('11-20 08:00'))]) })
    await viewer.settled()
    await expect(group(viewer, 'Media')).toBeVisible()
    await expect(group(viewer, 'Data quality')).toHaveCount(0)
  })

  test('an interaction whose own content tells otherwise is flagged once it has been read', async ({ open }) => {
    const told = record('told', at('11-20 08:00'), { subject: 'As listed' })
    const viewer = await open({ world: world([told, record('other', at('11-20 09:00'))]) })
    await viewer.settled()
    await expect(group(viewer, 'Data quality')).toHaveCount(0)
    await viewer.page.route(/interactions\/told|interactionId=told|\/told\b/, async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('As listed', 'As read') })
    })
    await viewer.row('told').click()
    await expect(
      group(viewer, 'Data quality').getByRole('checkbox', { name: 'List and content disagree 1 interaction' }),
    ).toBeVisible()
  })
})

test.describe('attributes', () => {
  test('any that is found becomes a filter, with how many have it, and is kept over a reload', async ({ open }) => {
    const viewer = await openShop(open)
    await viewer.filters.getByRole('button', { name: 'Add filter' }).click()
    const choice = picker(viewer, 'Add filter')
    await expect(choice.getByRole('group', { name: 'Custom attributes' }).getByRole('button')).toHaveText([
      'Segment60 %',
      'Order50 %',
    ])
    await expect(choice.getByRole('group', { name: 'User data' }).getByRole('button').last()).toHaveAccessibleName(
      'RTargetAgentSelected, in 100 % of loaded interactions',
    )
    await choice.getByRole('searchbox', { name: 'Search attributes' }).fill('SEG')
    await expect(choice.getByRole('button')).toHaveCount(1)
    await viewer.page.keyboard.press('Tab')
    await viewer.page.keyboard.press('Enter')
    await expect(choice).toBeHidden()
    await expect(viewer.filters.getByRole('button', { name: 'Add filter' })).toBeFocused()

    const segment = group(viewer, 'Segment')
    await expect(segment.getByText('Present in 60 % of loaded interactions')).toBeVisible()
    await expect(segment.getByRole('checkbox', { name: 'Not set 16 interactions' })).toBeVisible()
    await segment.getByRole('checkbox', { name: 'Gold 8 interactions' }).check()
    await result(viewer, 8)
    await expect(viewer.page).toHaveURL(/attr\.Segment=Gold/)
    await viewer.page.reload()
    await expect(group(viewer, 'Segment').getByRole('checkbox', { name: /^Gold/ })).toBeChecked()
    await result(viewer, 8)

    await group(viewer, 'Segment').getByRole('button', { name: 'Remove Segment from the filters' }).click()
    await expect(group(viewer, 'Segment')).toHaveCount(0)
    await result(viewer, 40)
    await expect(viewer.filters.getByText('No filters set')).toBeFocused()
  })

  test('two of one name say which is which, and many values can be searched', async ({ open }) => {
    const viewer = await openShop(open)
    await add(viewer, /^Order, in 50 %/)
    await expect(group(viewer, 'Order')).toBeVisible()
    await add(viewer, /^Order, in 100 %/)
    await expect(group(viewer, 'Order (custom attribute)')).toBeVisible()
    const data = group(viewer, 'Order (user data)')
    await data.getByRole('button', { name: '+ 35 more' }).click()
    await expect(data.getByRole('checkbox')).toHaveCount(40)
    const search = data.getByRole('searchbox', { name: 'Search Order (user data)' })
    await search.fill('d39')
    await expect(data.getByRole('checkbox')).toHaveCount(1)
    await data.getByRole('checkbox', { name: 'D39 1 interaction' }).check()
    await viewer.expectIds(['I39'])
    await search.fill('nowhere')
    await expect(data.getByText('Nothing matches “nowhere”')).toBeVisible()
    await data.getByRole('button', { name: 'Show fewer' }).click()
    await expect(data.getByRole('checkbox', { name: /^D39/ })).toBeChecked()
  })

  test('one that a link narrows by stands among the filters, and stays when it is ticked off', async ({ open }) => {
    const viewer = await openShop(open, '#/interactions?data.ServiceType=Billing')
    await result(viewer, 20)
    await box(viewer, 'ServiceType', 'Billing').uncheck()
    await result(viewer, 40)
    await expect(box(viewer, 'ServiceType', 'Billing')).toBeFocused()
  })

  test('sixteen are the most at a time', async ({ open }) => {
    const userData = Object.fromEntries(times(18, (n) => [`Key${n}`, 'v']))
    const viewer = await open({ world: world([record('one', at('11-20 08:00'), { userData })]) })
    await viewer.settled()
    for (const n of times(16, (each) => each)) await add(viewer, new RegExp(`^Key${n},`))
    await viewer.filters.getByRole('button', { name: 'Add filter' }).click()
    await expect(picker(viewer, 'Add filter')).toHaveText('16 at a time: remove one to add another')
  })
})

test.describe('columns', () => {
  const openColumns = async (viewer: ViewerPage) => {
    await viewer.page.getByRole('button', { name: 'Columns' }).click()
    return picker(viewer, 'Columns of the table')
  }

  test('an attribute is added, sorted by with numbers by their size, and removed', async ({ open }) => {
    const viewer = await openShop(open)
    const chooser = await openColumns(viewer)
    await chooser.getByRole('button', { name: 'Add column' }).click()
    await picker(viewer, 'Add column').getByRole('searchbox').fill('order')
    await picker(viewer, 'Add column')
      .getByRole('button', { name: /^Order, in 50 %/ })
      .click()
    await expect(chooser.getByRole('checkbox', { name: 'Order', exact: true })).toBeChecked()
    await viewer.page.keyboard.press('Escape')
    await expect(await viewer.cell('I2', 'Order')).toHaveText('98')

    await viewer.header('Order').getByRole('button').click()
    await expect(viewer.header('Order')).toHaveAttribute('aria-sort', 'ascending')
    await expect(viewer.rows.first()).toHaveAttribute('data-interaction-id', 'I38')
    await expect(viewer.page).toHaveURL(/sort=attr\.Order/)
    await viewer.header('Order').getByRole('button').click()
    await expect(viewer.rows.first()).toHaveAttribute('data-interaction-id', 'I0')
    await viewer.header('Media').getByRole('button').click()
    await viewer
      .header('Order')
      .getByRole('button')
      .click({ modifiers: ['Shift'] })
    await expect(viewer.header('Order').getByRole('button')).toHaveAccessibleDescription('Second sort key, ascending')

    await viewer.page.reload()
    await viewer.settled()
    await expect(viewer.header('Order')).toBeVisible()
    await (await openColumns(viewer)).getByRole('button', { name: 'Remove Order from the columns' }).click()
    await expect(viewer.header('Order')).toHaveCount(0)
  })

  test('a pinned column comes first and stays while the others pass under it', async ({ open }) => {
    const viewer = await openShop(open)
    const chooser = await openColumns(viewer)
    for (const name of ['Comment', 'Parent', 'Id', 'Phone number', 'Ended']) {
      await chooser.getByRole('checkbox', { name, exact: true }).check()
    }
    const pin = chooser.getByRole('button', { name: 'Pin Subject' })
    await pin.focus()
    await viewer.page.keyboard.press('Enter')
    await expect(pin).toHaveAttribute('aria-pressed', 'true')
    await expect(chooser.getByRole('button', { name: 'Move Subject later' })).toHaveAttribute('aria-disabled', 'true')
    await viewer.page.keyboard.press('Escape')
    await expect(viewer.header('Subject')).toHaveAttribute('aria-colindex', '1')

    const cell = await viewer.cell('I3', 'Subject')
    await cell.focus()
    await viewer.page.keyboard.press('End')
    await expect(await viewer.cell('I3', 'Id')).toBeInViewport({ ratio: 1 })
    const left = async (locator: Locator) => (await locator.boundingBox())?.x ?? Number.NaN
    const edge = await left(viewer.grid.locator('..'))
    await expect.poll(async () => Math.round((await left(cell)) - edge)).toBe(0)
    expect(Math.round((await left(viewer.header('Subject'))) - edge)).toBe(0)
    // What it covers gets from under it when the focus goes there.
    await viewer.page.keyboard.press('Home')
    await viewer.page.keyboard.press('ArrowRight')
    const started = await viewer.cell('I3', 'Started')
    await expect(started).toBeFocused()
    expect(await left(started)).toBeGreaterThanOrEqual(
      (await left(cell)) + ((await cell.boundingBox())?.width ?? 0) - 1,
    )

    await viewer.page.reload()
    await viewer.settled()
    await expect(viewer.header('Subject')).toHaveAttribute('aria-colindex', '1')
  })

  test('a heading moves by keys and by dragging', async ({ open }) => {
    const viewer = await openShop(open)
    const { page } = viewer
    const media = viewer.header('Media').getByRole('button')
    await expect(media).toHaveAttribute('aria-keyshortcuts', 'Control+ArrowLeft Control+ArrowRight')
    await viewer.row('I0').getByRole('gridcell').nth(1).focus()
    await page.keyboard.press('ArrowUp')
    await expect(media).toBeFocused()
    await page.keyboard.press('Control+ArrowRight')
    await expect(viewer.header('Media')).toHaveAttribute('aria-colindex', '3')
    await expect(media).toBeFocused()
    await page.keyboard.press('Control+ArrowLeft')
    await expect(viewer.header('Media')).toHaveAttribute('aria-colindex', '2')

    const centre = async (name: string) => {
      const { x, y, width, height } = (await viewer.header(name).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
      return [x + width / 2, y + height / 2] as const
    }
    const button = await viewer.header('State').getByRole('button').boundingBox()
    await page.mouse.move((button?.x ?? 0) + 8, (button?.y ?? 0) + 8)
    await page.mouse.down()
    await page.mouse.move(...(await centre('Subject')), { steps: 5 })
    await page.mouse.up()
    await expect(viewer.header('State')).toHaveAttribute('aria-colindex', '3')
    await expect(viewer.header('State')).not.toHaveAttribute('aria-sort')
    await expect(viewer.header('Subject')).not.toHaveAttribute('aria-sort')
  })
})

test('a value in the details finds others, and its key becomes a filter and a column', async ({ open }) => {
  const viewer = await openShop(open)
  const { page } = viewer
  await viewer.row('I0').click()
  const segment = () => viewer.details.getByRole('button', { name: 'Filter by Segment' })
  await segment().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Only Gold' })).toBeFocused()
  await page.keyboard.press('Enter')
  await result(viewer, 8)
  await expect(segment()).toBeFocused()
  await segment().click()
  await page.getByRole('dialog', { name: 'Filter by Segment' }).getByRole('button', { name: 'Not Gold' }).click()
  await result(viewer, 32)
  await group(viewer, 'Segment').getByRole('button', { name: 'Remove Segment from the filters' }).click()

  const service = viewer.details.getByRole('button', { name: 'Filter by ServiceType' })
  await service.click()
  await page.getByRole('button', { name: 'Add ServiceType as filter' }).click()
  await expect(group(viewer, 'ServiceType').getByText('Present in 100 % of loaded interactions')).toBeVisible()
  await service.click()
  await expect(page.getByRole('button', { name: 'Add ServiceType as filter' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Add ServiceType as column' }).click()
  await expect(await viewer.cell('I0', 'ServiceType')).toHaveText('Billing')
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 380]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })
      test.setTimeout(240_000)

      test('is accessible with values shut out, in use, and with what opens over them', async ({ open, page }) => {
        const viewer = await openShop(open)
        if (width === 380) await page.getByRole('button', { name: /^Filters/ }).click()
        await add(viewer, /^Segment/)
        await box(viewer, 'Segment', 'Gold').hover()
        await group(viewer, 'Segment').getByRole('button', { name: 'Not Gold' }).click()
        await box(viewer, 'Media', 'Call').hover()
        await expectAccessible(page, 'filters', '[aria-label="Filters"]')
        await box(viewer, 'Segment', 'Gold').hover()
        await expectAccessible(page, 'a value shut out and in use', '[aria-label="Filters"]')
        await viewer.filters.getByRole('button', { name: 'Add filter' }).click()
        await expect(page.getByRole('searchbox', { name: 'Search attributes' })).toBeVisible()
        await expectAccessible(page, 'add filter', ':popover-open')
        await page.keyboard.press('Escape')
        if (width === 380) await page.keyboard.press('Escape')

        await page.getByRole('button', { name: 'Columns' }).click()
        const chooser = picker(viewer, 'Columns of the table')
        await chooser.getByRole('button', { name: 'Pin Media' }).click()
        await expectAccessible(page, 'columns', ':popover-open')
        await chooser.getByRole('button', { name: 'Add column' }).click()
        await expectAccessible(page, 'add column', '[aria-label="Add column"]')
        await page.keyboard.press('Escape')
        await page.keyboard.press('Escape')
        await viewer.row('I3').hover()
        await expectAccessible(page, 'table with a pinned column')
        await viewer.row('I1').click()
        await viewer.details.getByRole('button', { name: 'Filter by Segment' }).click()
        await expectAccessible(page, 'what a value is good for', ':popover-open')
      })
    })
  }
}
