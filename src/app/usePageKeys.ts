import type { RefObject } from 'react'
import type { Selection } from '#src/explore/selection.ts'
import type { ViewState } from '#src/url/viewState.ts'
import { hotkeysOf } from './commands.ts'
import type { ListHandle } from './ListViews.tsx'
import { useHotkeys } from './useHotkeys.ts'

export interface PageKeys {
  readonly letterKeys: boolean
  readonly view: ViewState
  readonly selection: Selection
  readonly list: RefObject<ListHandle | null>
  readonly close: () => void
  readonly change: (next: Partial<ViewState>) => void
  readonly focusSearch: () => void
  readonly showFilters: () => void
  readonly showHelp: () => void
}

/**
 * The keys that work anywhere on the page; the list answers the same keys itself while the focus is in it, and the details
 * have their own.
 */
export function usePageKeys(page: PageKeys): void {
  const { view, selection, list } = page
  const { openId } = view

  const idAt = (place: number) => {
    const row = selection.rows[place]
    return row === undefined ? undefined : selection.index.interactionAt(row).id
  }
  const intoList = () => {
    const id = openId ?? idAt(0)
    if (id !== undefined) list.current?.focusRow(id)
  }

  const hotkeys = hotkeysOf(
    {
      search: page.focusSearch,
      next: intoList,
      previous: intoList,
      ...(openId !== undefined && { close: page.close }),
      table: () => page.change({ view: 'table' }),
      timeline: () => page.change({ view: 'timeline' }),
      lanes: () => page.change({ view: 'lanes' }),
      filters: page.showFilters,
      help: page.showHelp,
    },
    page.letterKeys,
  )
  useHotkeys(hotkeys)
}
