/** Whether a column is pinned, and whether it is the last of those: an edge shows there that others pass under it. */
export function pinOf(pins: readonly number[], index: number): 'pinned' | 'last' | undefined {
  if (index >= pins.length) return undefined
  return index === pins.length - 1 ? 'last' : 'pinned'
}
