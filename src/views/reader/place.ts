import type { Heights } from './heights.ts'

/** The part that holds its place on the screen while heights become known, and how far below the top edge it stands. */
export interface Anchor {
  readonly part: number
  /** px; negative where it begins above the edge. */
  readonly offset: number
}

/**
 * The part that was gone to, while any of it is in view; of those in use (the one in focus, the open one) the first whose
 * heading is in view, else the first heading in view; the part that fills the view where there is none.
 *
 * @param goneTo -1 for none
 */
export function anchorIn(
  heights: Heights,
  top: number,
  height: number,
  inUse: readonly number[],
  goneTo = -1,
): Anchor | undefined {
  const first = heights.at(top)
  if (first < 0) return undefined
  const isSeen = (part: number) => {
    const at = heights.topOf(part)
    return part >= 0 && part < heights.count && at >= top && at < top + height
  }
  const next = heights.topOf(first) < top ? first + 1 : first
  const isGoneTo = goneTo >= first && goneTo < heights.count && heights.topOf(goneTo) < top + height
  const part = isGoneTo ? goneTo : (inUse.find(isSeen) ?? (isSeen(next) ? next : first))
  return { part, offset: heights.topOf(part) - top }
}

/** Where to scroll to so that a part's heading is seen with something beneath it; `top` where it is. */
export function topToRead(heights: Heights, part: number, top: number, height: number): number {
  const at = heights.topOf(part)
  const end = at + heights.heightOf(part)
  const isWhole = at >= top && end <= top + height
  // Its heading sticks: of one that fills the view it is to be seen as well.
  const fills = at <= top && end >= top + height
  return isWhole || fills ? top : at
}
