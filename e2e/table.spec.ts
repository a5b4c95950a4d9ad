import type { Locator, Page } from '@playwright/test'
import { makeGate } from './gate.ts'
import { at, now, record, stamp, times, world } from './records.ts'
import { expect, test, type ViewerPage } from './viewer.ts'

const defaultColumns = ['Started', 'Media', 'Subject', 'Contact', 'Owner', 'Duration', 'State']
const hiddenColumns = ['Direction', 'Ended', 'Phone number', 'Comment', 'Parent', 'Id']

/** Differs from the next in every column; `none` lacks all that can be missing. */
const few = world([
  record('b', at('11-20 12:00'), {
    mediaType: 'email',
    subject: 'Bravo',
    contactId: 'C2',
    contactName: 'Ben Berg',
    ownerInformation: { id: 'o1', firstName: 'Ann', lastName: 'Alm' },
    endDate: stamp(at('11-20 12:20')),
    state: 'Pending',
    typeId: 'Outbound',
    phoneNumber: '+46 2',
    comment: 'two',
    parentId: 'p3',
  }),
  record('a', at('11-20 11:00'), {
    mediaType: 'call',
    subject: 'Charlie',
    contactId: 'C1',
    contactName: 'Ada Ek',
    ownerInformation: { id: 'o3', firstName: 'Cid', lastName: 'Cox' },
    endDate: stamp(at('11-20 11:01')),
    state: 'Stopped',
    typeId: 'Inbound',
    phoneNumber: '+46 1',
    comment: 'three',
    parentId: 'p1',
  }),
  record('c', at('11-19 10:00'), {
    mediaType: 'chat',
    subject: 'Alpha',
    contactId: 'C3',
    contactName: 'Cy Dahl',
    ownerInformation: { id: 'o2', firstName: 'Bo', lastName: 'By' },
    endDate: stamp(at('11-19 10:05')),
    state: 'New',
    typeId: 'Internal',
    phoneNumber: '+46 3',
    comment: 'one',
    parentId: 'p2',
  }),
  record('none', at('11-18 09:00'), {
    mediaType: undefined,
    subject: undefined,
    contactId: undefined,
    ownerInformation: undefined,
    endDate: undefined,
    state: 'Lost',
    typeId: 'Unheard',
  }),
])

/** Each column with the order that its first press gives. What has no value is last, then and reversed. */
const orders: readonly (readonly [column: string, ...ids: string[]])[] = [
  ['Media', 'a', 'b', 'c', 'none'],
  ['Subject', 'c', 'b', 'a', 'none'],
  ['Contact', 'a', 'b', 'c', 'none'],
  ['Owner', 'b', 'c', 'a', 'none'],
  ['Duration', 'b', 'c', 'a', 'none'],
  ['State', 'c', 'b', 'a', 'none'],
  ['Direction', 'a', 'b', 'c', 'none'],
  ['Ended', 'b', 'a', 'c', 'none'],
  ['Phone number', 'a', 'b', 'c', 'none'],
  ['Comment', 'c', 'a', 'b', 'none'],
  ['Parent', 'a', 'c', 'b', 'none'],
]

test('shows seven columns, and every other one when it is chosen', async ({ open }) => {
  const viewer = await open({ world: few })
  await viewer.settled()
  await expectColumns(viewer, defaultColumns)

  await showColumns(viewer, hiddenColumns)
  await expectColumns(viewer, [...defaultColumns, ...hiddenColumns])
  const shown: readonly (readonly [column: string, text: string])[] = [
    ['Started', '12:00:00'],
    ['Media', 'Email'],
    ['Contact', 'Ben Berg'],
    ['Owner', 'Ann Alm'],
    ['Duration', '20m 00s'],
    ['State', 'Pending'],
    ['Direction', 'Outbound'],
    ['Ended', '20 Nov 2026, 12:20:00'],
    ['Phone number', '+46 2'],
    ['Comment', 'two'],
    ['Parent', 'p3'],
    ['Id', 'b'],
  ]
  for (const [column, text] of shown) await expect(await viewer.cell('b', column)).toHaveText(text)
  await expect(await viewer.cell('b', 'Subject')).toContainText('Bravo')
  for (const column of ['Subject', 'Contact', 'Owner', 'Duration', 'Ended', 'Comment', 'Parent']) {
    await expect(await viewer.cell('none', column)).toHaveText('—')
  }
})

