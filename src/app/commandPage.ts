import type { ZoneSource } from '#src/explore/customerZone.ts'
import type { ExportFormat } from '#src/export/format.ts'
import type { DateRange } from '#src/model/range.ts'
import type { ArchiveChoice } from '#src/model/scope.ts'
import type { ViewState } from '#src/url/viewState.ts'
import type { Step } from '#src/url/viewStore.ts'
import type { PrintWhat } from '#src/views/print/caseFile.ts'
import type { Preferences } from './preferences.ts'
import type { SavedView } from './savedViews/savedView.ts'
import type { FilterSteps } from './useFilterHistory.ts'

/** What commands know of the page, and what they can ask of it. */
export interface CommandPage {
  readonly view: ViewState
  readonly change: (next: Partial<ViewState>, how?: Step) => void
  readonly changeRange: (range: DateRange) => void
  readonly preferences: Preferences
  readonly changePreferences: (change: Partial<Preferences>) => void
  readonly archives: readonly ArchiveChoice[]
  /** Times are in the agent's unless another is chosen. */
  readonly zones: ZoneSource
  readonly steps: FilterSteps
  readonly savedViews: readonly Pick<SavedView, 'name'>[]
  readonly applyView: (name: string) => void
  readonly focusSearch: () => void
  /** Missing where the host does without filters. */
  readonly showFilters: (() => void) | undefined
  /** Moves the focus within the list, or into it. */
  readonly move: (by: 1 | -1) => void
  /** Opens the interaction that has the focus, else the first. */
  readonly openFocused: () => void
  /** Closes the details. */
  readonly close: () => void
  readonly stepDetails: (to: 'previous' | 'next') => void
  /** Opens what an export would hold; of a format that is named it begins at once. Missing where nothing may be exported. */
  readonly showExport: ((begin?: ExportFormat) => void) | undefined
  /** Missing where nothing may be printed. */
  readonly print: ((what: PrintWhat) => void) | undefined
  readonly refresh: () => void
  /** Lets the user choose a file, to be shown in place of the server's history. Missing where that may not be. */
  readonly openFile: (() => void) | undefined
  /** Missing while none is open. */
  readonly closeFile: (() => void) | undefined
  readonly showPalette: () => void
  readonly showHelp: () => void
  /** Marks the interaction that has the focus, else the open one, to be compared. */
  readonly mark: () => void
  /** Missing while there are no two to compare. */
  readonly compare: (() => void) | undefined
  /** Marks the interaction that has the focus, else the open one, as reviewed, or takes that back. */
  readonly review: () => void
  readonly nextUnreviewed: () => void
  /** Missing while there is no sample. */
  readonly clearSample: (() => void) | undefined
  /** Missing while nothing is marked. */
  readonly clearMarks: (() => void) | undefined
  /** Opens the report of keys that the dictionary says nothing of. */
  readonly showUnnamedKeys: () => void
}
