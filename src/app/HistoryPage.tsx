import { Suspense, useId, useRef, useState } from 'react'
import { type InstantRange, textOf, withStarted, withText } from '#src/model/filter.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import type { Retriever } from '#src/query/retriever.ts'
import { clockIn } from '#src/time/clock.ts'
import { resolveRange } from '#src/time/range.ts'
import { TabPanel } from '#src/ui/Tabs.tsx'
import { useWidthStep } from '#src/ui/useWidthStep.ts'
import { useView } from '#src/url/useView.ts'
import type { ViewState } from '#src/url/viewState.ts'
import type { Step, ViewStore } from '#src/url/viewStore.ts'
import { RetrievalStatus } from '#src/views/status/RetrievalStatus.tsx'
import { ColumnsButton } from '#src/views/table/ColumnsButton.tsx'
import { OrderButton } from '#src/views/timeline/OrderButton.tsx'
import { Toolbar } from '#src/views/toolbar/Toolbar.tsx'
import type { Config } from './config.ts'
import { FilterPanel } from './FilterPanel.tsx'
import styles from './HistoryPage.module.css'
import { HistoryProblem } from './HistoryProblem.tsx'
import { DetailsDrawer, InteractionTable, ResultOverview, Shortcuts, Timeline } from './lateViews.ts'
import { NothingThere } from './NothingThere.tsx'
import { retrievalOf } from './retrieval.ts'
import { scopeName } from './scopeName.ts'
import { useExploration } from './useExploration.ts'
import { useHistory } from './useHistory.ts'
import { usePageKeys } from './usePageKeys.ts'
import { usePreferences } from './usePreferences.ts'
import { useTheme } from './useTheme.ts'
import { useWarmIndex } from './useWarmIndex.ts'
import { ViewBar } from './ViewBar.tsx'

/** Page widths in px: room for the filters beside the list, then for the details too. */
const widths = [640, 1_000] as const

export interface HistoryPageProps {
  readonly config: Config
  readonly retriever: Retriever
  readonly store: ViewStore
}

/** What both views offer: the focus can be given back to an interaction's row. */
export interface ListHandle {
  readonly focusRow: (id: InteractionId) => void
}

