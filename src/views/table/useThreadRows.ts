import { useMemo, useState } from 'react'
import type { Selection } from '#src/explore/selection.ts'
import { groupByThread, type ThreadGroups } from '#src/explore/threadGroups.ts'
import type { ThreadIndex } from '#src/explore/threadIndex.ts'
import type { Ghosts } from '#src/model/ghost.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { allFolded, allOpen, isFolded, withFolded, withOpenAbove } from './folding.ts'
import { type TreeRows, treeRows } from './treeRows.ts'

/** The table's rows by thread, and what can be done with them. */
export interface ThreadRows {
  readonly groups: ThreadGroups
  readonly rows: TreeRows
  readonly ghosts: Ghosts
  readonly fold: (id: InteractionId, folded?: boolean) => void
  readonly openAll: () => void
  readonly foldAll: () => void
}

/** `undefined` where rows are not grouped. What is open is never folded away when it is opened. */
export function useThreadRows(
  selection: Selection,
  threads: ThreadIndex,
  grouped: boolean,
  ghosts: Ghosts,
  openId: InteractionId | undefined,
): ThreadRows | undefined {
  const [folding, setFolding] = useState(allOpen)
  const [shownId, setShownId] = useState(openId)
  const groups = useMemo(() => (grouped ? groupByThread(selection, threads) : undefined), [grouped, selection, threads])
  if (openId !== shownId) {
    setShownId(openId)
    if (groups && openId !== undefined) setFolding(withOpenAbove(folding, groups, openId))
  }
  const { asked } = ghosts
  const rows = useMemo(() => groups && treeRows(groups, folding, asked), [groups, folding, asked])
  if (!groups || !rows) return undefined
  return {
    groups,
    rows,
    ghosts,
    fold: (id, folded) => setFolding((now) => withFolded(now, id, folded ?? !isFolded(now, id))),
    openAll: () => setFolding(allOpen),
    foldAll: () => setFolding(allFolded),
  }
}
