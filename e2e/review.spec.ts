import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { month } from './records.ts'
import { expect, type Open, type OpenedViewer, test } from './viewer.ts'

const forty = month(40)

test('marks what has the focus as reviewed by key, and what is open by button, and keeps it', async ({
  open,
  page,
}) => {
  const viewer = await opened(open)
  const first = viewer.row('I39').getByRole('gridcell').first()
  await expect(first).not.toHaveAccessibleName(/reviewed/)
  await first.focus()
  await page.keyboard.press('v')
  await expect(first).toHaveAccessibleName(/, reviewed$/)
  await viewer.row('I38').click()
  const button = viewer.details.getByRole('button', { name: 'Mark reviewed' })
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await button.click()
  const reviewed = viewer.details.getByRole('button', { name: 'Reviewed', exact: true })
  await expect(reviewed).toHaveAttribute('aria-pressed', 'true')
  await expect(reviewed).toBeFocused()

  await page.reload()
  await viewer.settled()
  for (const id of ['I39', 'I38']) {
    await expect(viewer.row(id).getByRole('gridcell').first()).toHaveAccessibleName(/, reviewed$/)
  }
  await viewer.tab('Timeline').click()
  await expect(viewer.article('I39')).toHaveAccessibleName(/, reviewed$/)
  await expect(viewer.article('I39')).toContainText('reviewed')
  await expect(viewer.article('I37')).not.toContainText('reviewed')

  await viewer.article('I39').focus()
  await page.keyboard.press('v')
  await expect(viewer.article('I39')).not.toContainText('reviewed')
})

test('says reviewed in any first column', async ({ open, page }) => {
  const viewer = await opened(open, '#/interactions?sort=subject')
  await viewer.row('I0').getByRole('gridcell').first().focus()
  await page.keyboard.press('v')
  await expect(viewer.row('I0').getByRole('gridcell').first()).toHaveAccessibleName(/2026.*, reviewed$/)
})

test('keeps a note to an interaction in this browser, and says so', async ({ open, page }) => {
  const viewer = await opened(open)
  await viewer.row('I39').click()
  await viewer.details.getByRole('button', { name: 'Add note' }).click()
  const note = viewer.details.getByRole('textbox', { name: 'Note' })
  await expect(note).toBeFocused()
  await expect(note).toHaveAccessibleDescription(/this browser only/)
  await note.pressSequentially('Very kind, v and m')
  await viewer.row('I38').click()
  await expect(note).toBeHidden()
  await page.reload()
  await viewer.row('I39').click()
  await expect(note).toHaveValue('Very kind, v and m')
  await note.fill('')
  await note.blur()
  await expect(viewer.details.getByRole('button', { name: 'Add note' })).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('interaction-history-viewer.reviews'))).toBeNull()
})

test('draws the same sample of the same result by the same seed, and another by another', async ({ open, page }) => {
  const viewer = await opened(open)
  const ids = await draw(viewer, 5, 4711)
  expect(ids).toHaveLength(5)
  await expect(viewer.result).toContainText('5 of 40')
  const bar = sampleBar(page)
  await expect(bar).toContainText('Sample 5 of 40, seed 4711 · 0 of 5 reviewed')
  await expect(page.getByRole('status', { name: 'Sample' })).toContainText('Sample 5 of 40, seed 4711')
  await bar.getByRole('button', { name: 'Clear sample' }).click()
  await expect(viewer.result).toContainText('40')
  await expect(bar).toBeHidden()

  await viewer.header('Subject').getByRole('button').click()
  expect((await draw(viewer, 5, 4711)).toSorted()).toEqual(ids.toSorted())
  const others = await draw(viewer, 5, 4712)
  expect(others.toSorted()).not.toEqual(ids.toSorted())
  await expect(bar).toContainText('Sample 5 of 40, seed 4712')
})

test('leads through the unreviewed of a sample and says how far one is', async ({ open, page }) => {
  const viewer = await opened(open)
  const ids = await draw(viewer, 3, 7)
  const bar = sampleBar(page)
  for (const [done, id] of ids.entries()) {
    await expect(bar).toContainText(`${done} of 3 reviewed`)
    await bar.getByRole('button', { name: 'Next unreviewed' }).click()
    await expect(viewer.row(id)).toHaveAttribute('aria-selected', 'true')
    await viewer.details.getByRole('button', { name: 'Mark reviewed' }).click()
  }
  await expect(bar).toContainText('3 of 3 reviewed')
  await expect(bar.getByRole('button', { name: 'Next unreviewed' })).toBeHidden()
})

test('leads on by command, and skips what is reviewed', async ({ open, page }) => {
  const viewer = await opened(open)
  await viewer.row('I38').getByRole('gridcell').first().focus()
  await page.keyboard.press('v')
  await viewer.row('I39').click()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search commands' }).fill('next unreviewed')
  await page.keyboard.press('Enter')
  await expect(viewer.row('I37')).toHaveAttribute('aria-selected', 'true')
  const panel = await openPanel(page)
  await expect(panel).toContainText('1 of 40 reviewed')
})