test('sorts by every column, again in reverse, with missing values last both times', async ({ open }) => {
  const viewer = await open({ world: few })
  await viewer.settled()
  await expect(viewer.header('Started')).toHaveAttribute('aria-sort', 'descending')
  await viewer.expectIds(['b', 'a', 'c', 'none'])
  await press(viewer, 'Started')
  await expect(viewer.header('Started')).toHaveAttribute('aria-sort', 'ascending')
  await viewer.expectIds(['none', 'c', 'a', 'b'])

  await showColumns(viewer, hiddenColumns)
  for (const [column, ...ids] of orders) {
    const first = ['Duration', 'Ended'].includes(column) ? 'descending' : 'ascending'
    await test.step(column, async () => {
      await press(viewer, column)
      await expect(viewer.header(column)).toHaveAttribute('aria-sort', first)
      await viewer.expectIds(ids)
      await press(viewer, column)
      await expect(viewer.header(column)).toHaveAttribute(
        'aria-sort',
        first === 'ascending' ? 'descending' : 'ascending',
      )
      await viewer.expectIds([...ids.slice(0, 3).reverse(), 'none'])
      await expect(viewer.grid.locator('[aria-sort]')).toHaveCount(1)
    })
  }
  await press(viewer, 'Id')
  await viewer.expectIds(['a', 'b', 'c', 'none'])
})

test('sorts by a second column with Shift, which a plain press forgets', async ({ open }) => {
  const media = ['email', 'call', 'email', 'call', 'email']
  const subjects = ['Zulu', 'Yankee', 'Alpha', 'Bravo', 'Mike']
  const records = times(5, (n) => record(`i${n}`, at(`11-20 1${n}:00`), { mediaType: media[n], subject: subjects[n] }))
  const viewer = await open({ world: world(records) })
  await viewer.settled()
  await press(viewer, 'Media')
  await press(viewer, 'Subject', 'Shift')
  await viewer.expectIds(['i3', 'i1', 'i2', 'i4', 'i0'])
  await expect(viewer.header('Media')).toHaveAttribute('aria-sort', 'ascending')
  await expect(viewer.header('Subject')).toHaveAttribute('aria-sort', 'ascending')
  await expect(sortButton(viewer, 'Subject')).toHaveAccessibleDescription('Second sort key, ascending')

  await press(viewer, 'Subject', 'Shift')
  await viewer.expectIds(['i1', 'i3', 'i0', 'i4', 'i2'])
  await expect(viewer.header('Subject')).toHaveAttribute('aria-sort', 'descending')

  await press(viewer, 'Subject')
  await viewer.expectIds(['i2', 'i3', 'i4', 'i1', 'i0'])
  await expect(viewer.grid.locator('[aria-sort]')).toHaveCount(1)
})

test('keeps what is alike in the order of its start, the newest first, then by id', async ({ open }) => {
  const alike = [
    record('m2', at('11-20 09:00')),
    record('m1', at('11-20 09:00')),
    record('new', at('11-20 11:00')),
    record('old', at('11-18 11:00')),
  ].map((each) => ({ ...each, subject: 'The same' }))
  const viewer = await open({ world: world(alike) })
  await viewer.settled()
  await viewer.expectIds(['new', 'm1', 'm2', 'old'])
  await press(viewer, 'Subject')
  await viewer.expectIds(['new', 'm1', 'm2', 'old'])
  await press(viewer, 'Subject')
  await viewer.expectIds(['new', 'm1', 'm2', 'old'])
})

