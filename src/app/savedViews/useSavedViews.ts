import { useState } from 'react'
import type { ViewState } from '#src/url/viewState.ts'
import type { ColumnPreferences } from '#src/views/table/columnPreferences.ts'
import { builtInViews } from './builtInViews.ts'
import { joined } from './ownViews.ts'
import { isInForce, type SavedView, stateOf } from './savedView.ts'
import { keepViews, loadViews } from './viewStorage.ts'

export interface SavedViews {
  readonly builtIn: readonly SavedView[]
  readonly own: readonly SavedView[]
  /** The one that the screen equals. */
  readonly inForce: string | undefined
  /** The one that was chosen last, though the screen has changed since. */
  readonly changed: string | undefined
  /** Whether the browser keeps them beyond this page. */
  readonly areKept: boolean
  readonly apply: (name: string) => void
  /** Changes the user's own views; `chosen` is the name of that which the screen now is. */
  readonly update: (change: (own: readonly SavedView[]) => readonly SavedView[], chosen?: string) => void
}

interface Screen {
  readonly view: ViewState
  readonly columns: ColumnPreferences
  readonly onApply: (state: Partial<ViewState>, columns: ColumnPreferences | undefined) => void
}

/** The views that can be chosen, and which of them is on the screen. */
export function useSavedViews({ view, columns, onApply }: Screen): SavedViews {
  const [own, setOwn] = useState<readonly SavedView[]>(() => loadViews() ?? [])
  const [areKept, setKept] = useState(true)
  const [chosen, setChosen] = useState<string>()
  const builtIn = builtInViews()
  const all = [...builtIn, ...own]
  const matching = all.filter((each) => isInForce(each, view, columns))
  const inForce = (matching.find(({ name }) => name === chosen) ?? matching[0])?.name
  return {
    builtIn,
    own,
    inForce,
    changed: inForce === undefined && all.some(({ name }) => name === chosen) ? chosen : undefined,
    areKept,
    apply(name) {
      const saved = all.find((each) => each.name === name)
      if (!saved) return
      setChosen(name)
      onApply(stateOf(saved), saved.columns)
    },
    update(change, nowChosen = chosen) {
      const kept = areKept ? loadViews() : undefined
      const next = change(kept ? joined(kept, own) : own)
      setOwn(next)
      setKept(keepViews(next))
      setChosen(nowChosen)
    },
  }
}
