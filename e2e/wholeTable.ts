import type { ViewerPage } from './viewer.ts'

export interface WholeTable {
  /** From top to bottom; an empty text for a row that was never drawn. */
  readonly ids: readonly string[]
  /** The names of the days' headings, with their counts: `Friday 20 November, 40 interactions`. */
  readonly days: readonly string[]
}

/** A tall window shows more rows at once. */
const tall = 3_000

/** Scrolls the table, which draws only the rows in view, from its first row to its last. */
export async function readWholeTable({ page, grid }: ViewerPage): Promise<WholeTable> {
  const size = page.viewportSize()
  if (size) await page.setViewportSize({ ...size, height: tall })
  const table = await grid.evaluate(async (element) => {
    const ids = new Array<string>(Number(element.getAttribute('aria-rowcount')) - 1).fill('')
    const days = new Set<string>()
    const read = () => {
      for (const row of element.querySelectorAll('[data-interaction-id]')) {
        ids[Number(row.getAttribute('aria-rowindex')) - 2] = row.getAttribute('data-interaction-id') ?? ''
        days.add(row.closest('[role="rowgroup"]')?.getAttribute('aria-label') ?? '')
      }
    }
    const scroller = element.parentElement ?? element
    scroller.scrollTop = 0
    let missing = 0
    for (let top = -1; top !== scroller.scrollTop; scroller.scrollBy(0, scroller.clientHeight * 0.8)) {
      top = scroller.scrollTop
      // A busy machine takes its time until the rows in view are drawn.
      for (let frames = 0; ids[missing] === '' && frames < 300; frames += 1) {
        await new Promise((next) => requestAnimationFrame(next))
        read()
      }
      missing = ids.indexOf('', missing)
      if (missing < 0) break
    }
    return { ids, days: [...days] }
  })
  if (size) await page.setViewportSize(size)
  return table
}
