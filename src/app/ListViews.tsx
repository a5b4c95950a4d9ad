import { type ReactNode, type Ref, Suspense, useEffect, useId } from 'react'
import type { ZoneSource } from '#src/explore/customerZone.ts'
import type { DayGroup } from '#src/explore/days.ts'
import type { Selection } from '#src/explore/selection.ts'
import type { Filter, InstantRange } from '#src/model/filter.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { Instant } from '#src/model/instant.ts'
import type { LanesBy } from '#src/model/lanesBy.ts'
import type { Sort } from '#src/model/sort.ts'
import type { Retriever } from '#src/query/retriever.ts'
import type { Clock } from '#src/time/clock.ts'
import { TabPanel } from '#src/ui/Tabs.tsx'
import type { ViewState } from '#src/url/viewState.ts'
import styles from './ListViews.module.css'
import { Lanes, Reader, Table, Timeline, ViewTools } from './lateViews.ts'
import type { Preferences } from './preferences.ts'
import type { AskedParents } from './useGhosts.ts'
import { ViewBar } from './ViewBar.tsx'

/** What every view offers: the focus can be given back to an interaction's row. */
export interface ListHandle {
  readonly focusRow: (id: InteractionId) => void
}

export interface ListViewsProps {
  readonly view: ViewState
  /** What it asks for is marked. */
  readonly filter: Filter
  readonly selection: Selection
  readonly days: readonly DayGroup[]
  /** The order of the selection: but for the table's it is always by time. */
  readonly sort: Sort
  readonly clock: Clock
  readonly zones: ZoneSource
  /** What was asked for, and when. */
  readonly range: InstantRange
  readonly asOf: Instant
  readonly loading: boolean
  /** What stands in place of the rows where there are none. */
  readonly empty: ReactNode
  readonly preferences: Preferences
  /** The list with rows in it is on its way to the screen. */
  readonly onListed: () => void
  readonly onPreferences: (change: Partial<Preferences>) => void
  readonly onView: (view: ViewState['view']) => void
  readonly onGroup: (group: ViewState['group']) => void
  readonly retriever: Retriever
  readonly caseKeys: readonly string[] | undefined
  readonly asked: AskedParents
  readonly onSort: (sort: Sort) => void
  readonly onFilter: (next: Filter) => void
  readonly onLanesBy: (by: LanesBy) => void
  readonly onOpen: (id: InteractionId) => void
  readonly isReviewed: (id: InteractionId) => boolean
  readonly listRef: Ref<ListHandle>
  /** Where the page's own tools go, in the bar. */
  readonly toolsRef: Ref<HTMLElement>
  /** Lies over the list's top edge. */
  readonly children?: ReactNode
}

/** The result in the form that is chosen. */
export function ListViews({
  view,
  filter,
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
    filter,
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
        <Suspense>
          <ViewTools
            view={view}
            sort={sort}
            onSort={props.onSort}
            onGroup={props.onGroup}
            columns={columns}
            onColumns={(next) => onPreferences({ columns: next })}
            found={() => selection.index.attributeFields}
            total={selection.total}
          />
        </Suspense>
      </ViewBar>
      {props.children}
      <div className={styles.panel}>
        <TabPanel idBase={panels} name={view.view}>
          <Suspense>
            {view.view === 'table' ? (
              <Table
                {...shared}
                retriever={props.retriever}
                caseKeys={props.caseKeys}
                asked={props.asked}
                grouped={view.group === 'thread'}
                days={days}
                sort={sort}
                onSort={props.onSort}
                columns={columns}
                onColumns={(next) => onPreferences({ columns: next })}
                density={density}
                isReviewed={props.isReviewed}
              />
            ) : view.view === 'timeline' ? (
              <Timeline {...shared} isReviewed={props.isReviewed} showContact={view.scope.kind !== 'contact'} />
            ) : view.view === 'reader' ? (
              <Reader {...shared} retriever={props.retriever} scope={view.scope} />
            ) : (
              <Lanes
                {...shared}
                by={view.lanesBy}
                onBy={props.onLanesBy}
                zones={props.zones}
                range={props.range}
                now={props.asOf}
                filter={view.filter}
                onFilter={props.onFilter}
              />
            )}
            {selection.total > 0 && <Listed onListed={props.onListed} />}
          </Suspense>
        </TabPanel>
      </div>
    </main>
  )
}

/** Stands beside the list and so comes with it, however late its code is. */
function Listed({ onListed }: Pick<ListViewsProps, 'onListed'>) {
  useEffect(onListed, [onListed])
  return null
}
