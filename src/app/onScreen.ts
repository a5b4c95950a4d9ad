import type { ZoneSource } from '#src/explore/customerZone.ts'
import type { KnownValues } from '#src/explore/knownValues.ts'
import type { Selection } from '#src/explore/selection.ts'
import type { Filter } from '#src/model/filter.ts'
import type { Sort } from '#src/model/sort.ts'
import type { Clock } from '#src/time/clock.ts'
import type { ViewState } from '#src/url/viewState.ts'
import type { Retrieval } from '#src/views/status/retrieval.ts'
import type { Sample } from './review/useReviews.ts'
import type { MaskConfig } from './rulesOf.ts'

/** What is on the screen, for whatever takes it to a file or to paper. */
export interface OnScreen {
  readonly view: ViewState
  readonly selection: Selection
  readonly sort: Sort
  readonly filter: Filter
  /** For the filter's words; without them it is written in ids. */
  readonly known: KnownValues | undefined
  readonly clock: Clock
  readonly zones: ZoneSource
  readonly caseKeys: readonly string[] | undefined
  readonly retrieval: Retrieval
  readonly sample: Sample | undefined
  /** What is masked on the page is masked there too. */
  readonly config: MaskConfig
}
