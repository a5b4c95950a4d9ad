import { expectAccessible } from './axe.ts'
import { at, record, times, world } from './records.ts'
import { expect, type OpenedViewer, test } from './viewer.ts'

const centre = world([
  record('order', at('11-20 09:00'), {
    customAttributes: { Segment: 'Gold', OrderNumber: '88/213' },
    userData: {
      RTargetAgentSelected: 'JohnS',
      TransferTicket: 'T-7',
      Internal: 'secret of the house',
      CustomerMail: 'ada@example.com',
      IW_CaseUid: 'iw-1',
      Promised: 'Friday',
      Wallet: 'W-4711',
      'Option.Interaction.Name': 'x',
      Site: 'javascript:alert(1)',
      Loose: 'as sent',
      Amount: '1284.50',
      Due: '2026-11-30T08:00:00Z',
    },
  }),
  ...times(3, (n) =>
    record(`plain${n}`, at('11-18 12:00') - n * 3_600_000, { userData: { TransferTicket: `T-${n}` } }),
  ),
])

const fields = {
  OrderNumber: { label: { sv: 'Beställning', en: 'Order' }, link: 'https://crm.example.com/orders/{value}' },
  CustomerMail: { label: 'Mail', group: 'Customer', type: 'email' },
  Promised: { label: 'Promised for', group: 'Delivery', order: 2 },
  TransferTicket: { label: 'Ticket', group: 'Delivery', order: 1 },
  Internal: { hidden: true },
  Wallet: { mask: true },
  Site: { type: 'url' },
  Amount: { type: 'number' },
  Due: { type: 'date' },
}
const config = { customAttributes: ['Segment', 'OrderNumber'], fields }

async function openOrder(viewer: OpenedViewer): Promise<void> {
  await viewer.settled()
  await viewer.row('order').click()
  await viewer.details.getByRole('tab', { name: 'Details' }).click()
}

test('the details call keys as the company does, by group and order, without what is hidden', async ({ open }) => {
  const viewer = await open({ world: centre, config })
  await openOrder(viewer)
  const { details } = viewer
  await expect(details.getByRole('region', { name: 'Custom attributes' }).getByRole('term')).toHaveText([
    'Segment',
    'Order',
  ])
  const data = details.getByRole('region', { name: 'User data' })
  await expect(data.getByRole('heading', { level: 4 })).toHaveText(['Delivery', 'Customer'])
  await expect(data.getByRole('term')).toHaveText([
    'Wallet',
    'Site',
    'Loose',
    'Amount',
    'Due',
    'Ticket',
    'Promised for',
    'Mail',
  ])
  await expect(data).not.toContainText('secret of the house')
  await expect(data.getByRole('definition').first()).toContainText('••••••')
  await expect(data.getByRole('button', { name: 'Copy Ticket' })).toBeAttached()
  await expect(data.getByText('1,284.50', { exact: true })).toHaveAttribute('title', '1284.50')
  await expect(data.getByText('30 Nov 2026, 09:00:00', { exact: true })).toBeVisible()
})

test('a comparison calls keys as the company does, without what is hidden', async ({ open, page }) => {
  const viewer = await open({ world: centre, config })
  await viewer.settled()
  for (const id of ['order', 'plain0']) {
    await viewer.row(id).getByRole('gridcell').first().focus()
    await page.keyboard.press('m')
  }
  const table = page.getByRole('dialog', { name: 'Compare interactions' }).getByRole('table')
  await expect(table.getByRole('rowheader', { name: /^Ticket/ })).toBeVisible()
  await expect(table.getByRole('rowheader', { name: /^Wallet/ })).toBeVisible()
  await expect(table).not.toContainText('secret of the house')
  await expect(table).not.toContainText('Internal')
})

test('what routing left is folded away until it is asked for, with or without a dictionary', async ({ open }) => {
  const viewer = await open({ world: centre })
  await openOrder(viewer)
  const data = viewer.details.getByRole('region', { name: 'User data' })
  const fold = data.getByRole('button', { name: '3 routing keys' })
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await expect(data.getByRole('term')).toHaveCount(9)
  await fold.click()
  await expect(fold).toHaveAttribute('aria-expanded', 'true')
  await expect(data.getByRole('term')).toHaveCount(12)
  await expect(data).toContainText('JohnS')
  await fold.click()
  await expect(data).not.toContainText('JohnS')
})

