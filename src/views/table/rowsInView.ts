import type { Selection } from '#src/explore/selection.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { type SectionLayout, sectionOfRow } from '#src/ui/sections.ts'
import type { VisibleRows } from '#src/ui/useVisibleRows.ts'

export interface RowsInView {
  /** Ascending row numbers of the selection. */
  readonly rows: readonly number[]
  /** One for each of them. */
  readonly interactions: readonly Interaction[]
}

/** The rows to draw: the visible ones, and the one with the tab stop wherever it is, so that it can be given the focus. */
export function rowsInView({ index, rows }: Selection, { first, last }: VisibleRows, tabRow: number): RowsInView {
  const drawn: number[] = []
  if (tabRow >= 0 && tabRow < first) drawn.push(tabRow)
  for (let row = first; row <= last; row += 1) drawn.push(row)
  if (tabRow > last && tabRow < rows.length) drawn.push(tabRow)
  return { rows: drawn, interactions: drawn.map((row) => index.interactionAt(rows[row] ?? 0)) }
}

/** The places in `rows` (ascending row numbers) by the section that the row stands in. */
export function bySection(layout: SectionLayout, rows: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const sections = new Map<number, number[]>()
  rows.forEach((row, place) => {
    const section = sectionOfRow(layout, row)
    const known = sections.get(section)
    if (known) known.push(place)
    else sections.set(section, [place])
  })
  return sections
}
