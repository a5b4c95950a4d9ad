import { overflow } from './overflow.ts'
import { at, record, times, world } from './records.ts'
import { expect, test } from './viewer.ts'

const long = 'Rechtsschutzversicherungsgesellschaften'.repeat(4)

/** Forty days' work with what strains a narrow page: a word without end, several scripts, a name without blanks. */
const busy = world(
  times(60, (index) => {
    const day = String((index % 19) + 1).padStart(2, '0')
    return record(`I${index}`, at(`11-${day} 1${index % 10}:${10 + (index % 50)}`), {
      mediaType: ['call', 'chat', 'email', 'smssession', 'workitem'][index % 5],
      subject: index % 7 === 0 ? long : `Subject ${index}`,
      contactId: `C${index % 6}`,
      contactName: index % 5 === 0 ? `${long} Ek` : 'Ada Ek',
      comment: long,
      userData: { Note: long, [long]: 'x', List: { Inner: long } },
      ownerInformation: { id: `A${index % 8}`, userName: long, firstName: 'Ann', lastName: `Alm${index % 8}` },
    })
  }),
)

for (const width of [320, 380, 640, 1000, 1920]) {
  test(`nothing is wider than a page of ${width} px`, async ({ open, page }) => {
    await page.setViewportSize({ width, height: 800 })
    const viewer = await open({ world: busy })
    await viewer.settled()
    expect(await overflow(page)).toBe(0)
    await viewer.rows.first().click()
    await expect(viewer.details.getByRole('region', { name: 'User data' })).toBeVisible()
    expect(await overflow(page)).toBe(0)
    for (const name of ['Conversation', 'Thread', 'Raw']) {
      await viewer.details.getByRole('tab', { name }).click()
      await expect(viewer.details.getByRole('tabpanel', { name })).toBeVisible()
      const panel = viewer.details.getByRole('tabpanel', { name })
      expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
    }
    await viewer.details.getByRole('button', { name: 'Close details' }).click()
    await viewer.tab('Timeline').click()
    await expect(viewer.feed.getByRole('article').first()).toBeVisible()
    expect(await overflow(page)).toBe(0)
    await viewer.tab('Lanes').click()
    await expect(page.getByRole('group', { name: 'Lanes' }).getByRole('button', { name: 'Zoom in' })).toBeVisible()
    expect(await overflow(page)).toBe(0)
    for (const name of [/^Date range/, /^All interactions/, /^More$/]) {
      await page.getByRole('button', { name }).click()
      const panel = page.getByRole('dialog')
      await expect(panel.getByRole('button').first()).toBeVisible()
      const box = await panel.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
      await page.keyboard.press('Escape')
      await expect(panel).toBeHidden()
    }
    expect(await overflow(page)).toBe(0)
  })
}

