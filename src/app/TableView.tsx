import { threadsOf } from '#src/explore/threadIndex.ts'
import type { Retriever } from '#src/query/retriever.ts'
import { ThreadTable, type ThreadTableProps } from '#src/views/table/ThreadTable.tsx'
import { type AskedParents, useGhosts } from './useGhosts.ts'

export interface TableViewProps extends Omit<ThreadTableProps, 'threads' | 'ghosts'> {
  readonly retriever: Retriever
  readonly caseKeys: readonly string[]
  readonly asked: AskedParents
}

/** The table with what it says of threads: worked out only where the table is looked at. */
export function TableView({ retriever, caseKeys, asked, ...table }: TableViewProps) {
  const ghosts = useGhosts(retriever, asked)
  return <ThreadTable {...table} threads={threadsOf(table.selection.index, caseKeys)} ghosts={ghosts} />
}
