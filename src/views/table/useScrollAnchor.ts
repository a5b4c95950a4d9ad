import { useLayoutEffect, useRef } from 'react'
import type { InteractionId } from '#src/model/ids.ts'
import type { SectionLayout } from '#src/ui/sections.ts'
import type { ScrollPort } from '#src/ui/useScrollPort.ts'
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
  port: ScrollPort,
  listed: ListedRows,
  layout: SectionLayout,
  inUse: readonly (InteractionId | undefined)[],
): void {
  const shown = useRef<Shown>(undefined)

  useLayoutEffect(() => {
    const before = shown.current
    shown.current = { listed, layout }
    if (!before || (before.layout === layout && before.listed === listed)) return
    port.scrollTo(anchoredTop(before, { listed, layout }, port.top, port.height, inUse) ?? 0, layout.height)
  })
}