for (const width of [320, 380]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 760 } })

    test('the filters open as a dialog, work, and give the focus back', async ({ open, page }) => {
      const viewer = await open({ world: busy })
      await viewer.settled()
      await expect(viewer.filters).toBeHidden()
      const opener = page.getByRole('button', { name: /^Filters/ })
      await opener.click()
      const dialog = page.getByRole('dialog', { name: 'Filters' })
      await dialog.getByRole('checkbox', { name: /^Email/ }).check()
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(opener).toBeFocused()
      await expect(viewer.result).toHaveText('12 of 60 interactions')
      await expect(opener).toHaveAccessibleName('Filters 1 active')

      await opener.click()
      await dialog.getByRole('button', { name: 'Clear all filters' }).click()
      await dialog.getByRole('button', { name: 'Close filters' }).click()
      await expect(dialog).toBeHidden()
      await expect(viewer.result).toHaveText('60 interactions')
    })

    test('the details cover the page and give the focus back to the row', async ({ open, page }) => {
      const viewer = await open({ world: busy })
      await viewer.settled()
      const row = viewer.rows.nth(2)
      const id = await row.getAttribute('data-interaction-id')
      await row.click()
      const dialog = page.getByRole('dialog', { name: 'Interaction details' })
      await expect(dialog).toBeVisible()
      expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width, height: 760 })
      await dialog.getByRole('button', { name: 'Next interaction' }).click()
      await dialog.getByRole('button', { name: 'Previous interaction' }).click()
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(viewer.row(id ?? '').locator(':focus')).toHaveCount(1)

      await page.keyboard.press('Enter')
      await expect(dialog).toBeVisible()
      await dialog.getByRole('button', { name: 'Close details' }).click()
      await expect(viewer.row(id ?? '').locator(':focus')).toHaveCount(1)
    })

    test('the table shows and sorts what matters most', async ({ open }) => {
      const viewer = await open({ world: busy })
      await viewer.settled()
      const id = (await viewer.rows.first().getAttribute('data-interaction-id')) ?? ''
      for (const name of ['Started', 'Media', 'Subject', 'State']) {
        await expect(await viewer.cell(id, name)).toBeInViewport({ ratio: 1 })
      }
      await viewer.header('Subject').getByRole('button').click()
      await expect(viewer.header('Subject')).toHaveAttribute('aria-sort', 'ascending')
      await expect(viewer.rows.first()).toContainText('Rechtsschutz')
    })

    test('the timeline opens what is chosen, and goes on where it was', async ({ open, page }) => {
      const viewer = await open({ world: busy, at: '#/interactions?view=timeline' })
      await viewer.settled()
      const article = viewer.feed.getByRole('article').nth(3)
      const id = await article.getAttribute('data-interaction-id')
      await article.getByRole('button').click()
      const dialog = page.getByRole('dialog', { name: 'Interaction details' })
      await expect(dialog).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(viewer.article(id ?? '')).toBeFocused()
    })

    test('search and range stand beside the list, and the brush works by keyboard', async ({ open, page }) => {
      const viewer = await open({ world: busy })
      await viewer.settled()
      await viewer.search.fill('Subject 1')
      await expect(viewer.result).toHaveText(/^\d+ of 60 interactions$/)
      await viewer.search.fill('')
      await viewer.overview.getByRole('slider', { name: 'Range start' }).press('End')
      await expect(viewer.result).toHaveText(/^\d+ of 60 interactions/)
      await viewer.overview.getByRole('button', { name: 'Clear selected time' }).click()
      await expect(viewer.result).toHaveText('60 interactions')
      await page.getByRole('button', { name: /^Date range/ }).click()
      await page.getByRole('button', { name: 'Last 7 days' }).click()
      await expect(page.getByRole('button', { name: /^Date range/ })).toContainText('7 days')
    })
  })
}

test('at 700 px the filters stand beside the list and the details cover it', async ({ open, page }) => {
  await page.setViewportSize({ width: 700, height: 800 })
  const viewer = await open({ world: busy })
  await viewer.settled()
  await expect(viewer.filters).toBeVisible()
  await expect(page.getByRole('button', { name: /^Filters/ })).toBeHidden()
  await viewer.rows.first().click()
  await expect(page.getByRole('dialog', { name: 'Interaction details' })).toBeVisible()
})

test('from 1000 px on list, filters and details stand side by side', async ({ open, page }) => {
  await page.setViewportSize({ width: 1000, height: 800 })
  const viewer = await open({ world: busy })
  await viewer.settled()
  await viewer.rows.first().click()
  const details = page.getByRole('complementary', { name: 'Interaction details' })
  await expect(details).toBeVisible()
  await expect(viewer.filters).toBeVisible()
  expect((await viewer.grid.boundingBox())?.width).toBeGreaterThan(250)
  await viewer.rows.nth(1).click()
  await expect(details.getByText('2 of 60')).toBeVisible()
})

test('a page that is made narrower keeps what was open', async ({ open, page }) => {
  const viewer = await open({ world: busy })
  await viewer.settled()
  await viewer.rows.first().click()
  await viewer.details.getByRole('tab', { name: 'Raw' }).click()
  await page.setViewportSize({ width: 380, height: 760 })
  const dialog = page.getByRole('dialog', { name: 'Interaction details' })
  await expect(dialog.getByRole('tab', { name: 'Raw' })).toHaveAttribute('aria-selected', 'true')
  await page.setViewportSize({ width: 1440, height: 900 })
  const beside = page.getByRole('complementary', { name: 'Interaction details' })
  await expect(beside.getByRole('tab', { name: 'Raw' })).toHaveAttribute('aria-selected', 'true')
})
