import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { at, record, world } from './records.ts'
import { expect, type Open, type OpenedViewer, test } from './viewer.ts'

/** A mail, the chat that answers it, a call that answers that, and one of another customer. */
const centre = world([
  record('mail', at('11-16 09:00'), {
    mediaType: 'email',
    subject: 'Refund for order 88213',
    contactId: 'C1',
    contactName: 'Ada Ek',
    userData: { Service: 'Billing', Queue: 'refunds', List: { Tier: 'Gold', Step: '1' }, Gone: 'yes' },
  }),
  record('chat', at('11-18 09:00'), {
    parentId: 'mail',
    subject: 'About the refund',
    contactId: 'C1',
    contactName: 'Ada Ek',
    userData: { Service: 'Billing', Queue: 'second line', List: { Tier: 'Gold', Step: '2' }, Fresh: '' },
  }),
  record('call', at('11-18 10:00'), { parentId: 'chat', subject: 'Called back', mediaType: 'call' }),
  record('same', at('11-18 10:30'), {
    parentId: 'chat',
    subject: 'Again',
    userData: { Service: 'Billing', Queue: 'second line', List: { Tier: 'Gold', Step: '2' }, Fresh: '' },
  }),
])

test('tells between the legs of a thread what changed, folded behind how much it is', async ({ open }) => {
  const viewer = await openThread(open, 'chat')
  const chat = members(viewer).nth(1)
  await expect(chat).toContainText('2 days later')
  const button = chat.getByRole('button', { name: '4 values changed' })
  await expect(button).toHaveAttribute('aria-expanded', 'false')
  await button.press('Enter')
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  const table = chat.getByRole('table', { name: 'What changed up to About the refund' })
  await expect(table.getByRole('columnheader')).toHaveText(['Field', 'Parent', 'This reply'])
  expect(await rowsOf(table)).toEqual([
    'Queue ≠ changed | refunds | second line',
    'List › Step ≠ changed | 1 | 2',
    'Gone − removed | yes | —',
    'Fresh + added | — | empty',
  ])
  await button.press('Enter')
  await expect(table).toBeHidden()
  await expect(button).toBeFocused()
})

test('asks the server for what the list does not tell before it says what changed', async ({ open }) => {
  let isWell = false
  const refusal = () => Response.json({ statusCode: 7, statusMessage: 'The archive is asleep' }, { status: 503 })
  const viewer = await openThread(open, 'chat', (path) => (path.includes('/call') && !isWell ? refusal() : undefined))
  const call = members(viewer).nth(2)
  const button = call.getByRole('button')
  await expect(button).toHaveText('What changed?')
  await button.click()
  await expect(call.getByRole('alert')).toContainText('The archive is asleep', { timeout: 30_000 })
  isWell = true
  await call.getByRole('button', { name: 'Retry' }).click()
  await expect(call.getByRole('button', { name: '5 values changed' })).toHaveAttribute('aria-expanded', 'true')
  await expect(call.getByRole('row', { name: /^Service/ })).toContainText('removed')
  await expect(members(viewer).nth(3)).toContainText('no values changed')
})

test('compares two that are marked by key, and gives the focus back', async ({ open, page }) => {
  const viewer = await open({ world: centre })
  await viewer.settled()
  await viewer.row('mail').getByRole('gridcell').first().focus()
  await page.keyboard.press('m')
  const bar = page.getByRole('region', { name: 'Marked to compare' })
  await expect(bar).toContainText('1 marked to compare: Refund for order 88213')
  await expect(page.getByRole('status', { name: 'Marked to compare' })).toHaveText(
    '1 marked to compare: Refund for order 88213',
  )
  await viewer.row('chat').getByRole('gridcell').first().focus()
  await page.keyboard.press('m')
  const dialog = comparison(page)
  await expect(dialog).toBeVisible()
  const table = dialog.getByRole('table', { name: 'Compare interactions' })
  await expect(table.getByRole('columnheader').nth(1)).toHaveText(/A.*Refund for order 88213.*16 Nov 2026, 09:00:00/)
  const all = await rowsOf(table)
  for (const row of [
    'Media ≠ differs | Email | Chat',
    'Direction | Inbound | Inbound',
    'Started ≠ differs | 16 Nov 2026, 09:00:00 | 18 Nov 2026, 09:00:00',
    'Duration | 5m 00s | 5m 00s',
    'Contact | Ada Ek | Ada Ek',
    'Parent + only B | — | mail',
    'Service | Billing | Billing',
    'List › Step ≠ differs | 1 | 2',
    'Gone − only A | yes | —',
  ]) {
    expect(all).toContain(row)
  }
  await expect(dialog.getByRole('status')).toHaveText(/^9 of \d+ values differ$/)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(viewer.row('chat').getByRole('gridcell').first()).toBeFocused()
  await expect(bar).toContainText('2 marked to compare')
})

