import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { InteractionId } from '#src/model/ids.ts'
import { rowTop, type SectionLayout } from '#src/ui/sections.ts'

/** Scrolls to the open row once, when it is opened or first appears; from then on the user scrolls as they like. */
export function useReveal(
  scroller: RefObject<HTMLElement | null>,
  layout: SectionLayout,
  openId: InteractionId | undefined,
  openRow: number,
  headerHeight: number,
): void {
  const revealed = useRef<InteractionId>(undefined)

  useLayoutEffect(() => {
    const element = scroller.current
    if (openId === undefined) revealed.current = undefined
    if (!element || openRow < 0 || revealed.current === openId) return
    revealed.current = openId
    element.scrollTop = topToShow(layout, openRow, element.scrollTop, element.clientHeight - headerHeight)
  })
}

/**
 * Where to scroll so that a row is seen, clear of the heading: no further than needed from near by, to the middle from
 * further away than one view.
 */
export function topToShow(layout: SectionLayout, row: number, top: number, height: number): number {
  const at = rowTop(layout, row)
  const highest = at - layout.headingHeight
  const lowest = at + layout.rowHeight - height
  if (top >= lowest && top <= highest) return top
  const nearest = top > highest ? highest : lowest
  return Math.abs(nearest - top) < height ? nearest : Math.max(0, at - height / 2)
}
