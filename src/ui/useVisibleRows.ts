import { type RefObject, useEffect, useState } from 'react'
import { rowAt, type SectionLayout } from './sections.ts'

/** Rows drawn above and below what is seen, so that a quick scroll does not show paper. */
const overscan = 12

/** The rows that a scroller shows, with some to spare: `first` to `last`, both included; `last < first` for none. */
export interface VisibleRows {
  readonly first: number
  readonly last: number
}

/** Follows the scroll position and height of `scroller`; renders again only when the set of rows changes. */
export function useVisibleRows(scroller: RefObject<HTMLElement | null>, layout: SectionLayout): VisibleRows {
  const [port, setPort] = useState({ top: 0, height: 1_000 })

  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const step = Math.max(1, overscan >> 1) * layout.rowHeight
    const read = () => {
      // Rounded, so that most scroll events leave the state as it is and cost no render.
      const top = Math.floor(element.scrollTop / step) * step
      const height = Math.ceil(element.clientHeight / step) * step + step
      setPort((old) => (old.top === top && old.height === height ? old : { top, height }))
    }
    read()
    element.addEventListener('scroll', read, { passive: true })
    const resized = new ResizeObserver(read)
    resized.observe(element)
    return () => {
      element.removeEventListener('scroll', read)
      resized.disconnect()
    }
  }, [scroller, layout.rowHeight])

  return {
    first: Math.max(0, rowAt(layout, port.top) - overscan),
    last: Math.min(layout.rowCount - 1, rowAt(layout, port.top + port.height) + overscan),
  }
}
