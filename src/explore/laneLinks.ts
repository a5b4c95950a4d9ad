import { type LaneBars, noBar } from './laneBars.ts'
import type { Selection } from './selection.ts'

/** Which bars answer which: pairs of one length, where both are in the result. */
export interface LaneLinks {
  readonly parents: Uint32Array
  readonly replies: Uint32Array
  /** Bar → how many answer it. */
  readonly counts: Uint32Array
  /** Bar → the number of its thread: the same for all that hang together. */
  readonly threads: Uint32Array
}

export function laneLinks({ index }: Selection, { rows, barOfRow }: LaneBars): LaneLinks {
  const parents: number[] = []
  const replies: number[] = []
  const threads = Uint32Array.from(rows, (_, bar) => bar)
  const counts = new Uint32Array(rows.length)
  const rootOf = (bar: number) => {
    let root = bar
    while (threads[root] !== root) {
      // Halves the way for the next one who asks.
      threads[root] = threads[threads[root]!]!
      root = threads[root]!
    }
    return root
  }
  // In the order of the records, which lie beside each other: any other takes several times as long.
  for (let replyRow = 0; replyRow < barOfRow.length; replyRow++) {
    const reply = barOfRow[replyRow]!
    if (reply === noBar) continue
    const { parentId } = index.interactionAt(replyRow)
    const row = parentId === undefined ? undefined : index.rowOf(parentId)
    const parent = row === undefined ? noBar : (barOfRow[row] ?? noBar)
    if (parent === noBar || parent === reply) continue
    parents.push(parent)
    replies.push(reply)
    counts[parent]!++
    threads[rootOf(reply)] = rootOf(parent)
  }
  for (let bar = 0; bar < threads.length; bar++) threads[bar] = rootOf(bar)
  return { parents: Uint32Array.from(parents), replies: Uint32Array.from(replies), counts, threads }
}
