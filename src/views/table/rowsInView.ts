import type { Interaction } from '#src/model/interaction.ts'
import { type SectionLayout, sectionOfRow } from '#src/ui/sections.ts'
import type { VisibleRows } from '#src/ui/useVisibleRows.ts'
import type { ListedRows } from './listedRows.ts'

export interface RowsInView {
  /** Ascending row numbers. */
  readonly rows: readonly number[]
  /** One for each of them, `undefined` where it is not loaded. */
  readonly interactions: readonly (Interaction | undefined)[]
}

/** The rows to draw: the visible ones, and the one with the tab stop wherever it is, so that it can be given the focus. */
export function rowsInView(
  { count, interactionAt }: ListedRows,
  { first, last }: VisibleRows,
  tabRow: number,
): RowsInView {
  const drawn: number[] = []
  if (tabRow >= 0 && tabRow < first) drawn.push(tabRow)
  for (let row = first; row <= last; row += 1) drawn.push(row)
  if (tabRow > last && tabRow < count) drawn.push(tabRow)
  return { rows: drawn, interactions: drawn.map(interactionAt) }
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
