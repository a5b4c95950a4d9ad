import { type ReactNode, useMemo, useState } from 'react'
import type { Selection } from '#src/explore/selection.ts'
import { groupByThread, type ThreadGroups } from '#src/explore/threadGroups.ts'
import type { ThreadIndex } from '#src/explore/threadIndex.ts'
import type { Ghosts } from '#src/model/ghost.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { allFolded, allOpen, isFolded, withFolded, withOpenAbove } from './folding.ts'
import { GhostRow, type GhostRowProps } from './GhostRow.tsx'
import type { GridKey } from './gridKeys.ts'
import { indentWidth, pressInTree, treeLead } from './threadKeys.ts'
import { type TreeParts, treeParts } from './treeParts.tsx'
import { type TreeLine, type TreeRows, treeRows } from './treeRows.ts'

/** The table's rows by thread, what they look like and what can be done with them. */
export interface ThreadRows {
  readonly groups: ThreadGroups
  readonly rows: TreeRows
  readonly onFetch: Ghosts['onFetch']
  readonly fold: (id: InteractionId, folded?: boolean) => void
  readonly openAll: () => void
  readonly foldAll: () => void
  /** Does what a key means for the tree, and gives the row to go to; `undefined` for a key that means nothing to it. */
  readonly press: (press: GridKey, row: number, rightToLeft: boolean) => number | undefined
  /** The same ones for the same line. */
  readonly partsOf: (line: TreeLine) => TreeParts
  readonly drawGhost: (id: InteractionId, row: Omit<GhostRowProps, 'line' | 'tree' | 'ghost'>) => ReactNode
  /** px that the first column needs beside its content, and that a level stands in by. */
  readonly lead: (narrow: boolean) => number
  readonly indent: (narrow: boolean) => number
}

/** What is open is never left folded away. */
export function useThreadRows(
  selection: Selection,
  threads: ThreadIndex,
  ghosts: Ghosts,
  openId: InteractionId | undefined,
): ThreadRows {
  const [folding, setFolding] = useState(allOpen)
  const [shownId, setShownId] = useState(openId)
  const groups = useMemo(() => groupByThread(selection, threads), [selection, threads])
  if (openId !== shownId) {
    setShownId(openId)
    if (openId !== undefined) setFolding(withOpenAbove(folding, groups, openId))
  }
  const { asked, onFetch } = ghosts
  const rows = useMemo(() => treeRows(groups, folding, asked), [groups, folding, asked])
  const fold = (id: InteractionId, folded?: boolean) =>
    setFolding((now) => withFolded(now, id, folded ?? !isFolded(now, id)))
  const openAll = () => setFolding(allOpen)
  return {
    groups,
    rows,
    onFetch,
    fold,
    openAll,
    foldAll: () => setFolding(allFolded),
    press: (press, row, rightToLeft) => pressInTree(press, { rows, fold, openAll }, row, rightToLeft),
    partsOf,
    drawGhost: (id, shared) => {
      const line = rows.lineAt(shared.row)
      return line && <GhostRow key={id} {...shared} line={line} tree={partsOf(line)} ghost={asked.get(id)} />
    },
    lead: treeLead,
    indent: indentWidth,
  }
}

const known = new WeakMap<TreeLine, TreeParts>()

function partsOf(line: TreeLine): TreeParts {
  const parts = known.get(line) ?? treeParts(line)
  known.set(line, parts)
  return parts
}
