/** What the page showed, and the moment after the frame that first showed it had been drawn. */
interface Sight {
  readonly text: string
  /** Ms since navigation; `NaN` until it has been drawn. */
  at: number
}

declare global {
  interface Window {
    /** Filled by `watchPaints`, in the page. */
    bench: Bench
  }
}

interface Bench {
  /** Ms from navigation to the paint that showed the first row, and answers that had come whole by then; 0 before. */
  firstRowAt: number
  answersAtFirstRow: number
  longTasks: { at: number; ms: number }[]
  /** Ms since navigation of the last key or click. */
  eventAt: number
  /** What has been shown since, in its order. */
  sights: Sight[]
  /** What of the page tells one result from another. */
  seen: () => string
}

/**
 * Installed before the page's own scripts: notes the first row, what is shown after each key and click, and blocks of the
 * main thread. What is shown is looked at after every change of the document, and each sight is given the time at which
 * its frame had been drawn: a page that shows its result later than in the next frame is measured by that later one.
 */
export function watchPaints(): void {
  performance.setResourceTimingBufferSize(5_000)
  const parts = [
    'output[aria-label="Result"]',
    'output[aria-label="Matches"]',
    'section[aria-label="Filters"]',
    '[role="columnheader"][aria-sort]',
    '[role="tab"][aria-selected="true"]',
    'aside[aria-label="Interaction details"] h2',
  ].join()
  const rowsLookedAt = 12
  const bench: Bench = {
    firstRowAt: 0,
    answersAtFirstRow: 0,
    longTasks: [],
    eventAt: 0,
    sights: [],
    seen: () => {
      const texts = Array.from(
        document.querySelectorAll(parts),
        (element) => `${element.getAttribute('aria-sort')} ${element.textContent}`,
      )
      const rows = [...document.querySelectorAll('[data-interaction-id]')].slice(0, rowsLookedAt)
      const ticked = document.querySelectorAll('input:checked').length
      const bars = document.querySelector('svg[role="img"]')?.getAttribute('aria-label')
      return [...texts, ...rows.map((row) => row.getAttribute('data-interaction-id')), ticked, bars].join('\n')
    },
  }
  window.bench = bench

  /** A message sent in a frame's callback is handled after that frame has been drawn. */
  const soon = (then: () => void) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = then
    channel.port2.postMessage(undefined)
  }
  const afterPaint = (then: () => void) => requestAnimationFrame(() => soon(then))
  const note = (text: string) => {
    const sight: Sight = { text, at: Number.NaN }
    bench.sights.push(sight)
    return () => {
      sight.at = performance.now()
    }
  }
  let shown = ''
  let isLooking = false
  /** Once for each frame, as looking costs a few milliseconds itself. */
  const look = () => {
    if (isLooking) return
    isLooking = true
    requestAnimationFrame(() => {
      isLooking = false
      const text = bench.seen()
      if (text === shown) return
      shown = text
      soon(note(text))
    })
  }
  for (const kind of ['keydown', 'pointerup'] as const) {
    const begin = ({ timeStamp }: Event) => {
      bench.eventAt = timeStamp
      bench.sights = []
      // Not before the first event: it would only make the rows late.
      if (shown === '') shown = bench.seen()
      afterPaint(note(shown))
    }
    addEventListener(kind, begin, true)
  }
  const answersIn = () =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry.name.includes('/ucs/interactions?') && entry.duration > 0).length
  const changed = new MutationObserver(() => {
    if (shown !== '') look()
    if (bench.firstRowAt > 0 || !document.querySelector('[data-interaction-id]')) return
    bench.firstRowAt = Number.MIN_VALUE
    bench.answersAtFirstRow = answersIn()
    afterPaint(() => {
      bench.firstRowAt = performance.now()
    })
  })
  changed.observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.longTasks.push({ at: startTime, ms: duration })
  }).observe({ type: 'longtask' })
}
