import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { rowAt, type SectionLayout } from './sections.ts'

/** Rows drawn above and below what is seen, so that a quick scroll does not show paper. */
export const overscan = 8

/** ms of rest after which a list that was flung through, or shows something else, gets its spare rows. */
const rest = 100

/** The rows that a scroller shows, with some to spare: `first` to `last`, both included; `last < first` for none. */
export interface VisibleRows {
  readonly first: number
  readonly last: number
}

/** The same, and the first of them that is to be seen. */
export interface SeenRows extends VisibleRows {
  readonly firstSeen: number
}

interface Port {
  readonly top: number
  readonly height: number
  /** It moves by more than it shows: nothing drawn to spare would ever be seen. */
  readonly flung: boolean
}

/**
 * Follows the scroll position and height of `scroller`; renders again only when the set of rows changes.
 *
 * @param shown tells one list from another: of another one the rows that are seen are drawn first, the spare ones later
 */
export function useVisibleRows(
  scroller: RefObject<HTMLElement | null>,
  layout: SectionLayout,
  shown: unknown,
): SeenRows {
  const [port, setPort] = useState<Port>({ top: 0, height: 1_000, flung: false })
  const [rested, setRested] = useState<unknown>()
  // Rounded, so that most scroll events leave the state as it is and cost no render.
  const step = Math.max(1, overscan >> 1) * layout.rowHeight

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const read = () => setPort((old) => readPort(element, step, old))
    element.addEventListener('scroll', read, { passive: true })
    const resized = new ResizeObserver(read)
    resized.observe(element)
    return () => {
      element.removeEventListener('scroll', read)
      resized.disconnect()
    }
  }, [scroller, step])

  // The owner may just have scrolled, to follow the focus or to keep its place: waiting for the event would show paper.
  useLayoutEffect(() => {
    const element = scroller.current
    if (element) setPort((old) => readPort(element, step, old))
  })

  useEffect(() => {
    if (!port.flung) return
    const timer = setTimeout(() => setPort((old) => ({ ...old, flung: false })), rest)
    return () => clearTimeout(timer)
  }, [port])

  useEffect(() => {
    if (rested === shown) return
    const timer = setTimeout(() => setRested(() => shown), rest)
    return () => clearTimeout(timer)
  }, [rested, shown])

  const spare = port.flung || rested !== shown ? 0 : overscan
  const top = rowAt(layout, port.top)
  return {
    first: Math.max(0, top - spare),
    last: Math.min(layout.rowCount - 1, rowAt(layout, port.top + port.height) + spare),
    firstSeen: top <= overscan ? 0 : top,
  }
}

function readPort(element: HTMLElement, step: number, old: Port): Port {
  const top = Math.floor(element.scrollTop / step) * step
  const height = Math.ceil(element.clientHeight / step) * step + step
  if (old.top === top && old.height === height) return old
  return { top, height, flung: Math.abs(top - old.top) > height }
}
