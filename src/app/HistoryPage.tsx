import { Suspense, useEffect, useRef, useState } from 'react'
import type { ZoneSource } from '#src/explore/customerZone.ts'
import type { ExportFormat } from '#src/export/format.ts'
import { type Filter, type InstantRange, withStarted } from '#src/model/filter.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { instant, SECOND } from '#src/model/instant.ts'
import { clockIn } from '#src/time/clock.ts'
import { useMedia } from '#src/ui/useMedia.ts'
import { useWidthStep } from '#src/ui/useWidthStep.ts'
import { useView } from '#src/url/useView.ts'
import type { ViewState } from '#src/url/viewState.ts'
import type { Step } from '#src/url/viewStore.ts'
import { NewRows } from '#src/views/status/NewRows.tsx'
import { RetrievalStatus } from '#src/views/status/RetrievalStatus.tsx'
import { ExportButton } from '#src/views/toolbar/ExportButton.tsx'
import { Toolbar } from '#src/views/toolbar/Toolbar.tsx'
import { chooseFile } from './archive/chooseFile.ts'
import type { FileDeskProps } from './archive/FileDesk.tsx'
import { retrievalOfFile } from './archive/fileRetrieval.ts'
import { useMarked } from './compare/useMarked.ts'
import type { DetailsSteps } from './DetailsDrawer.tsx'
import { FilterPanel } from './FilterPanel.tsx'
import styles from './HistoryPage.module.css'
import { HistoryProblem } from './HistoryProblem.tsx'
import { LinkProblems } from './LinkProblems.tsx'
import { type ListHandle, ListViews } from './ListViews.tsx'
import {
  CustomerBrief,
  details as detailsDrawer,
  ExportPanel,
  fileDesk,
  PageTools,
  PrintDesk,
  ResultOverview,
  SignedOut,
  SignIn,
} from './lateViews.ts'
import { NothingThere } from './NothingThere.tsx'
import type { OnScreen } from './onScreen.ts'
import type { Tool } from './PageTools.tsx'
import type { PageParts } from './pageParts.ts'
import type { PrintAsk } from './print/printAsk.ts'
import { missingOf, retrievalOf } from './retrieval.ts'
import { nextAfter } from './review/nextAfter.ts'
import { isReviewed } from './review/reviews.ts'
import { useReviews } from './review/useReviews.ts'
import { scopeName } from './scopeName.ts'
import { useSurroundings } from './surroundings.ts'
import { preloadUnseen } from './unseen.ts'
import { useArrivals } from './useArrivals.ts'
import { useContact } from './useContact.ts'
import { useExploration } from './useExploration.ts'
import type { AskedParents } from './useGhosts.ts'
import { useHistory } from './useHistory.ts'
import { useNames } from './useNames.ts'
import { usePreferences } from './usePreferences.ts'
import { useSession } from './useSession.ts'
import { useSettled } from './useSettled.ts'
import { useSpokenLocale } from './useSpokenLocale.ts'
import { useTheme } from './useTheme.ts'
import { useWarmIndex } from './useWarmIndex.ts'
import { askOf, homeZoneOf } from './visit.ts'

/** Page widths in px: room for the filters beside the list, then for the details too. */
const widths = [640, 1_000] as const

export interface HistoryPageProps extends PageParts {
  /** What takes the server's place, and the way there and back; missing where no file may be opened. */
  readonly files: Omit<FileDeskProps, 'chosen'> | undefined
}

/** The one screen, drawn anew in each language that it is put into. */
export function HistoryPage(props: HistoryPageProps) {
  const { locale, turn } = useSpokenLocale()
  return <HistoryScreen key={turn} locale={locale} {...props} />
}

interface HistoryScreenProps extends HistoryPageProps {
  /** BCP 47, for dates. */
  readonly locale: string
}

