import { none } from '#src/explore/replyTree.ts'
import { firstGhost } from '#src/explore/threadForest.ts'
import type { ThreadGroups } from '#src/explore/threadGroups.ts'
import type { Ghost } from '#src/model/ghost.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { type Folding, isFolded, visibleEntries } from './folding.ts'
import type { ListedRows } from './listedRows.ts'

/** Where a row stands in its tree. */
export interface TreeLine {
  readonly id: InteractionId
  /** From 1. */
  readonly level: number
  /** Its place among those of its level under the same row, from 1, and how many they are. */
  readonly place: number
  readonly setSize: number
  /** `undefined` where nothing stands under it. */
  readonly expanded: boolean | undefined
  /** What is said of its thread, where it begins one. */
  readonly note: string | undefined
  /** The same where there is little room. */
  readonly shortNote: string | undefined
  /** A parent that the result does not hold. */
  readonly isGhost: boolean
}

/** Threads as rows of the table. */
export interface TreeRows extends ListedRows {
  readonly lineAt: (row: number) => TreeLine | undefined
  /** The row that another stands under; -1 for none. */
  readonly rowAbove: (row: number) => number
}

export function treeRows(groups: ThreadGroups, folding: Folding, asked: ReadonlyMap<InteractionId, Ghost>): TreeRows {
  const { nodes, above, selection } = groups
  const visible = visibleEntries(groups, folding)
  // Rows are drawn again only for another line.
  const lines = new Map<number, TreeLine>()
  const idAt = (row: number) => {
    const entry = visible[row]
    return entry === undefined ? undefined : groups.idOf(nodes[entry]!)
  }
  return {
    selection,
    count: visible.length,
    idAt,
    interactionAt: (row) => {
      const node = nodes[visible[row] ?? -1]
      if (node === undefined) return undefined
      return node < firstGhost ? selection.index.interactionAt(node) : fetched(asked.get(groups.idOf(node)))
    },
    rowOf: (id) => {
      const node = id === undefined ? undefined : groups.nodeOf(id)
      return node === undefined ? -1 : place(visible, nodes.indexOf(node))
    },
    rowAbove: (row) => {
      const entry = above[visible[row] ?? -1] ?? none
      return entry === none ? -1 : place(visible, entry)
    },
    lineAt: (row) => {
      const entry = visible[row]
      if (entry === undefined) return undefined
      const line = lines.get(entry) ?? lineOf(groups, entry, folding)
      lines.set(entry, line)
      return line
    },
  }
}

function fetched(ghost: Ghost | undefined): Interaction | undefined {
  return ghost?.state === 'ready' ? ghost.interaction : undefined
}

function lineOf(groups: ThreadGroups, entry: number, folding: Folding): TreeLine {
  const { nodes, depths, above, places, replies, heads } = groups
  const id = groups.idOf(nodes[entry]!)
  const upper = above[entry]!
  return {
    id,
    level: depths[entry]! + 1,
    place: places[entry]! + 1,
    setSize: upper === none ? heads : replies[upper]!,
    expanded: replies[entry] === 0 ? undefined : !isFolded(folding, id),
    ...(upper === none ? notesOf(groups, entry) : noNotes),
    isGhost: nodes[entry]! >= firstGhost,
  }
}

const noNotes: Pick<TreeLine, 'note' | 'shortNote'> = { note: undefined, shortNote: undefined }

function notesOf(groups: ThreadGroups, entry: number): Pick<TreeLine, 'note' | 'shortNote'> {
  const { size, shown, isPartial, spanMs } = groups.threadOf(entry)
  if (size === 1) return noNotes
  const counted = isPartial ? shown : undefined
  return { note: lateWords.threads.size(size, counted, spanMs), shortNote: lateWords.threads.size(size, counted, 0) }
}

/** Where a value stands among ascending ones; -1 where it does not. */
function place(ascending: Uint32Array, value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle]! < value) low = middle + 1
    else high = middle
  }
  return ascending[low] === value ? low : -1
}
