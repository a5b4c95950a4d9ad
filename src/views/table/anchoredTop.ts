import type { Selection } from '#src/explore/selection.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { rowAt, rowTop, type SectionLayout } from '#src/ui/sections.ts'
import type { ListedRows } from './listedRows.ts'

/** How many rows are tried for one that is still there, should the anchor itself have gone. */
const candidates = 50

/** What a list showed, and where its rows stood. */
export interface Shown {
  readonly listed: ListedRows
  readonly layout: SectionLayout
}

/** Where to scroll to in the new list; `undefined` for its top. */
export function anchoredTop(
  before: Shown,
  now: Shown,
  top: number,
  height: number,
  inUse: readonly (InteractionId | undefined)[],
): number | undefined {
  if (isAnotherQuestion(before.listed.selection, now.listed.selection)) return undefined
  const used = inUse.map(before.listed.rowOf).filter((row) => isInView(before.layout, row, top, height))
  const first = rowAt(before.layout, top + before.layout.headingHeight)
  const rows = top > 0 ? [...used, ...Array.from({ length: candidates }, (_, more) => first + more)] : used
  for (const row of rows) {
    const found = now.listed.rowOf(before.listed.idAt(row))
    if (found >= 0) return rowTop(now.layout, found) - (rowTop(before.layout, row) - top)
  }
  return before.listed.selection.index === now.listed.selection.index ? top : undefined
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
