import type { Page } from '@playwright/test'
import { HOUR } from '#src/model/instant.ts'
import { expectAccessible } from './axe.ts'
import { now, record, times, world } from './records.ts'
import { expect, test } from './viewer.ts'

const twenty = world(times(20, (n) => record(`n${n}`, now - (n + 1) * 600_000)))

const palette = (page: Page) => page.getByRole('dialog', { name: 'Commands' })
const field = (page: Page) => page.getByRole('combobox', { name: 'Search commands' })
const options = (page: Page) => palette(page).getByRole('option')
const active = (page: Page) => palette(page).getByRole('option', { selected: true })

async function run(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeHidden()
}

test('commands are found by their words and run, by keyboard alone', async ({ open, page }) => {
  const viewer = await open({ world: twenty })
  await viewer.settled()
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await expect(palette(page).getByRole('status')).toHaveText(/^\d+ commands$/)
  await page.keyboard.type('dur sort')
  await expect(options(page)).toHaveText(['Sort by Duration'])
  await expect(palette(page).getByRole('status')).toHaveText('1 command')
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await active(page).getAttribute('id')) ?? '?')
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeHidden()
  await expect(viewer.header('Duration')).toHaveAttribute('aria-sort', 'descending')

  await run(page, 'timeline')
  await expect(viewer.feed).toBeVisible()
  await run(page, 'last 7')
  await expect(page).toHaveURL(/last=7d/)
  await run(page, 'theme dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await run(page, 'times utc')
  await expect(page).toHaveURL(/tz=UTC/)
  await run(page, 'archive')
  await expect(page).toHaveURL(/source=archive/)
  await run(page, 'longest today')
  await expect(page).toHaveURL(/last=24h/)
})

test('arrows move, and what was used lately comes first', async ({ open, page }) => {
  const viewer = await open({ world: twenty })
  await viewer.settled()
  await run(page, 'density compact')
  await run(page, 'sort by contact')
  await page.keyboard.press('Control+k')
  const recent = palette(page).getByRole('group', { name: 'Recently used' })
  await expect(recent.getByRole('option')).toHaveText(['Sort by Contact', 'Density: Compact'])
  await expect(active(page)).toHaveText('Sort by Contact')
  await page.keyboard.press('ArrowDown')
  await expect(active(page)).toHaveText('Density: Compact')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(active(page)).toHaveText(/^Keyboard shortcuts/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
})

test('it closes with Escape and with its own key, and gives the focus back', async ({ open, page }) => {
  const viewer = await open({ world: twenty })
  await viewer.settled()
  const cell = viewer.row('n2').getByRole('gridcell').first()
  await cell.focus()
  for (const key of ['Escape', 'Control+k']) {
    await page.keyboard.press('Control+k')
    await expect(palette(page)).toBeVisible()
    // Its letters are text.
    await page.keyboard.type('2?')
    await expect(palette(page).getByRole('status')).toHaveText('No command matches')
    await page.keyboard.press('Enter')
    await page.keyboard.press(key)
    await expect(palette(page)).toBeHidden()
    await expect(cell).toBeFocused()
  }
  await expect(viewer.tab('Table')).toHaveAttribute('aria-selected', 'true')
})

test('commands about the list start from where the focus was', async ({ open, page }) => {
  const viewer = await open({ world: twenty })
  await viewer.settled()
  await viewer.row('n2').getByRole('gridcell').first().focus()
  await run(page, 'next interaction')
  await expect(viewer.row('n3').locator(':focus')).toHaveCount(1)
  await run(page, 'open the details')
  await expect(viewer.row('n3')).toHaveAttribute('aria-selected', 'true')
  await run(page, 'next in the details')
  await expect(viewer.row('n4')).toHaveAttribute('aria-selected', 'true')
  await run(page, 'close the details')
  await expect(viewer.details).toBeHidden()
})

test('the next one is the next as they stand on the screen', async ({ open, page }) => {
  const asked = record('asked', now - 3 * HOUR, { subject: 'Asked' })
  const between = record('between', now - 2 * HOUR, { subject: 'Between' })
  const answer = record('answer', now - HOUR, { subject: 'Answer', parentId: 'asked' })
  const viewer = await open({ world: world([asked, between, answer]), at: '#/interactions?view=timeline' })
  await viewer.settled()
  // The answer stands under what it answers, whatever came between.
  await viewer.article('asked').focus()
  await run(page, 'next interaction')
  await expect(viewer.article('answer')).toBeFocused()
})

test('it opens from where somebody types and without letter keys, but not over another dialog', async ({
  open,
  page,
}) => {
  const viewer = await open({ world: twenty })
  await viewer.settled()
  await run(page, 'shortcuts off')
  await viewer.search.focus()
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(viewer.search).toBeFocused()
  await run(page, 'keyboard shortcuts')
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(list).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
})

test('it is an entry of More, for those without a keyboard', async ({ open, page }) => {
  const viewer = await open({ world: twenty })
  await viewer.settled()
  await (await viewer.openMore()).getByRole('button', { name: 'All commands…' }).click()
  await expect(field(page)).toBeFocused()
  await options(page).filter({ hasText: 'Timeline' }).click()
  await expect(viewer.feed).toBeVisible()
})

test('the list of shortcuts and the palette have the same commands', async ({ open, page }) => {
  const viewer = await open({ world: twenty })
  await viewer.settled()
  // So that everything can be done: something is open, something was undone and something can be.
  await viewer.row('n2').click()
  await viewer.filters.getByRole('checkbox', { name: /^Chat/ }).check()
  await viewer.filters.getByRole('checkbox', { name: /^Inbound/ }).click()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(list).toBeVisible()
  const listed = await list.getByRole('term').allTextContents()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  const withKeys = await options(page)
    .filter({ has: page.locator('kbd') })
    .locator('bdi')
    .allTextContents()
  expect(withKeys).toEqual(listed.filter((label) => label !== 'Commands'))
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 380, 320]) {
    test(`it can be used by everybody (${colorScheme}, ${width} px)`, async ({ open, page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 640 })
      const viewer = await open({ world: twenty })
      await viewer.settled()
      await page.keyboard.press('Control+k')
      await expect(field(page)).toBeFocused()
      await expectAccessible(page, 'palette')
      await page.keyboard.press('PageDown')
      await page.keyboard.press('PageDown')
      await expect(active(page)).toBeInViewport()
      await page.keyboard.type('nobody')
      await expectAccessible(page, 'nothing found')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  }
}
