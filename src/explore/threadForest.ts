import { oldestFirst } from '#src/model/sort.ts'
import { cutCircles, none, unfold } from './replyTree.ts'
import type { ThreadIndex } from './threadIndex.ts'

/** A node at or above this is a ghost: the number of the parent that is not loaded, added to it. Others are rows. */
export const firstGhost = 0x80000000

/** Every thread from top to bottom: replies under their parent, the earlier first. Those without a parent begin it. */
export class ThreadForest {
  /** Rows and ghosts, thread by thread. */
  readonly nodes: Uint32Array
  /** How deep each of them stands under its parents; 0 for each that has none. */
  readonly depths: Uint8Array
  /** Thread → place of its first node in `nodes`; one longer than there are threads. */
  readonly starts: Uint32Array
  /** Row → thread. */
  readonly threads: Uint32Array

  /**
   * @param parentOf row → number of the parent it names, or `none`
   * @param rowOfParent number of a parent → its row, or `none` for a ghost
   */
  constructor(threads: ThreadIndex, parentOf: Uint32Array, rowOfParent: Uint32Array) {
    const { nodes, parents } = byTime(threads, parentOf, rowOfParent)
    cutCircles(parents)
    const threadOfNode = numberThreads(threads, nodes)
    const { positions, depths } = unfold(parents, rootsByThread(parents, threadOfNode))
    this.nodes = positions.map((position) => nodes[position]!)
    this.depths = depths
    this.threads = new Uint32Array(threads.index.size)
    const starts: number[] = []
    for (let place = 0; place < positions.length; place++) {
      const thread = threadOfNode[positions[place]!]!
      const node = this.nodes[place]!
      if (thread === starts.length) starts.push(place)
      if (node < firstGhost) this.threads[node] = thread
    }
    this.starts = Uint32Array.from([...starts, positions.length])
  }
}

/** All nodes by their start, a ghost just before the first that names it; and position → position of the parent. */
function byTime({ index }: ThreadIndex, parentOf: Uint32Array, rowOfParent: Uint32Array) {
  const rows = index.orders.order(oldestFirst)
  let ghosts = 0
  for (const row of rowOfParent) if (row === none) ghosts++
  const nodes = new Uint32Array(rows.length + ghosts)
  const positionOfRow = new Uint32Array(rows.length)
  const positionOfGhost = new Uint32Array(rowOfParent.length).fill(none)
  let count = 0
  for (const row of rows) {
    const parent = parentOf[row]!
    if (parent !== none && rowOfParent[parent] === none && positionOfGhost[parent] === none) {
      positionOfGhost[parent] = count
      nodes[count++] = firstGhost + parent
    }
    positionOfRow[row] = count
    nodes[count++] = row
  }
  const parents = new Uint32Array(nodes.length).fill(none)
  for (let position = 0; position < nodes.length; position++) {
    const node = nodes[position]!
    if (node >= firstGhost) continue
    const parent = parentOf[node]!
    if (parent === none) continue
    const parentRow = rowOfParent[parent]!
    parents[position] = parentRow === none ? positionOfGhost[parent]! : positionOfRow[parentRow]!
  }
  return { nodes, parents }
}

/** Position → number of its thread, counted from the earliest. */
function numberThreads(threads: ThreadIndex, nodes: Uint32Array): Uint32Array {
  const numbers = new Uint32Array(threads.index.size).fill(none)
  const threadOfNode = new Uint32Array(nodes.length)
  let count = 0
  for (let position = 0; position < nodes.length; position++) {
    const node = nodes[position]!
    // A ghost stands just before the first that names it.
    const row = threads.threadOf(node < firstGhost ? node : nodes[position + 1]!)
    if (numbers[row] === none) numbers[row] = count++
    threadOfNode[position] = numbers[row]!
  }
  return threadOfNode
}

function rootsByThread(parents: Uint32Array, threadOfNode: Uint32Array): Uint32Array {
  const places = new Uint32Array(parents.length + 1)
  let count = 0
  for (let position = 0; position < parents.length; position++) {
    if (parents[position] !== none) continue
    places[threadOfNode[position]! + 1]!++
    count++
  }
  for (let thread = 1; thread < places.length; thread++) places[thread]! += places[thread - 1]!
  const roots = new Uint32Array(count)
  for (let position = 0; position < parents.length; position++) {
    if (parents[position] === none) roots[places[threadOfNode[position]!]!++] = position
  }
  return roots
}
