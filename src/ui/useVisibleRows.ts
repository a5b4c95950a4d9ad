import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { rowAt, type SectionLayout } from './sections.ts'

/** Rows drawn above and below what is seen, so that a quick scroll does not show paper. */
export const overscan = 8

/** ms of rest after which a list that was flung through gets its spare rows. */
const rest = 100

/** The rows that a scroller shows, with some to spare: `first` to `last`, both included; `last < first` for none. */
export interface VisibleRows {
  readonly first: number
  readonly last: number
}

interface Port {
  readonly top: number
  readonly height: number
  /** It moves by more than it shows: nothing drawn to spare would ever be seen. */
  readonly flung: boolean
}

/** Follows the scroll position and height of `scroller`; renders again only when the set of rows changes. */
export function useVisibleRows(scroller: RefObject<HTMLElement | null>, layout: SectionLayout): VisibleRows {
  const [port, setPort] = useState<Port>({ top: 0, height: 1_000, flung: false })
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
    const rested = setTimeout(() => setPort((old) => ({ ...old, flung: false })), rest)
    return () => clearTimeout(rested)
  }, [port])

  const spare = port.flung ? 0 : overscan
  return {
    first: Math.max(0, rowAt(layout, port.top) - spare),
    last: Math.min(layout.rowCount - 1, rowAt(layout, port.top + port.height) + spare),
  }
}

function readPort(element: HTMLElement, step: number, old: Port): Port {
  const top = Math.floor(element.scrollTop / step) * step
  const height = Math.ceil(element.clientHeight / step) * step + step
  if (old.top === top && old.height === height) return old
  return { top, height, flung: Math.abs(top - old.top) > height }
}