test('stands by day with the count of each, but only while it is sorted by start', async ({ open }) => {
  const records = [
    ...times(40, (n) => record(`today${n}`, at('11-20 08:00') + n * 60_000)),
    record('yesterday', at('11-19 08:00')),
    record('undated', 0, { startDate: 'soon' }),
  ]
  const viewer = await open({ world: world(records) })
  await viewer.settled()
  const day = (name: string) => viewer.grid.getByRole('rowgroup', { name, exact: true })
  const today = day('Friday 20 November, 40 interactions')
  await expect(today).toBeVisible()

  const heading = today.getByText('Friday 20 November')
  await viewer.row('today20').scrollIntoViewIfNeeded()
  await viewer.row('today20').hover()
  await viewer.page.mouse.wheel(0, 300)
  await expect(viewer.row('today39')).not.toBeInViewport()
  await expect
    .poll(async () => Math.round((await boxOf(heading)).y - (await bottomOf(viewer.header('Subject')))))
    .toBeLessThan(16)
  await expect(heading).toBeInViewport()

  await viewer.page.mouse.wheel(0, 3_000)
  await expect(day('Thursday 19 November, 1 interaction').locator('[data-interaction-id]')).toHaveCount(1)
  await expect(day('Without a usable date, 1 interaction').locator('[data-interaction-id]')).toHaveCount(1)

  await press(viewer, 'Subject')
  await expect(viewer.rows.first()).toBeVisible()
  await expect(viewer.grid.getByText('Friday 20 November')).toHaveCount(0)
  await expect(await viewer.cell('today0', 'Started')).toHaveText('20 Nov 2026, 08:00:00')
})

test('hides, shows, moves and sizes columns, keeps that over a reload, and takes it back', async ({ open }) => {
  const viewer = await open({ world: few })
  await viewer.settled()
  const { page } = viewer
  const width = async () => (await boxOf(viewer.header('Media'))).width
  const before = await width()

  const chooser = await openColumns(viewer)
  await chooser.getByRole('checkbox', { name: 'Owner', exact: true }).uncheck()
  await chooser.getByRole('checkbox', { name: 'Direction', exact: true }).check()
  await chooser.getByRole('button', { name: 'Move Media earlier' }).click()
  await chooser.getByRole('button', { name: 'Move Subject later' }).click()
  await chooser.getByRole('button', { name: 'Make Media wider' }).click()
  await chooser.getByRole('button', { name: 'Make Media wider' }).click()
  const chosen = ['Media', 'Started', 'Contact', 'Subject', 'Duration', 'State', 'Direction']
  await expectColumns(viewer, chosen)
  await expect.poll(width).toBe(before + 48)

  await page.reload()
  await viewer.settled()
  await expectColumns(viewer, chosen)
  expect(await width()).toBe(before + 48)

  const again = await openColumns(viewer)
  await again.getByRole('button', { name: 'Make Media narrower' }).click()
  await expect.poll(width).toBe(before + 24)
  // At its end it cannot go on, and keeps the focus.
  const earlier = again.getByRole('button', { name: 'Move Media earlier' })
  await expect(earlier).toHaveAttribute('aria-disabled', 'true')
  await again.getByRole('button', { name: 'Reset columns' }).click()
  await expectColumns(viewer, defaultColumns)
  expect(await width()).toBe(before)
  await page.keyboard.press('Escape')
  await expect(again).toBeHidden()
  await expect(page.getByRole('button', { name: 'Columns' })).toBeFocused()
})

test('takes the width that the edge of a heading is dragged to; a double click gives it back', async ({ open }) => {
  const viewer = await open({ world: few })
  await viewer.settled()
  const { mouse } = viewer.page
  const width = async () => Math.round((await boxOf(viewer.header('Duration'))).width)
  const edge = async () => {
    const { x, y, width, height } = await boxOf(viewer.header('Duration'))
    return [x + width - 1, y + height / 2] as const
  }
  const before = await width()
  const [x, y] = await edge()
  await mouse.move(x, y)
  await mouse.down()
  await mouse.move(x + 30, y, { steps: 4 })
  await mouse.move(x + 60, y, { steps: 4 })
  await expect.poll(width).toBe(before + 60)
  await mouse.up()
  await expect.poll(width).toBe(before + 60)
  await viewer.page.reload()
  await viewer.settled()
  expect(await width()).toBe(before + 60)
  await expect(viewer.header('Duration')).not.toHaveAttribute('aria-sort')

  await mouse.dblclick(...(await edge()))
  await expect.poll(width).toBe(before)
})

test('makes its rows lower when asked to, for good', async ({ open }) => {
  const viewer = await open({ world: few })
  await viewer.settled()
  const height = async () => (await boxOf(viewer.row('a'))).height
  expect(await height()).toBe(36)
  await (await viewer.openMore()).getByRole('radio', { name: 'Compact' }).check()
  await expect.poll(height).toBe(28)
  await viewer.page.reload()
  await viewer.settled()
  expect(await height()).toBe(28)
})

