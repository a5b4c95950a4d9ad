import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Selection } from '#src/explore/selection.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { rowAt, rowTop, type SectionLayout } from '#src/ui/sections.ts'
import { idAt, rowOf } from './rowOf.ts'

/** How many rows are tried for one that is still there, should the anchor itself have gone. */
const candidates = 50

interface Shown {
  readonly selection: Selection
  readonly layout: SectionLayout
}

/**
 * Keeps what is being read where it is on the screen when rows arrive above it, days are told apart otherwise or rows
 * change their height. Another filter or order begins at the top. Where the list stands at its very top and nothing in
 * it is in use, it stays there, so that a refresh shows what is new.
 *
 * `inUse`: the rows that matter most, such as the focused one; the first of them in view is the anchor.
 */
export function useScrollAnchor(
  scroller: RefObject<HTMLElement | null>,
  selection: Selection,
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
    shown.current = { selection, layout }
    if (!element || !before || before.layout === layout) return
    // A list that has shrunk has already been pulled up by the browser: where it stood is what was noted.
    const top = layout.height < before.layout.height ? lastTop.current : element.scrollTop
    element.scrollTop = anchoredTop(before, { selection, layout }, top, element.clientHeight, inUse) ?? 0
    lastTop.current = element.scrollTop
  })
}

/** Where to scroll to in the new list; `undefined` for its top. */
export function anchoredTop(
  before: Shown,
  now: Shown,
  top: number,
  height: number,
  inUse: readonly (InteractionId | undefined)[],
): number | undefined {
  if (isAnotherQuestion(before.selection, now.selection)) return undefined
  const used = inUse.map((id) => rowOf(before.selection, id)).filter((row) => isInView(before.layout, row, top, height))
  const first = rowAt(before.layout, top + before.layout.headingHeight)
  const rows = top > 0 ? [...used, ...Array.from({ length: candidates }, (_, more) => first + more)] : used
  for (const row of rows) {
    const found = rowOf(now.selection, idAt(before.selection, row))
    if (found >= 0) return rowTop(now.layout, found) - (rowTop(before.layout, row) - top)
  }
  return before.selection.index === now.selection.index ? top : undefined
}

/** The same records in another choice or order. */
function isAnotherQuestion(before: Selection, now: Selection): boolean {
  return before.index === now.index && before.version === now.version && !isSame(before.rows, now.rows)
}

function isSame(a: Uint32Array, b: Uint32Array): boolean {
  return a === b || (a.length === b.length && a.every((record, row) => record === b[row]))
}

function isInView(layout: SectionLayout, row: number, top: number, height: number): boolean {
  if (row < 0) return false
  const at = rowTop(layout, row)
  return at >= top && at + layout.rowHeight <= top + height
}
