import { now, record, times, world } from './records.ts'
import { expect, type OpenedViewer, test } from './viewer.ts'

const fifty = world(times(50, (n) => record(`n${n}`, now - (n + 1) * 600_000)))

test('lists its shortcuts at ?, and gives the focus back', async ({ open }) => {
  const viewer = await open({ world: fifty })
  await viewer.settled()
  const { page } = viewer
  await viewer.row('n2').getByRole('gridcell').first().focus()
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(list).toBeVisible()
  const shortcuts = [
    ['Search', '/'],
    ['Filters', 'f'],
    ['Next interaction', 'j↓'],
    ['Previous interaction', 'k↑'],
    ['Open the details', 'Enter'],
    ['Close the details', 'Esc'],
    ['Previous interaction in the details', '['],
    ['Next interaction in the details', ']'],
    ['Mark to compare', 'm'],
    ['Mark reviewed', 'v'],
    ['Table', '1'],
    ['Timeline', '2'],
    ['Lanes', '3'],
    ['Reader', '4'],
    ['Undo filter', 'Ctrl+Z'],
    ['Redo filter', 'Ctrl+Shift+ZCtrl+Y'],
    ['Commands', 'Ctrl+K'],
    ['Export…', 'e'],
    ['Keyboard shortcuts', '?'],
  ]
  await expect(list.getByRole('term')).toHaveText(shortcuts.map(([label]) => label ?? ''))
  await expect(list.getByRole('definition')).toHaveText(shortcuts.map(([, keys]) => keys ?? ''))

  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(viewer.grid).toBeVisible()
  await expect(viewer.row('n2').getByRole('gridcell').first()).toBeFocused()

  await page.keyboard.press('?')
  await list.getByRole('button', { name: 'Close' }).click()
  await expect(list).toBeHidden()
})

