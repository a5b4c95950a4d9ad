import { rowTop, type SectionLayout } from '#src/ui/sections.ts'

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
