/** Where each boundary of the slots falls across a plot of `width` px: whole px, so that bars have sharp sides. */
export function edgesOf(boundaries: Float64Array, width: number): readonly number[] {
  const first = boundaries[0] ?? 0
  const length = (boundaries.at(-1) ?? 0) - first
  if (boundaries.length < 2 || length <= 0) return []
  return Array.from(boundaries, (at) => Math.round(((at - first) / length) * width))
}

export function slotCount(edges: readonly number[]): number {
  return Math.max(0, edges.length - 1)
}

/** The slot under `x` px; the first or the last one where `x` lies beside the plot. */
export function slotAt(edges: readonly number[], x: number): number {
  let low = 0
  let high = Math.max(0, slotCount(edges) - 1)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((edges[middle] ?? 0) <= x) low = middle
    else high = middle - 1
  }
  return low
}

/** The boundary nearest to `x` px, by its index. */
export function boundaryNear(edges: readonly number[], x: number): number {
  const slot = slotAt(edges, x)
  const before = edges[slot] ?? 0
  const after = edges[slot + 1] ?? before
  return x - before <= after - x ? slot : slot + 1
}