test('tells the true number of its rows and the place of each, however few are drawn', async ({ open }) => {
  const viewer = await open({ interactions: 3_000, days: 25, oddities: false, now })
  await viewer.settled()
  const { grid, rows, page, server } = viewer
  await expect(grid).toHaveAttribute('aria-rowcount', '3001')
  await expect(grid.getByRole('row').first()).toHaveAttribute('aria-rowindex', '1')
  const order = server.world.interactions.toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)).map(({ id }) => id)
  const drawn = () =>
    rows.evaluateAll((all) => all.map((row) => [row.getAttribute('data-interaction-id'), row.ariaRowIndex] as const))
  const expectTruth = async () => {
    const found = await drawn()
    expect(found.length).toBeLessThan(80)
    for (const [id, index] of found) expect(order[Number(index) - 2]).toBe(id)
  }
  await expectTruth()

  await rows.nth(3).hover()
  for (const _ of times(5, () => 0)) {
    await page.mouse.wheel(0, 9_000)
    await expectTruth()
  }
  await focusRow(viewer, (await drawn())[2]?.[0] ?? '')
  await page.keyboard.press('Control+End')
  await expect(viewer.row(order.at(-1) ?? '')).toBeInViewport()
  await expect(viewer.row(order.at(-1) ?? '')).toHaveAttribute('aria-rowindex', '3001')
  await expectTruth()
  await page.keyboard.press('Control+Home')
  await expect(viewer.row(order[0] ?? '')).toHaveAttribute('aria-rowindex', '2')
  await expectTruth()
})

test('begins at its top when it is sorted anew, and shows the column that the focus goes to', async ({ open }) => {
  const viewer = await open({ world: hundred })
  await viewer.settled()
  await viewer.row('n3').hover()
  await viewer.page.mouse.wheel(0, 2_000)
  await expect(viewer.row('n60')).toBeInViewport()
  await press(viewer, 'Subject')
  await expect(viewer.row('n0')).toBeInViewport()

  await showColumns(viewer, hiddenColumns)
  await focusRow(viewer, 'n1')
  await viewer.page.keyboard.press('End')
  await expectFocus(viewer, 'n1', 'Id')
  await expect(await viewer.cell('n1', 'Id')).toBeInViewport({ ratio: 1 })
  await expect(viewer.header('Id')).toBeInViewport({ ratio: 1 })
  await viewer.page.keyboard.press('Home')
  await expect(await viewer.cell('n1', 'Started')).toBeInViewport({ ratio: 1 })
})

test('is one stop of the Tab key, and the arrows move within it', async ({ open }) => {
  const viewer = await open({ world: hundred })
  await viewer.settled()
  const { page, grid } = viewer
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1)
  await page.getByRole('button', { name: 'Columns' }).focus()
  await tabInto(page, grid)
  await expectFocus(viewer, 'n0', 'Started')

  const { keyboard } = page
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowRight')
  await expectFocus(viewer, 'n2', 'Media')
  await keyboard.press('ArrowUp')
  await expectFocus(viewer, 'n1', 'Media')
  await keyboard.press('End')
  await expectFocus(viewer, 'n1', 'State')
  await keyboard.press('ArrowRight')
  await expectFocus(viewer, 'n1', 'State')
  await keyboard.press('Home')
  await expectFocus(viewer, 'n1', 'Started')
  await keyboard.press('Control+End')
  await expectFocus(viewer, 'n99', 'State')
  await keyboard.press('ArrowDown')
  await expectFocus(viewer, 'n99', 'State')
  await keyboard.press('Control+Home')
  await expectFocus(viewer, 'n0', 'Started')
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1)

  await keyboard.press('Tab')
  await expect(grid.locator(':focus')).toHaveCount(0)
  await keyboard.press('Shift+Tab')
  await expectFocus(viewer, 'n0', 'Started')
})

