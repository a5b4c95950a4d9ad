import { type Dispatch, type RefObject, type SetStateAction, Suspense, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Selection } from '#src/explore/selection.ts'
import { threadsOf } from '#src/explore/threadIndex.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { Retriever } from '#src/query/retriever.ts'
import type { Clock } from '#src/time/clock.ts'
import type { ViewStore } from '#src/url/viewStore.ts'
import type { CommandPage } from './commandPage.ts'
import type { Command } from './commands.ts'
import { commandsOf, hotkeysOf } from './commands.ts'
import type { MarkedPair } from './compare/useMarked.ts'
import type { ListHandle } from './ListViews.tsx'
import { CommandPalette, quietTools, Shortcuts, UnnamedKeys } from './laterTools.ts'
import { listMoves } from './listMoves.ts'
import { ReviewButton } from './review/ReviewButton.tsx'
import type { ReviewDesk } from './review/useReviews.ts'
import { rowsOnScreen } from './rowsOnScreen.ts'
import { savedViewOf } from './savedViews/savedView.ts'
import { useSavedViews } from './savedViews/useSavedViews.ts'
import { ViewsButton } from './savedViews/ViewsButton.tsx'
import { UndoFilter } from './UndoFilter.tsx'
import { useFilterHistory } from './useFilterHistory.ts'
import { useHotkeys } from './useHotkeys.ts'

/** What of the page opens over it. */
export type Tool = 'palette' | 'shortcuts' | 'unnamedKeys' | 'compare'

export interface PageToolsProps
  extends Pick<
    CommandPage,
    | 'view'
    | 'change'
    | 'changeRange'
    | 'preferences'
    | 'changePreferences'
    | 'archives'
    | 'zones'
    | 'showFilters'
    | 'close'
    | 'stepDetails'
    | 'showExport'
    | 'print'
    | 'refresh'
    | 'openFile'
    | 'closeFile'
  > {
  readonly store: ViewStore
  readonly selection: Selection
  /** The result whatever sample it is narrowed to. */
  readonly whole: Selection
  readonly desk: ReviewDesk
  /** On to the next in the list that is not reviewed. */
  readonly nextUnreviewed: () => void
  /** Whether the list is on the screen: what marks and samples of it need comes then. */
  readonly isSettled: boolean
  readonly clock: Clock
  /** Keys of attached data that hold the id of a case; the usual ones where absent. */
  readonly caseKeys: readonly string[] | undefined
  readonly list: RefObject<ListHandle | null>
  readonly search: RefObject<HTMLInputElement | null>
  readonly open: (id: InteractionId) => void
  /** Where the buttons go: beside the forms of the result, while those are there. */
  readonly place: HTMLElement | null
  readonly retriever: Retriever
  readonly marked: MarkedPair
  readonly tool: Tool | undefined
  readonly onTool: Dispatch<SetStateAction<Tool | undefined>>
}

/** The page's commands, by key, by name and by list; saved views and the way back to an earlier filter. */
export function PageTools({ store, selection, clock, caseKeys, list, ...props }: PageToolsProps) {
  const { search, open, place, tool, onTool, marked, retriever, desk, whole, isSettled, ...page } = props
  const { view, change, preferences, changePreferences } = page
  const [recent, setRecent] = useState<readonly string[]>([])
  const steps = useFilterHistory(store, search)
  const views = useSavedViews({
    view,
    columns: preferences.columns,
    onApply: (state, columns) => {
      change(state)
      if (columns) changePreferences({ columns })
    },
  })
  const { index } = selection
  const rowsNow = () => rowsOnScreen(view, selection, clock, threadsOf(index, caseKeys))
  const { focused, ...moves } = listMoves(index, rowsNow, view.openId, list, open)
  const commands = commandsOf({
    ...page,
    ...moves,
    mark: () => {
      const id = focused()
      if (id !== undefined) marked.mark(id)
    },
    review: () => {
      const id = focused()
      if (id !== undefined) desk.toggle(id)
    },
    clearSample: desk.sample ? () => desk.setSample(undefined) : undefined,
    compare: marked.ids.length > 1 ? () => onTool('compare') : undefined,
    clearMarks: marked.ids.length > 0 ? marked.clear : undefined,
    steps,
    savedViews: [...views.builtIn, ...views.own],
    applyView: views.apply,
    focusSearch: () => search.current?.focus(),
    showPalette: () => onTool('palette'),
    showHelp: () => onTool('shortcuts'),
    showUnnamedKeys: () => onTool('unnamedKeys'),
  })
  useHotkeys(hotkeysOf(commands, preferences.letterKeys))

  const run = ({ name, run }: Command) => {
    setRecent((old) => [name, ...old.filter((each) => each !== name)])
    run?.()
  }
  // A dialog tells a moment late that it has closed: another may be open by then.
  const shut = (closed: Tool) => onTool((now) => (now === closed ? undefined : now))
  const label = (field: Parameters<Selection['facets']['get']>[0], value: string) =>
    selection.facets.get(field)?.values.find((each) => each.value === value)?.label ?? value

  return (
    <>
      {place &&
        createPortal(
          <>
            <UndoFilter steps={steps} label={label} />
            <ReviewButton desk={desk} selection={selection} whole={whole} clock={clock} onNext={page.nextUnreviewed} />
            <ViewsButton views={views} onScreen={(name) => savedViewOf(name, view, preferences.columns)} />
          </>,
          place,
        )}
      {isSettled && quietTools.isHere() && (
        <quietTools.View
          retriever={retriever}
          selection={selection}
          marked={marked}
          desk={desk}
          zones={page.zones}
          clock={clock}
          comparing={tool === 'compare'}
          onCompare={() => onTool('compare')}
          onCompared={() => shut('compare')}
          onNext={page.nextUnreviewed}
        />
      )}
      <Suspense>
        {tool === 'shortcuts' && (
          <Shortcuts commands={commands} letterKeys={preferences.letterKeys} onClose={() => shut('shortcuts')} />
        )}
        {tool === 'unnamedKeys' && (
          <UnnamedKeys found={() => selection.index.attributeFields} onClose={() => shut('unnamedKeys')} />
        )}
        {tool === 'palette' && (
          <CommandPalette
            commands={commands.filter((command) => command.run && command.name !== 'palette')}
            recent={recent}
            letterKeys={preferences.letterKeys}
            onRun={run}
            onClose={() => shut('palette')}
          />
        )}
      </Suspense>
    </>
  )
}
