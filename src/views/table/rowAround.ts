/** The row of the grid that an element stands in: from 0, the header's is -1; -1 too outside of any. */
export function rowAround(element: Element): number {
  const index = element.closest('[role="row"]')?.getAttribute('aria-rowindex')
  return index ? Number(index) - 2 : -1
}