test('goes by screenfuls with Page Down and Page Up', async ({ open }) => {
  const viewer = await open({ world: hundred })
  await viewer.settled()
  await focusRow(viewer, 'n0')
  await viewer.page.keyboard.press('PageDown')
  const first = await focusedIndex(viewer)
  expect(first).toBeGreaterThan(8)
  await viewer.page.keyboard.press('PageDown')
  await expect.poll(() => focusedIndex(viewer)).toBe(2 * first)
  await expect(viewer.row(`n${2 * first}`)).toBeInViewport({ ratio: 0.9 })
  await viewer.page.keyboard.press('PageUp')
  await expect.poll(() => focusedIndex(viewer)).toBe(first)
  await viewer.page.keyboard.press('PageUp')
  await viewer.page.keyboard.press('PageUp')
  await expectFocus(viewer, 'n0', 'Started')
})

test('lets the arrows into its headings, where Enter sorts', async ({ open }) => {
  const viewer = await open({ world: hundred })
  await viewer.settled()
  await focusRow(viewer, 'n0')
  await viewer.page.keyboard.press('ArrowUp')
  await expect(sortButton(viewer, 'Started')).toBeFocused()
  await viewer.page.keyboard.press('ArrowRight')
  await viewer.page.keyboard.press('ArrowRight')
  await expect(sortButton(viewer, 'Subject')).toBeFocused()
  await viewer.page.keyboard.press('Enter')
  await expect(viewer.header('Subject')).toHaveAttribute('aria-sort', 'ascending')
  await expect(sortButton(viewer, 'Subject')).toBeFocused()
  await viewer.page.keyboard.press('Space')
  await expect(viewer.header('Subject')).toHaveAttribute('aria-sort', 'descending')
  await viewer.page.keyboard.press('Shift+Enter')
  await expect(viewer.header('Subject')).toHaveAttribute('aria-sort', 'ascending')
  await viewer.page.keyboard.press('ArrowDown')
  await expect(viewer.rows.first().locator(':focus')).toHaveCount(1)
})

test('opens the details with Enter, closes them with Escape and has its focus back', async ({ open }) => {
  const viewer = await open({ world: hundred })
  await viewer.settled()
  const { keyboard } = viewer.page
  await focusRow(viewer, 'n4')
  await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  await expect(viewer.details.getByRole('heading', { name: 'Subject n4' })).toBeVisible()
  await expect(viewer.row('n4')).toHaveAttribute('aria-selected', 'true')
  await keyboard.press('Escape')
  await expect(viewer.details).toBeHidden()
  await expectFocus(viewer, 'n4', 'Media')

  await keyboard.press('Space')
  await expect(viewer.details).toBeVisible()
  await viewer.details.getByRole('button', { name: 'Close details' }).click()
  await expect(viewer.details).toBeHidden()
  await expectFocus(viewer, 'n4', 'Media')
})

test('opens what is clicked and marks it, one at a time', async ({ open }) => {
  const viewer = await open({ world: hundred })
  await viewer.settled()
  await viewer.row('n3').click()
  await expect(viewer.details.getByRole('heading', { name: 'Subject n3' })).toBeVisible()
  await viewer.row('n6').click()
  await expect(viewer.details.getByRole('heading', { name: 'Subject n6' })).toBeVisible()
  await expect(viewer.grid.locator('[aria-selected="true"]')).toHaveCount(1)
  await expect(viewer.row('n6')).toHaveAttribute('aria-selected', 'true')
})

test('moves with j and k as with the arrows', async ({ open }) => {
  const viewer = await open({ world: hundred })
  await viewer.settled()
  const { keyboard } = viewer.page
  await keyboard.press('j')
  await expectFocus(viewer, 'n0', 'Started')
  await keyboard.press('j')
  await keyboard.press('j')
  await expectFocus(viewer, 'n2', 'Started')
  await keyboard.press('k')
  await expectFocus(viewer, 'n1', 'Started')
})

test('keeps its focus while it is scrolled far away and back', async ({ open }) => {
  const viewer = await open({ world: thousand })
  await viewer.settled()
  await focusRow(viewer, 'n5')
  await viewer.row('n5').hover()
  await viewer.page.mouse.wheel(0, 60_000)
  await expect(viewer.row('n899')).toBeInViewport()
  await expect(viewer.row('n5').locator(':focus')).toHaveCount(1)
  await viewer.page.mouse.wheel(0, -60_000)
  await expect(viewer.row('n5')).toBeInViewport()
  await expectFocus(viewer, 'n5', 'Started')

  await viewer.page.mouse.wheel(0, 60_000)
  await expect(viewer.row('n899')).toBeInViewport()
  await viewer.page.keyboard.press('ArrowDown')
  await expectFocus(viewer, 'n6', 'Started')
  await expect(viewer.row('n6')).toBeInViewport()
})