/** The one screen: reads the address, asks for the history, and hands each view its part. */
export function HistoryPage({ config, retriever, store }: HistoryPageProps) {
  const page = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const list = useRef<ListHandle>(null)
  const panels = useId()
  const view = useView(store)
  const [preferences, changePreferences] = usePreferences()
  const [asOf, setAsOf] = useState(() => instant(Date.now()))
  const [filtersOpen, setFiltersOpen] = useState(false)
  const [helpOpen, setHelpOpen] = useState(false)
  const width = useWidthStep(page, widths)
  useTheme(preferences.theme)

  const homeZone = config.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const clock = clockIn(view.timeZone ?? homeZone)
  const { from, to } = resolveRange(view.range, asOf, clock)
  const range: InstantRange = { from, to }
  const loaded = useHistory(retriever, { scope: view.scope, from, to, archive: view.archive })
  useWarmIndex(loaded.index, loaded.version)
  const { filter, openId } = view
  const narrow = width === 0
  const { selection, days, sort } = useExploration(loaded, {
    range,
    filter,
    sort: view.sort,
    view: view.view,
    clock,
    narrow,
  })

  const change = (next: Partial<ViewState>, how: Step = 'push') => store.change(next, how)
  const open = (id: InteractionId) => change({ openId: id }, openId === undefined ? 'push' : 'replace')
  const close = () => {
    change({ openId: undefined })
    if (openId !== undefined) requestAnimationFrame(() => list.current?.focusRow(openId))
  }
  const refresh = () => {
    setAsOf(instant(Date.now()))
    loaded.refresh()
  }
  const showFilters = () => {
    if (narrow) setFiltersOpen(true)
    else page.current?.querySelector<HTMLElement>('[data-filters] input')?.focus()
  }
  usePageKeys({
    letterKeys: preferences.letterKeys,
    view,
    selection,
    list,
    open,
    close,
    change,
    focusSearch: () => search.current?.focus(),
    showFilters,
    showHelp: () => setHelpOpen(true),
  })

  const isFirstLoad = loaded.isLoading && loaded.index.size === 0
  const empty = loaded.failure ? (
    <HistoryProblem place="page" failure={loaded.failure} onRetry={refresh} />
  ) : (
    <NothingThere
      range={range}
      clock={clock}
      total={selection.total}
      onWider={
        view.range.kind === 'preset' && view.range.preset === '90d'
          ? undefined
          : () => change({ range: { kind: 'preset', preset: '90d' } })
      }
      onClear={() => change({ filter: [] })}
    />
  )
  const filters = (
    <FilterPanel
      selection={selection}
      filter={filter}
      onFilter={(next) => change({ filter: next }, 'replace')}
      partial={loaded.history?.coverage.state !== 'complete'}
      loading={isFirstLoad}
      covers={narrow}
      open={filtersOpen}
      onClose={() => setFiltersOpen(false)}
    />
  )
  const shared = {
    selection,
    clock,
    openId,
    onOpen: open,
    loading: loaded.isLoading,
    empty,
    letterKeys: preferences.letterKeys,
    ref: list,
  }

  return (
    <div ref={page} className={styles.page}>
      <Toolbar
        scope={view.scope}
        scopeName={scopeName(view.scope, loaded.index)}
        onScope={(scope) => change({ scope, openId: undefined })}
        text={textOf(filter)}
        onText={(text) => change({ filter: withText(filter, text) }, 'replace')}
        searchRef={search}
        range={view.range}
        shownRange={range}
        clock={clock}
        onRange={(next) => change({ range: next, filter: withStarted(filter, undefined) })}
        preferences={preferences}
        onPreferences={changePreferences}
        timeZone={view.timeZone}
        homeZone={homeZone}
        onTimeZone={(timeZone) => change({ timeZone })}
        archive={view.archive}
        onArchive={(archive) => change({ archive })}
        onRefresh={refresh}
        filtersCount={filter.filter(({ kind }) => kind === 'anyOf').length}
        filtersOpen={filtersOpen}
        onFiltersToggle={() => setFiltersOpen(!filtersOpen)}
      />
      <div className={styles.overview}>
        <Suspense>
          <ResultOverview
            selection={selection}
            filter={filter}
            onFilter={(next) => change({ filter: next }, 'replace')}
            clock={clock}
            loading={isFirstLoad}
          />
        </Suspense>
      </div>
      {loaded.failure && loaded.index.size > 0 && (
        <HistoryProblem place="bar" failure={loaded.failure} onRetry={refresh} />
      )}
      <div className={styles.body}>
        {filters}
        <main className={styles.views}>
          <ViewBar idBase={panels} view={view.view} onView={(next) => change({ view: next })} zone={clock.zone}>
            {view.view === 'table' ? (
              <ColumnsButton columns={preferences.columns} onColumns={(columns) => changePreferences({ columns })} />
            ) : (
              <OrderButton
                newestFirst={sort[0].descending}
                onChange={(newest) => change({ sort: [{ field: 'started', descending: newest }] }, 'replace')}
              />
            )}
          </ViewBar>
          <div className={styles.panel}>
            <TabPanel idBase={panels} name={view.view}>
              <Suspense>
                {view.view === 'table' ? (
                  <InteractionTable
                    {...shared}
                    days={days}
                    sort={sort}
                    onSort={(next) => change({ sort: next }, 'replace')}
                    columns={preferences.columns}
                    onColumns={(columns) => changePreferences({ columns })}
                    density={preferences.density}
                  />
                ) : (
                  <Timeline {...shared} showContact={view.scope.kind !== 'contact'} />
                )}
              </Suspense>
            </TabPanel>
          </div>
        </main>
        <Suspense>
          <DetailsDrawer
            source={retriever.source}
            sourceKey={retriever.key}
            view={view}
            selection={selection}
            clock={clock}
            covers={width < widths.length}
            onOpen={open}
            onTab={(tab) => change({ tab }, 'replace')}
            onClose={close}
          />
        </Suspense>
      </div>
      <RetrievalStatus
        retrieval={retrievalOf(loaded, range, view.archive, clock)}
        clock={clock}
        onCancel={loaded.history?.stop}
        onRetry={(gap) => loaded.fill(gap.asked ?? gap)}
      />
      {helpOpen && (
        <Suspense>
          <Shortcuts letterKeys={preferences.letterKeys} onClose={() => setHelpOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
