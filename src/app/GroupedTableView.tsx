import type { Retriever } from '#src/query/retriever.ts'
import { GroupedTable, type GroupedTableProps } from '#src/views/table/GroupedTable.tsx'
import { type AskedParents, useGhosts } from './useGhosts.ts'

export interface GroupedTableViewProps extends Omit<GroupedTableProps, 'ghosts'> {
  readonly retriever: Retriever
  readonly asked: AskedParents
}

/** The table thread by thread, whose missing parents can be asked for. */
export function GroupedTableView({ retriever, asked, ...table }: GroupedTableViewProps) {
  return <GroupedTable {...table} ghosts={useGhosts(retriever, asked)} />
}
