import { expect, type ViewerPage } from './viewer.ts'

export interface WholeTable {
  /** From top to bottom. */
  readonly ids: readonly string[]
  /** The names of the days' headings, with their counts: `Friday 20 November, 40 interactions`. */
  readonly days: readonly string[]
}

/** A window so tall shows many rows at once: fewer pages to turn. */
const tall = 6_000

/** Pages through the table from its first row to its last, as it draws only those in view. */
export async function readWholeTable({ page, grid, rows }: ViewerPage): Promise<WholeTable> {
  const size = page.viewportSize()
  if (size) await page.setViewportSize({ ...size, height: tall, width: 500 })
  const count = Number(await grid.getAttribute('aria-rowcount')) - 1
  const ids: string[] = []
  const days = new Set<string>()

  const readRows = async () => {
    const drawn = await rows.evaluateAll((all) =>
      all.map((row) => ({
        place: Number(row.getAttribute('aria-rowindex')) - 2,
        id: row.getAttribute('data-interaction-id') ?? '',
        day: row.closest('[role="rowgroup"]')?.getAttribute('aria-label') ?? '',
        isFocused: row.contains(document.activeElement),
      })),
    )
    for (const { place, id, day } of drawn) {
      ids[place] = id
      days.add(day)
    }
    return drawn.find(({ isFocused }) => isFocused)?.place ?? -1
  }

  await rows.first().getByRole('gridcell').first().focus()
  await page.keyboard.press('Control+Home')
  await expect.poll(readRows).toBe(0)
  for (let place = 0; place < count - 1; ) {
    const before = place
    await page.keyboard.press('PageDown')
    const step = async () => {
      place = await readRows()
      return place
    }
    await expect.poll(step, { intervals: [10] }).toBeGreaterThan(before)
  }
  if (size) await page.setViewportSize(size)
  return { ids, days: [...days] }
}
