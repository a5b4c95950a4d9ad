import { none } from '#src/explore/replyTree.ts'
import type { ThreadGroups } from '#src/explore/threadGroups.ts'
import type { InteractionId } from '#src/model/ids.ts'

/** Which threads are folded: all or none of them, but for some. */
export interface Folding {
  readonly rest: 'open' | 'folded'
  readonly others: ReadonlySet<InteractionId>
}

export const allOpen: Folding = { rest: 'open', others: new Set() }
export const allFolded: Folding = { rest: 'folded', others: new Set() }

export function isFolded({ rest, others }: Folding, id: InteractionId): boolean {
  return (rest === 'folded') !== others.has(id)
}

export function withFolded(folding: Folding, id: InteractionId, folded: boolean): Folding {
  if (isFolded(folding, id) === folded) return folding
  const others = new Set(folding.others)
  if (!others.delete(id)) others.add(id)
  return { rest: folding.rest, others }
}

/** With nothing folded that an interaction stands under. */
export function withOpenAbove(
  folding: Folding,
  { nodes, above, idOf, nodeOf }: ThreadGroups,
  id: InteractionId,
): Folding {
  const node = nodeOf(id)
  const entry = node === undefined ? -1 : nodes.indexOf(node)
  let opened = folding
  for (let at = above[entry] ?? none; at !== none; at = above[at]!) {
    opened = withFolded(opened, idOf(nodes[at]!), false)
  }
  return opened
}

/** The entries that are to be seen, ascending. */
export function visibleEntries({ nodes, depths, replies, nodeOf }: ThreadGroups, folding: Folding): Uint32Array {
  const exceptions = new Set<number | undefined>([...folding.others].map(nodeOf))
  const folded = folding.rest === 'folded'
  const visible = new Uint32Array(nodes.length)
  let count = 0
  for (let entry = 0; entry < nodes.length; ) {
    visible[count++] = entry
    const depth = depths[entry++]!
    if (replies[entry - 1] === 0 || folded === exceptions.has(nodes[entry - 1]!)) continue
    while (entry < nodes.length && depths[entry]! > depth) entry++
  }
  return visible.subarray(0, count)
}