test('values lead where the template or the type says, and nowhere else', async ({ open }) => {
  const viewer = await open({ world: centre, config })
  await openOrder(viewer)
  const attributes = viewer.details.getByRole('region', { name: 'Custom attributes' })
  const order = attributes.getByRole('link', { name: '88/213 (opens in a new tab)' })
  await expect(order).toHaveAttribute('href', 'https://crm.example.com/orders/88%2F213')
  await expect(order).toHaveAttribute('rel', 'noopener noreferrer')
  await expect(order).toHaveAttribute('referrerpolicy', 'no-referrer')
  const data = viewer.details.getByRole('region', { name: 'User data' })
  await expect(data.getByRole('link')).toHaveCount(1)
  await expect(data.getByRole('link', { name: 'ada@example.com' })).toHaveAttribute('href', 'mailto:ada@example.com')
})

test('filters, columns and their choosers go by the name, the address and the query by the key', async ({
  open,
  page,
}) => {
  const viewer = await open({ world: centre, config })
  await viewer.settled()
  await viewer.filters.getByRole('button', { name: 'Add filter' }).click()
  const choice = page.getByRole('dialog', { name: 'Add filter' })
  await expect(choice.getByRole('button', { name: /^Internal/ })).toHaveCount(0)
  await choice.getByRole('searchbox', { name: 'Search attributes' }).fill('transfertick')
  await choice.getByRole('button', { name: 'Ticket, in 100 % of loaded interactions' }).click()
  await viewer.filters.getByRole('group', { name: 'Ticket' }).getByRole('checkbox', { name: /^T-7/ }).check()
  await expect(viewer.result).toHaveText('1 of 4 interactions')
  await expect(viewer.search).toHaveValue('data.TransferTicket:T-7')
  await expect(page).toHaveURL(/TransferTicket/)

  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('button', { name: 'Add column' }).click()
  await page
    .getByRole('dialog', { name: 'Add column' })
    .getByRole('button', { name: /^Order,/ })
    .click()
  await expect(page.getByRole('checkbox', { name: 'Order', exact: true })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(await viewer.cell('order', 'Order')).toHaveText('88/213')
})

test('a report names the keys without an entry, with a configuration of them to copy', async ({
  open,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const viewer = await open({ world: centre, config })
  await viewer.settled()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Keys without an entry…' }).click()
  const report = page.getByRole('dialog', { name: 'Keys without an entry' })
  await expect(report.getByRole('row')).toHaveText([
    'KeyWhereInteractions',
    'SegmentCustom attribute1',
    'LooseUser data1',
  ])
  await report.getByRole('button', { name: 'Copy as JSON' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(JSON.parse(copied)).toEqual({ fields: { Segment: { label: 'Segment' }, Loose: { label: 'Loose' } } })
  await report.getByRole('button', { name: 'Close' }).click()
  await expect(report).toBeHidden()

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search commands' }).fill('without an entry')
  await page.keyboard.press('Enter')
  await expect(report).toBeVisible()
})

test('an entry with a fault is named on the page', async ({ open, page }) => {
  await open({ world: centre, config: { fields: { Site: { link: 'javascript:{value}' } } } })
  await expect(page.getByText('fields.Site.link')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 380]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })
      test('groups, folded keys and the report are accessible', async ({ open, page }) => {
        const viewer = await open({ world: centre, config })
        await viewer.settled()
        await page.getByRole('button', { name: 'More', exact: true }).click()
        await page.getByRole('button', { name: 'Keys without an entry…' }).click()
        const report = page.getByRole('dialog', { name: 'Keys without an entry' })
        await expect(report.getByRole('table')).toBeVisible()
        await expectAccessible(page, 'report')
        await report.getByRole('button', { name: 'Close' }).click()
        await openOrder(viewer)
        await viewer.details.getByRole('button', { name: '3 routing keys' }).click()
        await expectAccessible(page, 'details')
      })
    })
  }
}
