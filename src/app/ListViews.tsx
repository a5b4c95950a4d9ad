import { type ReactNode, type Ref, Suspense, useId } from 'react'
import type { DayGroup } from '#src/explore/days.ts'
import type { Selection } from '#src/explore/selection.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { Sort } from '#src/model/sort.ts'
import type { Clock } from '#src/time/clock.ts'
import { TabPanel } from '#src/ui/Tabs.tsx'
import type { ViewState } from '#src/url/viewState.ts'
import { ColumnsButton } from '#src/views/table/ColumnsButton.tsx'
import { OrderButton } from '#src/views/timeline/OrderButton.tsx'
import styles from './ListViews.module.css'
import { InteractionTable, Timeline } from './lateViews.ts'
import type { Preferences } from './preferences.ts'
import { ViewBar } from './ViewBar.tsx'

/** What every view offers: the focus can be given back to an interaction's row. */
export interface ListHandle {
  readonly focusRow: (id: InteractionId) => void
}

export interface ListViewsProps {
  readonly view: ViewState
  readonly selection: Selection
  readonly days: readonly DayGroup[]
  /** The order of the selection: the timeline's is always by time. */
  readonly sort: Sort
  readonly clock: Clock
  readonly loading: boolean
  /** What stands in place of the rows where there are none. */
  readonly empty: ReactNode
  readonly preferences: Preferences
  readonly onPreferences: (change: Partial<Preferences>) => void
  readonly onView: (view: ViewState['view']) => void
  readonly onSort: (sort: Sort) => void
  readonly onOpen: (id: InteractionId) => void
  readonly listRef: Ref<ListHandle>
  /** Where the page's own tools go, in the bar. */
  readonly toolsRef: Ref<HTMLElement>
  /** Lies over the list's top edge. */
  readonly children?: ReactNode
}

/** The result in the form that is chosen. */
export function ListViews({
  view,
  selection,
  days,
  sort,
  clock,
  preferences,
  onPreferences,
  ...props
}: ListViewsProps) {
  const panels = useId()
  const { columns, density, letterKeys } = preferences
  const shared = {
    selection,
    clock,
    letterKeys,
    openId: view.openId,
    onOpen: props.onOpen,
    loading: props.loading,
    empty: props.empty,
    ref: props.listRef,
  }
  return (
    <main className={styles.views}>
      <ViewBar idBase={panels} view={view.view} onView={props.onView} zone={clock.zone} toolsRef={props.toolsRef}>
        {view.view === 'table' ? (
          <ColumnsButton columns={columns} onColumns={(next) => onPreferences({ columns: next })} />
        ) : (
          <OrderButton
            newestFirst={sort[0].descending}
            onChange={(newest) => props.onSort([{ field: 'started', descending: newest }])}
          />
        )}
      </ViewBar>
      {props.children}
      <div className={styles.panel}>
        <TabPanel idBase={panels} name={view.view}>
          <Suspense>
            {view.view === 'table' ? (
              <InteractionTable
                {...shared}
                days={days}
                sort={sort}
                onSort={props.onSort}
                columns={columns}
                onColumns={(next) => onPreferences({ columns: next })}
                density={density}
              />
            ) : (
              <Timeline {...shared} showContact={view.scope.kind !== 'contact'} />
            )}
          </Suspense>
        </TabPanel>
      </div>
    </main>
  )
}
