import { lazy } from 'react'
import { threadsOf } from '#src/explore/threadIndex.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { words } from '#src/text/words.ts'
import { InteractionTable, type InteractionTableProps } from '#src/views/table/InteractionTable.tsx'
import { useThreadSizes } from '#src/views/table/useThreadSizes.ts'
import type { GroupedTableViewProps } from './GroupedTableView.tsx'

const GroupedTable = lazy(async () => ({ default: (await import('./GroupedTableView.tsx')).GroupedTableView }))

export interface TableViewProps extends InteractionTableProps, Omit<GroupedTableViewProps, 'threads'> {
  readonly caseKeys: readonly string[] | undefined
  readonly grouped: boolean
}

/** The table by itself, with what it says of threads, or thread by thread. */
export function TableView({ retriever, caseKeys, asked, grouped, ...table }: TableViewProps) {
  const threads = threadsOf(table.selection.index, caseKeys)
  useThreadSizes(threads, table.selection.version)
  if (grouped) return <GroupedTable {...table} retriever={retriever} asked={asked} threads={threads} />
  const threadNote = (id: InteractionId) => {
    const size = threads.sizeOf(id)
    return size > 1 ? words.table.thread(size) : undefined
  }
  return <InteractionTable {...table} threadNote={threadNote} />
}