/** Reads the address, asks for the history, and hands each view its part. */
function HistoryScreen({ config, connection, store, visit, files, locale }: HistoryScreenProps) {
  const { retriever } = visit
  const page = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const list = useRef<ListHandle>(null)
  const details = useRef<DetailsSteps>(null)
  const view = useView(store)
  const { may, hidden, setsCustomer, keepsNotes, onResult } = useSurroundings()
  const [preferences, changePreferences] = usePreferences()
  const [asOf, setAsOf] = useState(visit.asOf)
  const [filtersOpen, setFiltersOpen] = useState(false)
  const asked: AskedParents = useState<readonly InteractionId[]>([])
  const [tool, setTool] = useState<Tool>()
  const [exportAs, setExportAs] = useState<ExportFormat>()
  const [printAsk, setPrintAsk] = useState<PrintAsk>()
  const [chosenFile, setChosenFile] = useState<File>()
  const [toolPlace, setToolPlace] = useState<HTMLElement | null>(null)
  const marked = useMarked(() => setTool('compare'))
  const width = useWidthStep(page, widths)
  const isFlat = useMedia('(height <= 22rem)')
  useTheme(preferences.theme)

  const homeZone = homeZoneOf(config)
  const clock = clockIn(view.timeZone ?? homeZone, locale)
  const ask = askOf(view, asOf, clock)
  const range: InstantRange = { from: ask.from, to: ask.to }
  const loaded = useHistory(visit, ask)
  const session = useSession(connection.session)
  const arrivals = useArrivals(
    retriever,
    loaded.history,
    session.kind === 'signed-out' ? 0 : config.pollSeconds * SECOND,
  )
  const contact = useContact(
    retriever.source,
    retriever.key,
    view.scope.kind === 'contact' ? view.scope.contactId : undefined,
  )
  const isSettled = useSettled(loaded.index.size > 0 || !loaded.isLoading, preloadUnseen)
  const desk = useReviews(isSettled, keepsNotes)
  useWarmIndex(loaded.index, loaded.version, loaded.isLoading)
  const { known, filter } = useNames(loaded, view.filter, clock)
  const { openId } = view
  const zones: ZoneSource = {
    agent: homeZone,
    customerKey: config.customerZone,
    scope: view.scope,
    index: loaded.index,
  }
  const narrow = width === 0
  const { selection, whole, days, sort } = useExploration(loaded, {
    range,
    filter,
    sort: view.sort,
    view: view.view,
    bars: view.bars,
    clock,
    narrow,
    facets: preferences.facets,
    only: desk.sample?.ids,
  })

  const shown = selection.rows.length
  useEffect(() => onResult?.(shown, whole.total), [onResult, shown, whole.total])

  const change = (next: Partial<ViewState>, how: Step = 'push') => store.change(next, how)
  const changeFilter = (next: Filter) => change({ filter: next }, 'replace')
  const open = (id: InteractionId) => change({ openId: id }, openId === undefined ? 'push' : 'replace')
  const nextUnreviewed = () => {
    const next = nextAfter(selection, desk.reviews, openId)
    if (next !== undefined) open(next)
  }
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
  const showExport = (begin?: ExportFormat) => {
    setExportAs(begin)
    page.current?.querySelector<HTMLElement>('[data-export] button')?.click()
  }
  const print = (what: PrintAsk['what'], choose: boolean) =>
    setPrintAsk((before) => ({ what, choose, number: (before?.number ?? 0) + 1 }))
  const changeRange = (next: ViewState['range']) => change({ range: next, filter: withStarted(filter, undefined) })

  const canExport = may.export && !hidden.includes('export')
  const openFile = files && (() => void chooseFile().then(setChosenFile))
  const opened = files?.opened

  const failure = loaded.failure ?? loaded.trouble
  const problem = (place: 'page' | 'bar') =>
    failure && (
      <HistoryProblem
        place={place}
        failure={failure}
        retrying={loaded.trouble !== undefined}
        onRetry={refresh}
        onOpenFile={openFile}
      />
    )
  const isEmpty = loaded.index.size === 0
  const signedOut = session.kind === 'signed-out' ? session : undefined
  const missing = missingOf(loaded, signedOut !== undefined)
  const retrieved = retrievalOf(loaded, range, view.archive, clock, missing === 'signedOut')
  const retrieval = opened ? retrievalOfFile(retrieved, opened.archive) : retrieved
  const onScreen: OnScreen = {
    view,
    selection,
    sort,
    filter,
    known,
    clock,
    zones,
    caseKeys: config.caseKeys,
    retrieval,
    sample: desk.sample,
    config,
  }
  const empty = problem('page') ?? (
    <NothingThere
      range={range}
      clock={clock}
      total={selection.total}
      inFile={opened !== undefined}
      onWider={
        opened || (view.range.kind === 'preset' && view.range.preset === '90d')
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
      onFilter={changeFilter}
      attributes={preferences.facets}
      onAttributes={(facets) => changePreferences({ facets })}
      partial={loaded.history?.coverage.state !== 'complete'}
      loading={missing === 'loading'}
      counted={missing === undefined}
      growing={loaded.isLoading}
      covers={narrow}
      open={filtersOpen}
      onClose={() => setFiltersOpen(false)}
    />
  )
  const digest = (
    <>
      {!hidden.includes('overview') && (
        <div className={styles.overview}>
          <Suspense>
            <ResultOverview
              selection={selection}
              filter={filter}
              onFilter={changeFilter}
              onBars={(bars) => change({ bars }, 'replace')}
              clock={clock}
              missing={missing}
            />
          </Suspense>
        </div>
      )}
      {view.scope.kind === 'contact' && !(signedOut && isEmpty) && (
        <div className={styles.brief}>
          <Suspense>
            <CustomerBrief loaded={loaded} clock={clock} filter={filter} onFilter={changeFilter} onOpen={open} />
          </Suspense>
        </div>
      )}
    </>
  )
  return (
    <div ref={page} className={styles.page}>
      <Toolbar
        scope={view.scope}
        scopeName={scopeName(view.scope, loaded.index) ?? contact?.name}
        onScope={setsCustomer ? undefined : (scope) => change({ scope, openId: undefined })}
        filter={filter}
        onFilter={changeFilter}
        known={known}
        searchRef={search}
        hidden={hidden}
        range={view.range}
        shownRange={range}
        clock={clock}
        onRange={changeRange}
        preferences={preferences}
        onPreferences={changePreferences}
        timeZone={view.timeZone}
        zones={zones}
        onTimeZone={(timeZone) => change({ timeZone })}
        archive={view.archive}
        archives={connection.archives}
        userName={session.kind === 'signed-in' ? session.user?.name : undefined}
        onSignOut={connection.session.signOut}
        onArchive={(archive) => change({ archive })}
        onRefresh={refresh}
        onCommands={() => setTool('palette')}
        onUnnamedKeys={() => setTool('unnamedKeys')}
        onOpenFile={openFile}
        filtersCount={filter.filter(({ kind }) => kind === 'anyOf').length}
        filtersOpen={filtersOpen}
        onFiltersToggle={() => setFiltersOpen(!filtersOpen)}
      >
        {canExport && (
          <ExportButton>
            {(closeExport) => (
              <ExportPanel
                {...onScreen}
                columns={preferences.columns}
                narrow={narrow}
                ended={visit.end.signal}
                begin={exportAs}
                onBegun={() => setExportAs(undefined)}
                onPrint={
                  may.print
                    ? () => {
                        closeExport()
                        print('result', true)
                      }
                    : undefined
                }
              />
            )}
          </ExportButton>
        )}
      </Toolbar>
      <LinkProblems problems={store.problems()} />
      {files && (opened || chosenFile || (isSettled && fileDesk.isHere())) && (
        <Suspense>
          <fileDesk.View {...files} chosen={chosenFile} />
        </Suspense>
      )}
      {!isFlat && digest}
      {!isEmpty && problem('bar')}
      {signedOut && !isEmpty && (
        <Suspense>
          <SignedOut session={connection.session} reason={signedOut.reason} />
        </Suspense>
      )}
      <div className={styles.body}>
        {!hidden.includes('filters') && filters}
        {signedOut && isEmpty ? (
          <main className={styles.signIn}>
            <Suspense>
              <SignIn session={connection.session} reason={signedOut.reason} />
            </Suspense>
          </main>
        ) : (
          <ListViews
            view={view}
            onListed={visit.listed}
            filter={filter}
            selection={selection}
            days={days}
            sort={sort}
            clock={clock}
            zones={zones}
            range={range}
            asOf={asOf}
            loading={loaded.isLoading && missing !== 'failed'}
            empty={empty}
            preferences={preferences}
            onPreferences={changePreferences}
            retriever={retriever}
            caseKeys={config.caseKeys}
            asked={asked}
            onGroup={(group) => change({ group })}
            onView={(next) => change({ view: next })}
            onSort={(next) => change({ sort: next }, 'replace')}
            onFilter={changeFilter}
            onLanesBy={(lanesBy) => change({ lanesBy }, 'replace')}
            onOpen={open}
            isReviewed={(id) => isReviewed(desk.reviews, id)}
            listRef={list}
            toolsRef={setToolPlace}
          >
            <NewRows fresh={arrivals.fresh} changed={arrivals.changed} onShow={arrivals.show} />
          </ListViews>
        )}
        {(openId !== undefined || (isSettled && detailsDrawer.isHere())) && (
          <Suspense>
            <detailsDrawer.View
              retriever={retriever}
              unmasked={config.masking === false || !may.reveal ? undefined : connection.unmasked}
              maskConfig={config}
              caseKeys={config.caseKeys}
              asked={asked}
              view={view}
              filter={filter}
              selection={selection}
              clock={clock}
              zones={zones}
              preferences={preferences}
              onPreferences={changePreferences}
              onFilter={changeFilter}
              onDisagreement={loaded.noteDisagreement}
              stepsRef={details}
              marked={marked}
              desk={desk}
              nextUnreviewed={nextUnreviewed}
              onPrint={may.print ? () => print('interaction', true) : undefined}
              covers={width < widths.length}
              onOpen={open}
              onFollow={(id) => change({ openId: id })}
              onTab={(tab) => change({ tab }, 'replace')}
              onLine={(line) => change({ line, tab: 'conversation' }, 'replace')}
              onClose={close}
            />
          </Suspense>
        )}
      </div>
      {isFlat && digest}
      <RetrievalStatus
        retrieval={retrieval}
        clock={clock}
        onCancel={loaded.history?.stop}
        onRetry={opened ? undefined : (gap) => loaded.fill(gap.asked ?? gap)}
      />
      <Suspense>
        <PageTools
          store={store}
          view={view}
          change={change}
          changeRange={changeRange}
          selection={selection}
          clock={clock}
          caseKeys={config.caseKeys}
          preferences={preferences}
          changePreferences={changePreferences}
          archives={connection.archives}
          zones={zones}
          list={list}
          search={search}
          open={open}
          close={close}
          stepDetails={(to) => details.current?.[to]?.()}
          showFilters={hidden.includes('filters') ? undefined : showFilters}
          showExport={canExport ? showExport : undefined}
          print={may.print ? (what) => print(what, false) : undefined}
          refresh={refresh}
          retriever={retriever}
          marked={marked}
          desk={desk}
          whole={whole}
          nextUnreviewed={nextUnreviewed}
          isSettled={isSettled}
          openFile={openFile}
          closeFile={opened?.close}
          place={toolPlace}
          tool={tool}
          onTool={setTool}
        />
        {printAsk && may.print && (
          <PrintDesk
            key={printAsk.number}
            ask={printAsk}
            {...onScreen}
            retriever={retriever}
            range={range}
            scopeName={scopeName(view.scope, loaded.index) ?? contact?.name}
            asked={asked}
            onDone={() => setPrintAsk(undefined)}
          />
        )}
      </Suspense>
    </div>
  )
}
