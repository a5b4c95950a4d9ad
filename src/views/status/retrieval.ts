import type { InstantRange } from '#src/model/filter.ts'
import type { Instant } from '#src/model/instant.ts'
import type { Unreadable } from '#src/model/interaction.ts'
import type { ArchiveChoice } from '#src/model/scope.ts'

/** A stretch of the dates asked for that is not all there: from `from`, and before `to`. */
export interface RetrievalGap extends InstantRange {
  /** What to ask for again; it may name other ends than those shown. */
  readonly asked?: InstantRange | undefined
  /** A clause: "the server stopped at its limit of 1,000". */
  readonly reason: string
}

/** How far the retrieval has come, in whole steps. */
export interface RetrievalProgress {
  readonly done: number
  readonly of: number
  readonly unit: 'days' | 'requests'
}

/** How complete the history on the page is. */
export interface Retrieval {
  readonly state: 'loading' | 'complete' | 'incomplete' | 'failed'
  /** Interactions held. */
  readonly rows: number
  /** The dates asked for: at or after `from`, and before `to`. */
  readonly from: Instant
  readonly to: Instant
  readonly gaps: readonly RetrievalGap[]
  readonly unreadable: readonly Unreadable[]
  /** The server's store, or a file in its place. */
  readonly archive: ArchiveChoice | 'file'
  readonly updatedAt: Instant | undefined
  readonly progress?: RetrievalProgress | undefined
}
