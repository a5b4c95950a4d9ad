import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { InteractionId } from '#src/model/ids.ts'
import type { SectionLayout } from '#src/ui/sections.ts'
import { anchoredTop, type Shown } from './anchoredTop.ts'
import type { ListedRows } from './listedRows.ts'

/**
 * Keeps what is being read where it is on the screen when rows arrive above it, days are told apart otherwise or rows
 * change their height. Another filter or order begins at the top. Where the list stands at its very top and nothing in
 * it is in use, it stays there, so that a refresh shows what is new.
 *
 * `inUse`: the rows that matter most, such as the focused one; the first of them in view is the anchor.
 */
export function useScrollAnchor(
  scroller: RefObject<HTMLElement | null>,
  listed: ListedRows,
  layout: SectionLayout,
  inUse: readonly (InteractionId | undefined)[],
): void {
  const shown = useRef<Shown>(undefined)
  const lastTop = useRef(0)

  useEffect(() => {
    const element = scroller.current
    const note = () => {
      lastTop.current = element?.scrollTop ?? 0
    }
    element?.addEventListener('scroll', note, { passive: true })
    return () => element?.removeEventListener('scroll', note)
  }, [scroller])

  useLayoutEffect(() => {
    const element = scroller.current
    const before = shown.current
    shown.current = { listed, layout }
    if (!element || !before || (before.layout === layout && before.listed === listed)) return
    // A list that has shrunk has already been pulled up by the browser: where it stood is what was noted.
    const top = layout.height < before.layout.height ? lastTop.current : element.scrollTop
    element.scrollTop = anchoredTop(before, { listed, layout }, top, element.clientHeight, inUse) ?? 0
    lastTop.current = element.scrollTop
  })
}
