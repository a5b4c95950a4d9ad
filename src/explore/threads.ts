import type { Clock } from '#src/time/clock.ts'
import { type DayGroup, groupByDay } from './days.ts'
import { cutCircles, none, rootsOf, unfold } from './replyTree.ts'
import type { Selection } from './selection.ts'

/** The rows of a timeline from top to bottom. */
export interface ThreadOrder {
  /** Row numbers of the index: each of the selection once. */
  readonly rows: Uint32Array
  /**
   * How deep a row stands under others: 0 for one that stands by itself. A row of depth 0 that has a `parentId` is a
   * reply whose parent is on another day or not in the result.
   */
  readonly depths: Uint8Array
  /** The days, by position in `rows` as in `selection.rows`: replies stay within their day. */
  readonly days: readonly DayGroup[]
}

/** Of each selection the last one made: list and details ask for the same. */
const known = new WeakMap<Selection, { readonly clock: Clock; readonly order: ThreadOrder }>()

/**
 * Puts replies directly under their parent, indented, where both are in the selection and on the same day; among
 * themselves they keep the selection's order. Every other row stands at its own time. Where records name each other as
 * parents in a circle, the uppermost of the circle stands by itself and the others under it.
 *
 * @param selection sorted by start, in either direction
 */
export function threadOrder(selection: Selection, clock: Clock): ThreadOrder {
  const before = known.get(selection)
  if (before?.clock === clock) return before.order
  const order = makeOrder(selection, clock)
  known.set(selection, { clock, order })
  return order
}

function makeOrder(selection: Selection, clock: Clock): ThreadOrder {
  const days = groupByDay(selection, clock)
  const parents = parentsByPosition(selection, days)
  cutCircles(parents)
  const { positions, depths } = unfold(parents, rootsOf(parents))
  return { rows: positions.map((position) => selection.rows[position]!), depths, days }
}

/** Position → position of the parent on the same day, or `none`. */
function parentsByPosition({ rows, index }: Selection, days: readonly DayGroup[]): Uint32Array {
  const positionOfRow = new Uint32Array(index.size).fill(none)
  rows.forEach((row, position) => {
    positionOfRow[row] = position
  })
  const parents = new Uint32Array(rows.length).fill(none)
  for (const { firstRow, count } of days) {
    for (let position = firstRow; position < firstRow + count; position++) {
      const { parentId } = index.interactionAt(rows[position]!)
      const parentRow = parentId === undefined ? undefined : index.rowOf(parentId)
      const parent = parentRow === undefined ? none : positionOfRow[parentRow]!
      if (parent >= firstRow && parent < firstRow + count) parents[position] = parent
    }
  }
  return parents
}
