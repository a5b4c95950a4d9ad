import type { Coverage } from '#src/history/coverage.ts'
import type { InstantRange } from '#src/model/filter.ts'
import type { Instant } from '#src/model/instant.ts'
import type { ArchiveChoice, Scope } from '#src/model/scope.ts'
import type { Part } from './part.ts'
import type { Retriever } from './retriever.ts'

export interface HistoryAsk extends InstantRange {
  readonly scope: Scope
  readonly archive: ArchiveChoice
}

/** What has come so far of one history. */
export interface History {
  /** While it stays the same, `parts` only grows at its end; a later reading of an interaction replaces an earlier one. */
  readonly id: number
  readonly ask: HistoryAsk
  readonly parts: readonly Part[]
  readonly coverage: Coverage
  /** When what is here was asked for: newer interactions, and changes since, are not here yet. */
  readonly asOf: Instant
  readonly updatedAt: Instant
  /** Gaps to be asked for again, and nothing else, by the next fetch. */
  readonly again?: readonly InstantRange[]
  /** Ends the retrieval that is under way and keeps what came. */
  readonly stop?: () => void
}

export type HistoryKey = readonly ['history', sourceKey: string, ask: HistoryAsk]

export const historyKey = ({ key }: Retriever, ask: HistoryAsk): HistoryKey => ['history', key, ask]
