import type { Page } from '@playwright/test'

/** The value below which `share` (0 to 1) of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Ms in which nothing more may change before what is on the screen counts as what an event led to. */
const quietMs = 250

/**
 * Does one thing, by one key or click, and gives the ms from that event to the paint that first showed what it led to.
 * Where nothing on the screen changes, the paint after the event.
 */
export async function paintOf(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    window.bench.eventAt = 0
  })
  await act()
  return page.evaluate(
    (quiet) =>
      new Promise<number>((resolve) => {
        let sights = 0
        let since = performance.now()
        const look = () => {
          const { bench } = window
          const now = performance.now()
          if (bench.sights.length !== sights || Number.isNaN(bench.sights.at(-1)?.at)) since = now
          sights = bench.sights.length
          if (bench.eventAt === 0 || now - since < quiet) setTimeout(look, 25)
          else resolve((bench.sights.at(-1)?.at ?? Number.NaN) - bench.eventAt)
        }
        look()
      }),
    quietMs,
  )
}

/** Frame times in ms, and blocks over 50 ms. */
export interface Frames {
  readonly times: readonly number[]
  readonly blocks: readonly number[]
}

/** Scrolls the grid at reading speed (px per frame) for some frames. */
export async function scrollFrames(page: Page, step: number, frames: number): Promise<Frames> {
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
      return { times, blocks: window.bench.longTasks.map(({ ms }) => ms) }
    },
    [step, frames] as const,
  )
}

/** A mouse that tells of itself 125 times a second. */
const mouseEveryMs = 8
const dragMs = 2_500

export interface DragFigures {
  /** Frames drawn in a second of dragging. */
  readonly frames: number
  /** Different results shown in a second. */
  readonly results: number
}

/** Drags a selection of the overview to and fro over the whole plot, as a hand would. */
export async function dragBrush(page: Page): Promise<DragFigures> {
  const box = await page.locator('svg[role="img"]').boundingBox()
  if (!box) throw new Error('there is no overview')
  const session = await page.context().newCDPSession(page)
  const y = box.y + box.height / 2
  const at = (share: number) => box.x + box.width * share
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    })
  await page.mouse.move(at(0.2), y)
  await mouse('mousePressed', at(0.2))
  const counted = page.evaluate(async (ms) => {
    const results = new Set<string>()
    const began = await new Promise<number>(requestAnimationFrame)
    let frames = 0
    for (let now = began; now - began < ms; frames += 1) {
      now = await new Promise<number>(requestAnimationFrame)
      results.add(document.querySelector('output[aria-label="Result"]')?.textContent ?? '')
    }
    const seconds = (performance.now() - began) / 1_000
    return { frames: frames / seconds, results: results.size / seconds }
  }, dragMs)
  const began = performance.now()
  const sent: Promise<unknown>[] = []
  for (let gone = 0; gone < dragMs; gone = performance.now() - began) {
    // 0.2 → 0.9 → 0.2 in 2.5 seconds: at most a thousand px a second.
    sent.push(mouse('mouseMoved', at(0.55 - 0.35 * Math.cos((gone / dragMs) * 2 * Math.PI))))
    await new Promise((resolve) => setTimeout(resolve, mouseEveryMs))
  }
  const figures = await counted
  await Promise.all(sent)
  await mouse('mouseReleased', at(0.2))
  await session.detach()
  return figures
}

/** Bytes in use after a garbage collection: JavaScript's heap and what typed arrays stand in. */
export async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize + backingStorageSize
}
