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
    const scroller = element.parentElement ?? element
    /** Reads what is drawn, and tells which rows of that are in view. */
    const read = () => {
      const view = scroller.getBoundingClientRect()
      const inView: number[] = []
      for (const row of element.querySelectorAll('[data-interaction-id]')) {
        const at = Number(row.getAttribute('aria-rowindex')) - 2
        ids[at] = row.getAttribute('data-interaction-id') ?? ''
        days.add(row.closest('[role="rowgroup"]')?.getAttribute('aria-label') ?? '')
        const { top, bottom } = row.getBoundingClientRect()
        if (bottom > view.top && top < view.bottom) inView.push(at)
      }
      return inView
    }
    scroller.scrollTop = 0
    // A busy machine draws the rows late: it goes on only when what is in view has stood still for some frames.
    let seen = ''
    let still = 0
    for (let missing = 0; missing >= 0 && still < 300; missing = ids.indexOf('', missing)) {
      await new Promise((next) => requestAnimationFrame(next))
      const inView = read()
      const now = `${scroller.scrollTop} ${inView.join()}`
      still = now === seen ? still + 1 : 0
      seen = now
      if (still < 2 || still % 2 !== 0 || inView.length === 0) continue
      if (missing > Math.max(...inView)) scroller.scrollBy(0, scroller.clientHeight * 0.8)
      else if (missing < Math.min(...inView)) scroller.scrollBy(0, -scroller.clientHeight * 0.4)
    }
    return { ids, days: [...days] }
  })
  if (size) await page.setViewportSize(size)
  return table
}
