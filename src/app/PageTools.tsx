import { type Dispatch, type RefObject, type SetStateAction, Suspense, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Selection } from '#src/explore/selection.ts'
import { threadsOf } from '#src/explore/threadIndex.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { Clock } from '#src/time/clock.ts'
import type { ViewStore } from '#src/url/viewStore.ts'
import type { CommandPage } from './commandPage.ts'
import type { Command } from './commands.ts'
import { commandsOf, hotkeysOf } from './commands.ts'
import type { ListHandle } from './ListViews.tsx'
import { CommandPalette, Shortcuts, UnnamedKeys } from './laterTools.ts'
import { listMoves } from './listMoves.ts'
import { rowsOnScreen } from './rowsOnScreen.ts'
import { savedViewOf } from './savedViews/savedView.ts'
import { useSavedViews } from './savedViews/useSavedViews.ts'
import { ViewsButton } from './savedViews/ViewsButton.tsx'
import { UndoFilter } from './UndoFilter.tsx'
import { useFilterHistory } from './useFilterHistory.ts'
import { useHotkeys } from './useHotkeys.ts'

/** What of the page opens over it. */
export type Tool = 'palette' | 'shortcuts' | 'unnamedKeys'

export interface PageToolsProps
  extends Pick<
    CommandPage,
    | 'view'
    | 'change'
    | 'changeRange'
    | 'preferences'
    | 'changePreferences'
    | 'archives'
    | 'homeZone'
    | 'showFilters'
    | 'close'
    | 'stepDetails'
    | 'showExport'
    | 'refresh'
    | 'openFile'
    | 'closeFile'
  > {
  readonly store: ViewStore
  readonly selection: Selection
  readonly clock: Clock
  /** Keys of attached data that hold the id of a case; the usual ones where absent. */
  readonly caseKeys: readonly string[] | undefined
  readonly list: RefObject<ListHandle | null>
  readonly search: RefObject<HTMLInputElement | null>
  readonly open: (id: InteractionId) => void
  /** Where the buttons go: beside the forms of the result, while those are there. */
  readonly place: HTMLElement | null
  readonly tool: Tool | undefined
  readonly onTool: Dispatch<SetStateAction<Tool | undefined>>
}

/** The page's commands, by key, by name and by list; saved views and the way back to an earlier filter. */
export function PageTools({ store, selection, clock, caseKeys, list, ...props }: PageToolsProps) {
  const { search, open, place, tool, onTool, ...page } = props
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
  const commands = commandsOf({
    ...page,
    ...listMoves(index, rowsNow, view.openId, list, open),
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
            <ViewsButton views={views} onScreen={(name) => savedViewOf(name, view, preferences.columns)} />
          </>,
          place,
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
