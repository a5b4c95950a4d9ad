import type { Locator, Page } from '@playwright/test'
import { paintOf } from './measure.ts'

// Things that a user does, on the viewer and, where it has the same, on the yardstick: ms to the paint of each event.

/** By the mouse alone: what Playwright's own click looks at in the page beforehand would be a part of the figure. */
async function paintOfClick(target: Locator): Promise<number> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error('there is nothing to click')
  const mouse = target.page().mouse
  await mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  return paintOf(target.page(), () => mouse.click(box.x + box.width / 2, box.y + box.height / 2))
}

/** Types words into the search box letter by letter, and takes them back. */
export async function typeWords(page: Page, words: readonly string[]): Promise<readonly number[]> {
  const paints: number[] = []
  await page.getByRole('searchbox', { name: 'Search interactions' }).focus()
  const result = page.getByRole('status', { name: 'Result' })
  for (const word of words) {
    const before = await result.textContent()
    for (const letter of word) paints.push(await paintOf(page, () => page.keyboard.press(letter)))
    if ((await result.textContent()) === before) throw new Error(`"${word}" changed nothing`)
    for (const _ of word) paints.push(await paintOf(page, () => page.keyboard.press('Backspace')))
  }
  return paints
}

/** Ticks each of the first values of a facet, then takes the ticks off again. */
export async function tickFacet(page: Page, facet: string | undefined): Promise<readonly number[]> {
  const paints: number[] = []
  const values = (
    facet ? page.getByRole('group', { name: facet }) : page.getByRole('region', { name: 'Filters' })
  ).getByRole('checkbox')
  const count = Math.min(3, await values.count())
  for (let turn = 0; turn < 2 * count; turn += 1) {
    paints.push(await paintOfClick(values.nth(turn % count)))
  }
  return paints
}

/** What sorting by one column took. */
export interface ColumnPaints {
  readonly column: string
  readonly paints: readonly number[]
}

/** Sorts by each column, then the other way round. */
export async function sortShown(page: Page): Promise<readonly ColumnPaints[]> {
  const names = await page
    .getByRole('columnheader')
    .evaluateAll((headers) => headers.map((header) => header.querySelector('button')?.firstChild?.textContent ?? ''))
  const sorted: ColumnPaints[] = []
  for (const column of names) sorted.push({ column, paints: await sortTwice(page, column) })
  return sorted
}

/** Sorts by each column that is not shown from the start, each shown for as long as that takes. */
export async function sortHidden(page: Page): Promise<readonly ColumnPaints[]> {
  const choices = page.getByRole('dialog', { name: 'Columns of the table' }).getByRole('checkbox')
  const open = () => page.getByRole('button', { name: 'Columns', exact: true }).click()
  await open()
  await choices.first().waitFor()
  const hidden = await choices.evaluateAll((boxes) =>
    boxes.flatMap((box) =>
      box instanceof HTMLInputElement && !box.checked ? [box.closest('label')?.textContent?.trim() ?? ''] : [],
    ),
  )
  await page.keyboard.press('Escape')
  const sorted: ColumnPaints[] = []
  for (const column of hidden) {
    const turn = async () => {
      await open()
      await choices.and(page.getByRole('checkbox', { name: column, exact: true })).click()
      await page.keyboard.press('Escape')
    }
    await turn()
    sorted.push({ column, paints: await sortTwice(page, column) })
    await turn()
  }
  return sorted
}

async function sortTwice(page: Page, column: string): Promise<readonly number[]> {
  const button = page.getByRole('columnheader', { name: column, exact: true }).getByRole('button').first()
  return [await paintOfClick(button), await paintOfClick(button)]
}

/** Opens the details of a few rows. The first time fetches their code, which is not counted. */
export async function openDetails(page: Page): Promise<readonly number[]> {
  const paints: number[] = []
  const row = (nth: number) => page.getByRole('grid').locator('[data-interaction-id]').nth(nth)
  await row(1).click()
  await page.getByRole('complementary', { name: 'Interaction details' }).waitFor()
  for (const nth of [2, 4, 6, 3, 5]) paints.push(await paintOfClick(row(nth)))
  await page.keyboard.press('Escape')
  return paints
}

/** Goes from the table to the timeline and back. The first time fetches its code, which is not counted. */
export async function switchViews(page: Page): Promise<readonly number[]> {
  const paints: number[] = []
  const views = page.getByRole('tablist', { name: 'View' })
  await views.getByRole('tab', { name: 'Timeline' }).click()
  await page.getByRole('feed').waitFor()
  for (const view of ['Table', 'Timeline', 'Table', 'Timeline', 'Table']) {
    paints.push(await paintOfClick(views.getByRole('tab', { name: view })))
  }
  return paints
}
