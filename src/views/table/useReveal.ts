import { useLayoutEffect, useRef } from 'react'
import type { InteractionId } from '#src/model/ids.ts'
import type { SectionLayout } from '#src/ui/sections.ts'
import type { ScrollPort } from '#src/ui/useScrollPort.ts'
import { topToShow } from './topToShow.ts'

/** Scrolls to the open row once, when it is opened or first appears; from then on the user scrolls as they like. */
export function useReveal(
  port: ScrollPort,
  layout: SectionLayout,
  openId: InteractionId | undefined,
  openRow: number,
  headerHeight: number,
): void {
  const revealed = useRef<InteractionId>(undefined)

  useLayoutEffect(() => {
    if (openId === undefined) revealed.current = undefined
    if (openRow < 0 || revealed.current === openId) return
    revealed.current = openId
    port.scrollTo(topToShow(layout, openRow, port.top, port.height - headerHeight), layout.height)
  })
}
