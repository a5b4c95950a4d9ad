import type { ThreadIndex } from '#src/explore/threadIndex.ts'
import type { Ghosts } from '#src/model/ghost.ts'
import { words } from '#src/text/words.ts'
import { InteractionTable, type InteractionTableProps } from './InteractionTable.tsx'
import { ThreadBar } from './ThreadBar.tsx'
import styles from './ThreadTable.module.css'
import { useThreadRows } from './useThreadRows.ts'
import { useThreadSizes } from './useThreadSizes.ts'

export interface ThreadTableProps extends Omit<InteractionTableProps, 'threadRows' | 'threadNote'> {
  readonly threads: ThreadIndex
  /** Whether what belongs together stands under one row. */
  readonly grouped: boolean
  readonly ghosts: Ghosts
}

/** The table, which says of each interaction how many its thread has, or stands by thread. */
export function ThreadTable({ threads, grouped, ghosts, ...table }: ThreadTableProps) {
  const { selection, openId } = table
  useThreadSizes(threads, selection.version)
  const threadRows = useThreadRows(selection, threads, grouped, ghosts, openId)
  return (
    <div className={styles.frame}>
      {threadRows && (
        <ThreadBar groups={threadRows.groups} onOpenAll={threadRows.openAll} onFoldAll={threadRows.foldAll} />
      )}
      <InteractionTable
        {...table}
        days={grouped ? [] : table.days}
        threadRows={threadRows}
        threadNote={(id) => {
          const size = threads.sizeOf(id)
          return size > 1 ? words.table.thread(size) : undefined
        }}
      />
    </div>
  )
}
