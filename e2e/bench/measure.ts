import type { Page } from '@playwright/test'

/** The value below which `share` (0 to 1) of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

declare global {
  interface Window {
    /** Filled by `watchPaints`, in the page. */
    bench: { firstRowAt: number; paints: number[]; longTasks: { at: number; ms: number }[] }
  }
}

/** Installed before the page's own scripts: notes the first row, event → painted, and blocks of the main thread. */
export function watchPaints(): void {
  window.bench = { firstRowAt: 0, paints: [], longTasks: [] }
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      // A message sent in a frame's callback is handled after that frame has been drawn.
      const channel = new MessageChannel()
      channel.port1.onmessage = then
      channel.port2.postMessage(undefined)
    })
  for (const kind of ['keydown', 'pointerup'] as const) {
    addEventListener(
      kind,
      ({ timeStamp }) => afterPaint(() => window.bench.paints.push(performance.now() - timeStamp)),
      true,
    )
  }
  const seen = new MutationObserver(() => {
    if (!document.querySelector('[data-interaction-id]')) return
    seen.disconnect()
    afterPaint(() => {
      window.bench.firstRowAt = performance.now()
    })
  })
  seen.observe(document, { childList: true, subtree: true })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      window.bench.longTasks.push({ at: startTime, ms: duration })
    }
  }).observe({ type: 'longtask' })
}

/** Runs `act` and gives the milliseconds from each of its events to the paint that followed. */
export async function paintsOf(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    window.bench.paints = []
  })
  await act()
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))))
  return page.evaluate(() => window.bench.paints)
}

/** Scrolls the grid at reading speed (px per frame) for some frames: frame times and blocks over 50 ms, in ms. */
export async function scrollFrames(
  page: Page,
  step: number,
  frames: number,
): Promise<{ readonly frames: readonly number[]; readonly blocks: readonly number[] }> {
  return page.evaluate(
    async ([pixels, count]) => {
      let scroller = document.querySelector('[data-interaction-id]')?.parentElement
      while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) scroller = scroller.parentElement
      if (!scroller) throw new Error('nothing scrolls')
      window.bench.longTasks = []
      const times: number[] = []
      let last = await new Promise(requestAnimationFrame)
      for (let frame = 0; frame < count; frame += 1) {
        scroller.scrollTop += pixels
        const now = await new Promise(requestAnimationFrame)
        times.push(now - last)
        last = now
      }
      return { frames: times, blocks: window.bench.longTasks.map(({ ms }) => ms) }
    },
    [step, frames] as const,
  )
}

/** Bytes of JavaScript heap in use after a garbage collection. */
export async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}