test('changes the view with 1, 2 and 3, and goes to the filters with f and to the search with /', async ({ open }) => {
  const viewer = await open({ world: fifty })
  await viewer.settled()
  const { page } = viewer
  await page.keyboard.press('2')
  await expect(viewer.feed).toBeVisible()
  await expect(viewer.tab('Timeline')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('3')
  await expect(page.getByRole('group', { name: 'Lanes' })).toBeVisible()
  await page.keyboard.press('1')
  await expect(viewer.grid).toBeVisible()
  await expect(viewer.tab('Table')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('f')
  await expect(viewer.filters.getByRole('checkbox').first()).toBeFocused()
  // From a checkbox as from anywhere: it takes no letters.
  await page.keyboard.press('/')
  await expect(viewer.search).toBeFocused()
})

test('leaves the keys alone while somebody types', async ({ open }) => {
  const viewer = await open({ world: fifty })
  await viewer.settled()
  const { page } = viewer
  await viewer.search.focus()
  await page.keyboard.type('1/2 f? [jk]')
  await expect(viewer.search).toHaveValue('1/2 f? [jk]')
  await expect(viewer.search).toBeFocused()
  await expect(viewer.tab('Table')).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(viewer.details).toBeHidden()
})

test('leaves what is pressed with Ctrl, Alt or Meta to the browser', async ({ open }) => {
  const viewer = await open({ world: fifty })
  await viewer.settled()
  await viewer.row('n2').getByRole('gridcell').first().focus()
  for (const modifier of ['Control', 'Alt', 'Meta']) await viewer.page.keyboard.press(`${modifier}+2`)
  await viewer.page.keyboard.press('Control+/')
  await expect(viewer.tab('Table')).toHaveAttribute('aria-selected', 'true')
  await expect(viewer.row('n2').getByRole('gridcell').first()).toBeFocused()
})

test('moves into the list with j and k from anywhere, and to what is open', async ({ open }) => {
  const viewer = await open({ world: fifty })
  await viewer.settled()
  const { page } = viewer
  await page.keyboard.press('j')
  await expect(focused(viewer, 'n0')).toHaveCount(1)
  await viewer.row('n4').click()
  await viewer.details.getByRole('tab', { name: 'Raw' }).click()
  await page.keyboard.press('k')
  await expect(focused(viewer, 'n4')).toHaveCount(1)
})

test('does nothing behind the list of shortcuts', async ({ open }) => {
  const viewer = await open({ world: fifty })
  await viewer.settled()
  const { page } = viewer
  await viewer.row('n4').click()
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(list).toBeVisible()
  for (const key of [']', '2', '/', 'j']) await page.keyboard.press(key)
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(viewer.row('n4')).toHaveAttribute('aria-selected', 'true')
  await expect(viewer.details).toBeVisible()
})

test('goes through the details with [ and ] though the focus is elsewhere', async ({ open }) => {
  const viewer = await open({ world: fifty })
  await viewer.settled()
  const { page } = viewer
  await page.keyboard.press(']')
  await expect(viewer.details).toBeHidden()
  await viewer.row('n4').click()
  await viewer.tab('Table').focus()
  await page.keyboard.press(']')
  await expect(viewer.row('n5')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('[')
  await page.keyboard.press('[')
  await expect(viewer.row('n3')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(viewer.details).toBeHidden()
  await expect(focused(viewer, 'n3')).toHaveCount(1)
})

test('has single-letter keys that can be turned off, for good', async ({ open }) => {
  const viewer = await open({ world: fifty })
  await viewer.settled()
  const { page } = viewer
  const expectDeaf = async () => {
    await viewer.row('n2').getByRole('gridcell').first().focus()
    for (const key of ['2', 'j', 'k', 'f', '/', '[', ']', '?']) await page.keyboard.press(key)
    await expect(viewer.tab('Table')).toHaveAttribute('aria-selected', 'true')
    await expect(focused(viewer, 'n2')).toHaveCount(1)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    // What is no letter works as ever.
    await page.keyboard.press('ArrowDown')
    await expect(focused(viewer, 'n3')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(viewer.details).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(viewer.details).toBeHidden()
    await expect(focused(viewer, 'n3')).toHaveCount(1)
  }

  await (await viewer.openMore()).getByRole('checkbox', { name: 'Single-letter shortcuts' }).uncheck()
  await page.keyboard.press('Escape')
  await expectDeaf()
  await page.reload()
  await viewer.settled()
  await expectDeaf()

  await (await viewer.openMore()).getByRole('checkbox', { name: 'Single-letter shortcuts' }).check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('2')
  await expect(viewer.feed).toBeVisible()
})

test('keeps its own keys to itself while a panel of buttons is open', async ({ open }) => {
  const viewer = await open({ world: fifty })
  await viewer.settled()
  const { page } = viewer
  await viewer.row('n4').click()
  const more = await viewer.openMore()
  await page.keyboard.press('2')
  await expect(viewer.tab('Table')).toHaveAttribute('aria-selected', 'true')
  // Escape closes one thing at a time.
  await page.keyboard.press('Escape')
  await expect(more).toBeHidden()
  await expect(viewer.details).toBeVisible()
  await expect(page.getByRole('button', { name: 'More', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(viewer.details).toBeHidden()
})

test('closes the details with Escape from wherever the focus is', async ({ open }) => {
  const viewer = await open({ world: fifty })
  await viewer.settled()
  const { page } = viewer
  for (const place of [viewer.tab('Table'), viewer.details.getByRole('tab', { name: 'Details' })]) {
    await viewer.row('n4').click()
    await expect(viewer.details).toBeVisible()
    await place.focus()
    await page.keyboard.press('Escape')
    await expect(viewer.details).toBeHidden()
    await expect(focused(viewer, 'n4')).toHaveCount(1)
  }
})

/** The focus, where it is in that row. */
function focused(viewer: OpenedViewer, id: string) {
  return viewer.row(id).locator(':focus')
}