test('keeps its place and its focus when a refresh brings more', async ({ open }) => {
  const answers = makeGate()
  let isHeld = false
  const viewer = await open({ world: hundred, fault: () => (isHeld ? answers.opened : undefined) })
  await viewer.settled()
  isHeld = true
  viewer.server.publishNew(7)
  await viewer.refresh()
  await expect(viewer.retrieval).toHaveText(/^Loading/)

  await viewer.row('n8').hover()
  await viewer.page.mouse.wheel(0, 1_234)
  await expect(viewer.row('n40')).toBeInViewport()
  await focusRow(viewer, 'n40')
  await expect(viewer.row('n40')).toHaveAttribute('aria-rowindex', '42')
  const before = await boxOf(viewer.row('n40'))
  answers.open()
  await viewer.settled()
  await expect(viewer.result).toHaveText('107 interactions')
  await expect(viewer.row('n40')).toHaveAttribute('aria-rowindex', '49')
  expect(await boxOf(viewer.row('n40'))).toEqual(before)
  await expectFocus(viewer, 'n40', 'Started')
})

test('shows what a refresh brings where it stands at its top', async ({ open }) => {
  const viewer = await open({ world: hundred })
  await viewer.settled()
  const [newest = ''] = viewer.server.publishNew(2)
  await viewer.refresh()
  await expect(viewer.result).toHaveText('102 interactions')
  await expect(viewer.row(newest)).toBeInViewport({ ratio: 1 })
})

const hundred = world(times(100, (n) => record(`n${n}`, now - (n + 1) * 1_800_000)))
const thousand = world(times(900, (n) => record(`n${n}`, now - (n + 1) * 1_800_000)))

function sortButton(viewer: ViewerPage, column: string): Locator {
  return viewer.header(column).getByRole('button', { name: column, exact: true })
}

async function press(viewer: ViewerPage, column: string, modifier?: 'Shift'): Promise<void> {
  await sortButton(viewer, column).click(modifier ? { modifiers: [modifier] } : {})
}

async function openColumns(viewer: ViewerPage): Promise<Locator> {
  await viewer.page.getByRole('button', { name: 'Columns' }).click()
  return viewer.page.getByRole('dialog', { name: 'Columns of the table' })
}

async function showColumns(viewer: ViewerPage, columns: readonly string[]): Promise<void> {
  const chooser = await openColumns(viewer)
  for (const name of columns) await chooser.getByRole('checkbox', { name, exact: true }).check()
  await viewer.page.keyboard.press('Escape')
  await expect(chooser).toBeHidden()
}

async function expectColumns({ grid }: ViewerPage, names: readonly string[]): Promise<void> {
  const headers = grid.getByRole('columnheader')
  await expect(headers).toHaveCount(names.length)
  for (const [place, name] of names.entries()) {
    await expect(headers.nth(place)).toHaveAccessibleName(name)
    await expect(headers.nth(place)).toHaveAttribute('aria-colindex', String(place + 1))
  }
}

async function focusRow(viewer: ViewerPage, id: string): Promise<void> {
  await (await viewer.cell(id, 'Started')).focus()
  await expectFocus(viewer, id, 'Started')
}

async function expectFocus(viewer: ViewerPage, id: string, column: string): Promise<void> {
  await expect(await viewer.cell(id, column)).toBeFocused()
}

async function focusedIndex({ grid }: ViewerPage): Promise<number> {
  const row = grid.getByRole('row').filter({ has: grid.page().locator(':focus') })
  return Number(await row.getAttribute('aria-rowindex')) - 2
}

/** Presses Tab until the focus is in there. */
async function tabInto(page: Page, place: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(place.locator(':focus')).toHaveCount(1, { timeout: 100 })
  }).toPass()
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox()
  if (!box) throw new Error('it is not drawn')
  return box
}

async function bottomOf(element: Locator): Promise<number> {
  const { y, height } = await boxOf(element)
  return y + height
}
