import type { ViewerPage } from './viewer.ts'

export interface WholeTable {
  /** From top to bottom; an empty text for a row that was never drawn. */
  readonly ids: readonly string[]
  /** The names of the days' headings, with their counts: `Friday 20 November, 40 interactions`. */
  readonly days: readonly string[]
}

/** Scrolls the table from its first row to its last, as it draws only those in view. */
export async function readWholeTable({ grid }: ViewerPage): Promise<WholeTable> {
  return grid.evaluate(async (element) => {
    const scroller = element.parentElement ?? element
    const count = Number(element.getAttribute('aria-rowcount')) - 1
    const ids = new Array<string>(count).fill('')
    const days = new Set<string>()
    const read = () => {
      for (const row of element.querySelectorAll('[data-interaction-id]')) {
        ids[Number(row.getAttribute('aria-rowindex')) - 2] = row.getAttribute('data-interaction-id') ?? ''
        days.add(row.closest('[role="rowgroup"]')?.getAttribute('aria-label') ?? '')
      }
    }
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))
    scroller.scrollTop = 0
    for (let top = -1; top !== scroller.scrollTop; scroller.scrollBy(0, scroller.clientHeight / 2)) {
      top = scroller.scrollTop
      // One frame for the list to hear of it, one to draw.
      await frame()
      await frame()
      read()
    }
    return { ids, days: [...days] }
  })
}
