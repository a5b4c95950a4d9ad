/** The first position from `from` on for which the condition holds, which then holds for all that follow; else `to`. */
export function firstWhere(from: number, to: number, holds: (position: number) => boolean): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