test('shows differences only, swaps and clears', async ({ open, page }) => {
  const viewer = await open({ world: centre })
  await viewer.settled()
  const dialog = await compare(viewer, 'mail', 'chat')
  const toggle = dialog.getByRole('switch', { name: 'Differences only' })
  await toggle.check()
  await expect(dialog.getByRole('row', { name: /^Direction/ })).toBeHidden()
  const table = dialog.getByRole('table')
  expect(await rowsOf(table)).toEqual([
    'Media ≠ differs | Email | Chat',
    'Started ≠ differs | 16 Nov 2026, 09:00:00 | 18 Nov 2026, 09:00:00',
    'Ended ≠ differs | 16 Nov 2026, 09:05:00 | 18 Nov 2026, 09:05:00',
    'Subject ≠ differs | Refund for order 88213 | About the refund',
    'Parent + only B | — | mail',
    'Queue ≠ differs | refunds | second line',
    'List › Step ≠ differs | 1 | 2',
    'Gone − only A | yes | —',
    'Fresh + only B | — | empty',
  ])
  await dialog.getByRole('button', { name: 'Swap' }).click()
  await expect(dialog.getByRole('row', { name: /^Parent/ })).toContainText('only A')
  await dialog.getByRole('button', { name: 'Clear' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('region', { name: 'Marked to compare' })).toBeHidden()
})

test('marks in the details too, takes a mark away, and a third takes the place of the second', async ({
  open,
  page,
}) => {
  const viewer = await open({ world: centre })
  await viewer.settled()
  await viewer.row('mail').click()
  const { details } = viewer
  await details.getByRole('button', { name: 'Mark to compare' }).click()
  const marked = details.getByRole('button', { name: 'Marked to compare' })
  await expect(marked).toHaveAttribute('aria-pressed', 'true')
  await marked.click()
  await expect(details.getByRole('button', { name: 'Mark to compare' })).toBeFocused()

  const dialog = await compare(viewer, 'mail', 'chat')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await viewer.row('same').getByRole('gridcell').first().focus()
  await page.keyboard.press('m')
  await expect(dialog.getByRole('columnheader').nth(2)).toContainText('Again')
  await page.keyboard.press('Escape')
  const bar = page.getByRole('region', { name: 'Marked to compare' })
  await expect(bar).toContainText('2 marked to compare: Refund for order 88213 · Again')
  await bar.getByRole('button', { name: 'Compare' }).click()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await bar.getByRole('button', { name: 'Clear' }).click()
  await expect(bar).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 380]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })

      test('is accessible and as wide as the page', async ({ open, page }) => {
        test.slow()
        const viewer = await open({ world: centre })
        await viewer.settled()
        await compare(viewer, 'mail', 'chat')
        await expectAccessible(page, 'comparison', 'dialog[open]')
        expect(await sideways(comparison(page).getByRole('region'))).toBe(0)
        await page.keyboard.press('Escape')
        await expectAccessible(page, 'marked')
        await viewer.row('chat').click()
        await viewer.details.getByRole('tab', { name: 'Thread' }).click()
        await members(viewer).nth(1).getByRole('button', { name: '4 values changed' }).click()
        await expectAccessible(page, 'legs')
        expect(await sideways(viewer.details.getByRole('tabpanel'))).toBe(0)
      })
    })
  }
}

const comparison = (page: Page) => page.getByRole('dialog', { name: 'Compare interactions' })
const members = (viewer: OpenedViewer) => viewer.details.getByRole('list', { name: 'Thread' }).getByRole('listitem')
const sideways = (part: Locator) => part.evaluate((element) => element.scrollWidth - element.clientWidth)

async function openThread(open: Open, id: string, faultOf: (path: string) => Response | undefined = () => undefined) {
  const fault = ({ url }: Request) => faultOf(new URL(url).pathname)
  const viewer = await open({ world: centre, at: `#/interactions?id=${id}&tab=thread`, fault })
  await viewer.settled()
  await expect(members(viewer)).toHaveCount(4)
  return viewer
}

async function compare(viewer: OpenedViewer, one: string, other: string): Promise<Locator> {
  for (const id of [one, other]) {
    await viewer.row(id).getByRole('gridcell').first().focus()
    await viewer.page.keyboard.press('m')
  }
  await expect(comparison(viewer.page).getByRole('status')).toHaveText(/differ$/)
  return comparison(viewer.page)
}

/** Each row as `name | before | after`. */
async function rowsOf(table: Locator): Promise<readonly string[]> {
  const rows = await table
    .getByRole('row')
    .filter({ has: table.page().getByRole('rowheader') })
    .all()
  const read = async (row: Locator) =>
    (await row.getByRole('rowheader').or(row.getByRole('cell')).allInnerTexts())
      .map((text) => text.replaceAll(/\s+/g, ' ').trim())
      .join(' | ')
  return (await Promise.all(rows.map(read))).filter((row) => row.includes(' | '))
}
