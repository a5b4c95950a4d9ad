import type { Clock } from '#src/time/clock.ts'
import { type DayGroup, groupByDay } from './days.ts'
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

const none = 0xffffffff
const deepest = 255

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
  return { ...unfold(selection.rows, parents), days }
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

/** Takes the parent from the uppermost of each circle. */
function cutCircles(parents: Uint32Array): void {
  const walkOf = new Uint32Array(parents.length).fill(none)
  // Walks begin from the top, so that the number of a walk is the position that it began at.
  for (let walk = 0; walk < parents.length; walk++) {
    let position = walk
    while (position !== none && walkOf[position] === none) {
      walkOf[position] = walk
      position = parents[position]!
    }
    if (position === none || walkOf[position] !== walk) continue
    let uppermost = position
    for (let next = parents[position]!; next !== position; next = parents[next]!) uppermost = Math.min(uppermost, next)
    parents[uppermost] = none
  }
}

function unfold(rows: Uint32Array, parents: Uint32Array): Pick<ThreadOrder, 'rows' | 'depths'> {
  const firstReply = new Uint32Array(rows.length).fill(none)
  const nextReply = new Uint32Array(rows.length).fill(none)
  // From the end, for each list to begin with its uppermost.
  for (let position = rows.length - 1; position >= 0; position--) {
    const parent = parents[position]!
    if (parent === none) continue
    nextReply[position] = firstReply[parent]!
    firstReply[parent] = position
  }
  const ordered = new Uint32Array(rows.length)
  const depths = new Uint8Array(rows.length)
  let count = 0
  for (let root = 0; root < rows.length; root++) {
    if (parents[root] !== none) continue
    let depth = 0
    let position = root
    while (position !== none) {
      ordered[count] = rows[position]!
      depths[count++] = Math.min(depth, deepest)
      if (firstReply[position] !== none) {
        position = firstReply[position]!
        depth++
        continue
      }
      while (position !== root && nextReply[position] === none) {
        position = parents[position]!
        depth--
      }
      position = position === root ? none : nextReply[position]!
    }
  }
  return { rows: ordered, depths }
}
