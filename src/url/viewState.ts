import { type Filter, noFilter } from '#src/model/filter.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { ArchiveSource, Scope } from '#src/model/scope.ts'
import { newestFirst, type Sort } from '#src/model/sort.ts'

/** Spans that end now. `30d` is the servers' own default. */
export type RangePreset = '24h' | '7d' | '30d' | '90d'

export const rangePresets: readonly RangePreset[] = ['24h', '7d', '30d', '90d']

/**
 * The dates asked for. Ends of a custom range are as the address has them, a date (`2026-11-07`, a whole day in the
 * shown zone, both ends included) or an instant (`2026-11-07T10:00:00Z`).
 */
export type DateRange =
  | { readonly kind: 'preset'; readonly preset: RangePreset }
  | { readonly kind: 'custom'; readonly from: string; readonly to: string }

export type ViewName = 'table' | 'timeline'
export const viewNames: readonly ViewName[] = ['table', 'timeline']

export type DetailsTab = 'details' | 'conversation' | 'thread' | 'raw'
export const detailsTabs: readonly DetailsTab[] = ['conversation', 'details', 'thread', 'raw']

/** Everything on the screen that a link restores. It lives in the address's fragment, which no server ever sees. */
export interface ViewState {
  readonly scope: Scope
  readonly range: DateRange
  readonly filter: Filter
  readonly sort: Sort
  readonly view: ViewName
  /** The interaction whose details are open. */
  readonly openId: InteractionId | undefined
  readonly tab: DetailsTab
  /** IANA zone that times are shown in; `undefined` is the deployment's, else the browser's. */
  readonly timeZone: string | undefined
  readonly archive: ArchiveSource
}

export const defaultView: ViewState = {
  scope: { kind: 'all' },
  range: { kind: 'preset', preset: '30d' },
  filter: noFilter,
  sort: newestFirst,
  view: 'table',
  openId: undefined,
  tab: 'details',
  timeZone: undefined,
  archive: 'main',
}
