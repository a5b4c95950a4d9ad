/** Stands for no position. */
export const none = 0xffffffff
const deepest = 255

/** Takes the parent from the uppermost of each circle. `parents`: position → position of the parent, or `none`. */
export function cutCircles(parents: Uint32Array): void {
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

/** Positions from top to bottom, each under its parent. */
export interface Unfolded {
  readonly positions: Uint32Array
  /** How deep each of them stands; 255 for whatever is deeper. */
  readonly depths: Uint8Array
}

/**
 * Puts each position under its parent; among themselves those of one parent keep their order.
 *
 * @param roots the positions without a parent, in the order that they shall stand in
 */
export function unfold(parents: Uint32Array, roots: Uint32Array): Unfolded {
  const firstReply = new Uint32Array(parents.length).fill(none)
  const nextReply = new Uint32Array(parents.length).fill(none)
  // From the end, for each list to begin with its uppermost.
  for (let position = parents.length - 1; position >= 0; position--) {
    const parent = parents[position]!
    if (parent === none) continue
    nextReply[position] = firstReply[parent]!
    firstReply[parent] = position
  }
  const positions = new Uint32Array(parents.length)
  const depths = new Uint8Array(parents.length)
  let count = 0
  for (const root of roots) {
    let depth = 0
    let position = root
    while (position !== none) {
      positions[count] = position
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
  return { positions, depths }
}

/** The positions without a parent, ascending. */
export function rootsOf(parents: Uint32Array): Uint32Array {
  return Uint32Array.from(parents.keys()).filter((position) => parents[position] === none)
}
