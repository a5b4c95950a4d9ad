import type { BarField } from '#src/model/field.ts'
import { type Filter, noFilter } from '#src/model/filter.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { LanesBy } from '#src/model/lanesBy.ts'
import { type DateRange, defaultRange } from '#src/model/range.ts'
import type { ArchiveChoice, Scope } from '#src/model/scope.ts'
import { newestFirst, type Sort } from '#src/model/sort.ts'

export type ViewName = 'table' | 'timeline' | 'lanes' | 'reader'
export const viewNames: readonly ViewName[] = ['table', 'timeline', 'lanes', 'reader']

/** What the table's rows are put together by. */
export type Grouping = 'thread'
export const groupings: readonly Grouping[] = ['thread']

export type DetailsTab = 'details' | 'conversation' | 'thread' | 'raw'
export const detailsTabs: readonly DetailsTab[] = ['conversation', 'details', 'thread', 'raw']

/** Everything on the screen that a link restores. It lives in the address's fragment, which no server ever sees. */
export interface ViewState {
  readonly scope: Scope
  readonly range: DateRange
  readonly filter: Filter
  readonly sort: Sort
  readonly view: ViewName
  readonly lanesBy: LanesBy
  readonly group: Grouping | undefined
  /** The interaction whose details are open. */
  readonly openId: InteractionId | undefined
  readonly tab: DetailsTab
  /** The line of the open interaction's conversation that a link led to: its place among the messages, from 1. */
  readonly line: number | undefined
  /** IANA zone that times are shown in; `undefined` is the deployment's, else the browser's. */
  readonly timeZone: string | undefined
  /** What the overview's bars are made of. */
  readonly bars: BarField
  readonly archive: ArchiveChoice
}

export const defaultView: ViewState = {
  scope: { kind: 'all' },
  range: defaultRange,
  filter: noFilter,
  sort: newestFirst,
  view: 'table',
  lanesBy: 'media',
  group: undefined,
  openId: undefined,
  tab: 'details',
  line: undefined,
  timeZone: undefined,
  bars: 'media',
  archive: 'main',
}
