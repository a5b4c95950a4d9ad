import { useEffect, useLayoutEffect, useState } from 'react'
import { rowAt, type SectionLayout } from './sections.ts'
import type { ScrollPort } from './useScrollPort.ts'

/** Rows drawn above and below what is seen while a list is scrolled, so that a quick scroll does not show paper. */
export const overscan = 8

/** ms of rest after which a list that was flung through gets its spare rows. */
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

interface Seen {
  /** px, rounded to steps: `top` down, `bottom` up. */
  readonly top: number
  readonly bottom: number
  /** It moves by more than it shows: nothing drawn to spare would ever be seen. */
  readonly flung: boolean
}

/**
 * Follows the place and the height of a scroller; renders again only when the set of rows changes.
 *
 * @param shown tells one list from another: of another one spare rows are drawn once it is scrolled
 */
export function useVisibleRows(port: ScrollPort, layout: SectionLayout, shown: unknown): SeenRows {
  const [seen, setSeen] = useState<Seen>({ top: 0, bottom: 1_000, flung: false })
  const [scrolled, setScrolled] = useState<unknown>()
  // Rounded, so that most scroll events leave the state as it is and cost no render.
  const step = Math.max(1, overscan >> 1) * layout.rowHeight

  useLayoutEffect(
    () =>
      port.follow(() => {
        if (port.top > 0) setScrolled(() => shown)
        setSeen((old) => seenOf(port, step, old))
      }),
    [port, step, shown],
  )

  // The owner may just have scrolled, to follow the focus or to keep its place: waiting for the event would show paper.
  useLayoutEffect(() => setSeen((old) => seenOf(port, step, old)))

  useEffect(() => {
    if (!seen.flung) return
    const timer = setTimeout(() => setSeen((old) => ({ ...old, flung: false })), rest)
    return () => clearTimeout(timer)
  }, [seen])

  const spare = seen.flung || scrolled !== shown ? 0 : overscan
  const top = rowAt(layout, seen.top)
  return {
    first: Math.max(0, top - spare),
    last: Math.min(layout.rowCount - 1, rowAt(layout, seen.bottom) + spare),
    firstSeen: top <= overscan ? 0 : top,
  }
}

function seenOf(port: ScrollPort, step: number, old: Seen): Seen {
  const top = Math.floor(port.top / step) * step
  const bottom = Math.ceil((port.top + port.height) / step) * step
  if (old.top === top && old.bottom === bottom) return old
  return { top, bottom, flung: Math.abs(top - old.top) > port.height }
}
