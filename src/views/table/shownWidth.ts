import type { SortField } from '#src/model/sort.ts'

/** How wide a column is on the screen, in px: one that grows is wider than it asks to be. `undefined` where it is not shown. */
export function shownWidth(field: SortField): number | undefined {
  const heading = document.querySelector(`[role="columnheader"][data-field="${CSS.escape(field)}"]`)
  return heading ? Math.round(heading.getBoundingClientRect().width) : undefined
}
