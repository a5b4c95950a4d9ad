import type { InteractionId } from '#src/model/ids.ts'
import { none } from './replyTree.ts'
import type { Selection } from './selection.ts'
import { firstGhost, type ThreadForest } from './threadForest.ts'
import type { ThreadIndex } from './threadIndex.ts'

/** A selection thread by thread. Every array has one value for each entry, from top to bottom. */
export interface ThreadGroups {
  readonly selection: Selection
  /** Rows of the index, each of the selection once, and ghosts (`firstGhost`). */
  readonly nodes: Uint32Array
  /** 0 for the head of a thread and for what stands alone. */
  readonly depths: Uint8Array
  /** The entry that it stands under, or `none`. */
  readonly above: Uint32Array
  /** Its place among those that stand under the same one, or among the heads; from 0. */
  readonly places: Uint32Array
  /** How many stand directly under it. */
  readonly replies: Uint32Array
  readonly heads: number
  readonly idOf: (node: number) => InteractionId
  readonly nodeOf: (id: InteractionId) => number | undefined
  /** What is to be said of the thread that an entry's node is in. */
  readonly threadOf: (entry: number) => GroupedThread
}

export interface GroupedThread {
  /** Interactions in it, those that the filter hides and ghosts included. */
  readonly size: number
  /** How many of them stand in the list. */
  readonly shown: number
  /** Whether the filter keeps a loaded one back. */
  readonly isPartial: boolean
  /** From the first start to the last, in ms. */
  readonly spanMs: number
}

const known = new WeakMap<Selection, { readonly threads: ThreadIndex; readonly groups: ThreadGroups }>()

/**
 * Threads in the order of their first member in the selection, the members of each under their parent by start. Where a
 * parent is filtered away, its replies stand under the next above it; where nothing is above, under the thread's first.
 * A ghost stands only in a thread of which two or more are shown.
 */
export function groupByThread(selection: Selection, threads: ThreadIndex): ThreadGroups {
  const before = known.get(selection)
  if (before?.threads === threads) return before.groups
  const groups = makeGroups(selection, threads)
  known.set(selection, { threads, groups })
  return groups
}

function makeGroups(selection: Selection, threads: ThreadIndex): ThreadGroups {
  const forest = threads.forest()
  const { index, rows } = selection
  const threadCount = forest.starts.length - 1
  const isShown = new Uint8Array(index.size)
  const shown = new Uint32Array(threadCount)
  const firstRows = new Uint32Array(threadCount)
  const order = new Uint32Array(threadCount)
  let count = 0
  for (const row of rows) {
    const thread = forest.threads[row]!
    isShown[row] = 1
    if (shown[thread]!++ > 0) continue
    firstRows[thread] = row
    order[count++] = thread
  }
  const list = new EntryList(rows.length + (forest.nodes.length - index.size))
  for (let at = 0; at < count; at++) {
    const thread = order[at]!
    if (shown[thread] === 1) list.add(firstRows[thread]!, none)
    else addThread(list, forest, isShown, forest.starts[thread]!, forest.starts[thread + 1]!)
  }
  const { parentIds } = threads
  const entries = list.done()
  return {
    selection,
    ...entries,
    idOf: (node) => (node < firstGhost ? index.interactionAt(node).id : parentIds[node - firstGhost]!),
    nodeOf: (id) => index.rowOf(id) ?? ghostNode(threads, id),
    threadOf: (entry) => threadAt(selection, forest, entries, entry),
  }
}

const knownRows = new WeakMap<ThreadGroups, Uint32Array>()

/** The rows of a selection thread by thread, without what is not loaded. */
export function rowsByThread(selection: Selection, threads: ThreadIndex): Uint32Array {
  const groups = groupByThread(selection, threads)
  const rows = knownRows.get(groups) ?? groups.nodes.filter((node) => node < firstGhost)
  knownRows.set(groups, rows)
  return rows
}

function ghostNode(threads: ThreadIndex, id: InteractionId): number | undefined {
  const parent = threads.parentNumber(id)
  return parent === undefined ? undefined : firstGhost + parent
}

/** Entries as they are added. */
class EntryList {
  readonly nodes: Uint32Array
  readonly #depths: Uint8Array
  readonly #above: Uint32Array
  readonly #places: Uint32Array
  readonly #replies: Uint32Array
  size = 0
  #heads = 0

  constructor(most: number) {
    this.nodes = new Uint32Array(most)
    this.#depths = new Uint8Array(most)
    this.#above = new Uint32Array(most)
    this.#places = new Uint32Array(most)
    this.#replies = new Uint32Array(most)
  }

  /** Adds a node under an entry and gives the entry's number. */
  add(node: number, above: number): number {
    const entry = this.size++
    this.nodes[entry] = node
    this.#above[entry] = above
    if (above === none) this.#places[entry] = this.#heads++
    else {
      this.#depths[entry] = Math.min(255, this.#depths[above]! + 1)
      this.#places[entry] = this.#replies[above]!++
    }
    return entry
  }

  done() {
    return {
      nodes: this.nodes.subarray(0, this.size),
      depths: this.#depths.subarray(0, this.size),
      above: this.#above.subarray(0, this.size),
      places: this.#places.subarray(0, this.size),
      replies: this.#replies.subarray(0, this.size),
      heads: this.#heads,
    }
  }
}

function addThread(list: EntryList, forest: ThreadForest, isShown: Uint8Array, from: number, to: number): void {
  const { nodes, depths } = forest
  const head = list.size
  /** What stands above the next: entries, and how deep they are in the forest. */
  const entries: number[] = []
  const levels: number[] = []
  const put = (node: number, level: number) => {
    const above = entries.at(-1) ?? (list.size === head ? none : head)
    entries.push(list.add(node, above))
    levels.push(level)
  }
  let ghost = none
  for (let place = from; place < to; place++) {
    const node = nodes[place]!
    const level = depths[place]!
    while (levels.length > 0 && levels.at(-1)! >= level) {
      levels.pop()
      entries.pop()
    }
    if (level === 0) ghost = none
    // Told of when the first of its replies is.
    if (node >= firstGhost) ghost = node
    else if (isShown[node] === 1) {
      if (ghost !== none) put(ghost, 0)
      ghost = none
      put(node, level)
    }
  }
}

function threadAt(
  { index }: Selection,
  { nodes, starts, threads }: ThreadForest,
  { nodes: entries, above }: Pick<ThreadGroups, 'nodes' | 'above'>,
  entry: number,
): GroupedThread {
  const node = entries[entry]!
  // After a ghost comes a member of its thread.
  const thread = threads[node < firstGhost ? node : entries[entry + 1]!]!
  const [from, to] = [starts[thread]!, starts[thread + 1]!]
  let rows = 0
  let earliest = Number.POSITIVE_INFINITY
  let latest = Number.NEGATIVE_INFINITY
  for (let place = from; place < to; place++) {
    const row = nodes[place]!
    if (row >= firstGhost) continue
    rows++
    const start = index.columns.started[row]!
    if (start < earliest) earliest = start
    if (start > latest) latest = start
  }
  let first = entry
  while (above[first] !== none) first = above[first]!
  let last = first
  let shown = 0
  while (last < entries.length && (last === first || above[last] !== none)) if (entries[last++]! < firstGhost) shown++
  return {
    size: to - from,
    shown: shown < rows ? last - first : to - from,
    isPartial: shown < rows,
    spanMs: latest > earliest ? latest - earliest : 0,
  }
}
