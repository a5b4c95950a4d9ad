import type { ThreadIndex } from '#src/explore/threadIndex.ts'
import type { Ghosts } from '#src/model/ghost.ts'
import styles from './GroupedTable.module.css'
import { InteractionTable, type InteractionTableProps } from './InteractionTable.tsx'
import { ThreadBar } from './ThreadBar.tsx'
import { useThreadRows } from './useThreadRows.tsx'

export interface GroupedTableProps extends Omit<InteractionTableProps, 'threadRows' | 'threadNote' | 'days'> {
  readonly threads: ThreadIndex
  readonly ghosts: Ghosts
}

/** The table thread by thread: a tree. */
export function GroupedTable({ threads, ghosts, ...table }: GroupedTableProps) {
  const threadRows = useThreadRows(table.selection, threads, ghosts, table.openId)
  return (
    <div className={styles.frame}>
      <ThreadBar groups={threadRows.groups} onOpenAll={threadRows.openAll} onFoldAll={threadRows.foldAll} />
      <InteractionTable {...table} days={noDays} threadRows={threadRows} />
    </div>
  )
}

const noDays: InteractionTableProps['days'] = []
