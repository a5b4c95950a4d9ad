import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { InteractionId } from '#src/model/ids.ts'
import type { SectionLayout } from '#src/ui/sections.ts'
import { topToShow } from './topToShow.ts'

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
