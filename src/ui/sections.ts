/**
 * The geometry of a long list whose rows are all of one height and stand in sections with headings of another: enough
 * to place any row without measuring, and to find the rows under a scroll position in the order of log(sections).
 */
export interface SectionLayout {
  readonly rowCount: number
  readonly rowHeight: number
  readonly headingHeight: number
  /** px of the whole list. */
  readonly height: number
  /** First row of each section, then `rowCount`: one longer than the sections. */
  readonly firstRows: readonly number[]
}

/** `firstRows` ascends from 0. Without sections the list is one section that has no heading. */
export function layOut(
  rowCount: number,
  firstRows: readonly number[],
  rowHeight: number,
  headingHeight: number,
): SectionLayout {
  const starts = firstRows.length > 0 || rowCount === 0 ? firstRows : [0]
  const heading = firstRows.length > 0 ? headingHeight : 0
  return {
    rowCount,
    rowHeight,
    headingHeight: heading,
    height: rowCount * rowHeight + starts.length * heading,
    firstRows: [...starts, rowCount],
  }
}

export function sectionCount(layout: SectionLayout): number {
  return layout.firstRows.length - 1
}

/** The section that holds a row. */
export function sectionOfRow({ firstRows }: SectionLayout, row: number): number {
  return lastAtMost(firstRows.length - 1, (section) => (firstRows[section] ?? 0) <= row)
}

/** px from the top of the list to a section's heading. */
export function sectionTop(layout: SectionLayout, section: number): number {
  return (layout.firstRows[section] ?? 0) * layout.rowHeight + section * layout.headingHeight
}

/** px from the top of the list to a row. */
export function rowTop(layout: SectionLayout, row: number): number {
  return row * layout.rowHeight + (sectionOfRow(layout, row) + 1) * layout.headingHeight
}

/** The row at or next below `y` px, clamped to the list; -1 where the list is empty. */
export function rowAt(layout: SectionLayout, y: number): number {
  if (layout.rowCount === 0) return -1
  const section = lastAtMost(sectionCount(layout), (each) => sectionTop(layout, each) <= y)
  const first = layout.firstRows[section] ?? 0
  const within = Math.max(0, Math.floor((y - sectionTop(layout, section) - layout.headingHeight) / layout.rowHeight))
  return Math.min(first + within, layout.rowCount - 1)
}

/** The last of `count` ascending things that still holds; 0 where none does. */
function lastAtMost(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return Math.max(low, 0)
}
