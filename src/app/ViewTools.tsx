import type { Sort } from '#src/model/sort.ts'
import type { ViewState } from '#src/url/viewState.ts'
import type { ColumnChooserProps } from '#src/views/table/ColumnChooser.tsx'
import { ColumnsButton } from '#src/views/table/ColumnsButton.tsx'
import { GroupButton } from '#src/views/table/GroupButton.tsx'
import { OrderButton } from '#src/views/timeline/OrderButton.tsx'

export interface ViewToolsProps extends ColumnChooserProps {
  readonly view: Pick<ViewState, 'view' | 'group'>
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  readonly onGroup: (group: ViewState['group']) => void
}

/** What the view in use brings to the bar above it. */
export function ViewTools({ view, sort, onSort, onGroup, ...columns }: ViewToolsProps) {
  if (view.view === 'timeline' || view.view === 'reader') {
    return (
      <OrderButton
        newestFirst={sort[0].descending}
        onChange={(newest) => onSort([{ field: 'started', descending: newest }])}
      />
    )
  }
  if (view.view === 'lanes') return null
  return (
    <>
      <GroupButton pressed={view.group === 'thread'} onPress={(pressed) => onGroup(pressed ? 'thread' : undefined)} />
      <ColumnsButton {...columns} />
    </>
  )
}