test('exports reviews and notes, guarded, and deletes all when that is confirmed', async ({ open, page }) => {
  const viewer = await opened(open)
  await viewer.row('I39').click()
  await viewer.details.getByRole('button', { name: 'Mark reviewed' }).click()
  await viewer.details.getByRole('button', { name: 'Add note' }).click()
  await viewer.details.getByRole('textbox', { name: 'Note' }).fill('=1+1, "kind"')
  const panel = await openPanel(page)
  await expect(panel).toContainText('stay in this browser')
  const csv = await saved(page, panel.getByRole('button', { name: 'Export as CSV' }))
  expect(csv.name).toMatch(/^reviews-2026-11-20T13-00\.csv$/)
  expect(csv.text).toBe('\ufeffId,Reviewed,Note\r\nI39,2026-11-20T12:00:00.000Z,"\'=1+1, ""kind"""\r\n')
  const json = await saved(page, panel.getByRole('button', { name: 'Export as JSON' }))
  expect(JSON.parse(json.text)).toEqual({
    version: 1,
    reviews: [{ id: 'I39', reviewed: '2026-11-20T12:00:00.000Z', note: '=1+1, "kind"' }],
  })

  await panel.getByRole('button', { name: 'Delete all review data' }).click()
  const question = panel.getByRole('group', { name: 'Delete 1 review and 1 note from this browser?' })
  await expect(question.getByRole('button', { name: 'Keep' })).toBeFocused()
  await question.getByRole('button', { name: 'Keep' }).click()
  await expect(panel.getByRole('button', { name: 'Delete all review data' })).toBeFocused()
  await panel.getByRole('button', { name: 'Delete all review data' }).click()
  await question.getByRole('button', { name: 'Delete' }).click()
  await expect(panel.getByRole('status')).toHaveText('All review data is deleted.')
  expect(await page.evaluate(() => localStorage.getItem('interaction-history-viewer.reviews'))).toBeNull()
  await expect(viewer.row('I39').getByRole('gridcell').first()).not.toHaveAccessibleName(/reviewed/)
})

test('takes over what another tab reviews', async ({ open, page, context }) => {
  const viewer = await opened(open)
  const other = await context.newPage()
  await other.goto(viewer.url)
  await other.locator('[data-interaction-id="I39"]').click()
  await other.getByRole('button', { name: 'Mark reviewed' }).click()
  const first = viewer.row('I39').getByRole('gridcell').first()
  await expect(first).toHaveAccessibleName(/, reviewed$/)
  await viewer.row('I38').getByRole('gridcell').first().focus()
  await page.keyboard.press('v')
  await expect(other.locator('[data-interaction-id="I38"]').getByRole('gridcell').first()).toHaveAccessibleName(
    /, reviewed$/,
  )
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 380]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })

      test('is accessible and as wide as the page', async ({ open, page }) => {
        test.slow()
        const viewer = await opened(open)
        await draw(viewer, 5, 4711)
        await viewer.rows.first().click()
        await viewer.details.getByRole('button', { name: 'Mark reviewed' }).click()
        await viewer.details.getByRole('button', { name: 'Add note' }).click()
        await viewer.details.getByRole('textbox', { name: 'Note' }).fill('Kind')
        await expectAccessible(page, 'details')
        expect(await sideways(page.locator('html'))).toBe(0)
        await viewer.details.getByRole('button', { name: 'Close details' }).click()
        await expectAccessible(page, 'table')
        const panel = await openPanel(page)
        await panel.getByRole('button', { name: 'Delete all review data' }).click()
        await expectAccessible(page, 'panel', ':popover-open')
        expect(await sideways(panel)).toBe(0)
        await page.keyboard.press('Escape')
        await viewer.tab('Timeline').click()
        await expect(viewer.feed.getByText('reviewed')).toBeVisible()
        await expectAccessible(page, 'timeline')
      })
    })
  }
}

const sampleBar = (page: Page) => page.getByRole('region', { name: 'Sample' })
const sideways = (part: Locator) => part.evaluate((element) => element.scrollWidth - element.clientWidth)

async function opened(open: Open, at = ''): Promise<OpenedViewer> {
  const viewer = await open({ world: forty, at })
  await viewer.settled()
  return viewer
}

async function openPanel(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  const panel = page.getByRole('dialog', { name: 'Review' })
  await expect(panel).toContainText('reviewed')
  return panel
}

/** Draws a sample and gives the ids of the rows that are left, from top to bottom. */
async function draw(viewer: OpenedViewer, size: number, seed: number): Promise<readonly string[]> {
  const panel = await openPanel(viewer.page)
  await panel.getByRole('spinbutton', { name: 'Size' }).fill(`${size}`)
  await panel.getByRole('spinbutton', { name: 'Seed' }).fill(`${seed}`)
  await panel.getByRole('button', { name: 'Draw sample' }).click()
  await expect(panel).toContainText(`Sample ${size} of 40, seed ${seed}`)
  await viewer.page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(viewer.rows).toHaveCount(size)
  return viewer.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-interaction-id') ?? ''))
}

async function saved(page: Page, button: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const waiting = page.waitForEvent('download')
  await button.click()
  const file = await waiting
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}
