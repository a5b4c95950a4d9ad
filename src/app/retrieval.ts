import type { GapReason } from '#src/history/coverage.ts'
import type { InstantRange } from '#src/model/filter.ts'
import type { ArchiveSource } from '#src/model/scope.ts'
import { words } from '#src/text/words.ts'
import type { Retrieval } from '#src/views/status/retrieval.ts'
import type { LoadedHistory } from './useHistory.ts'

/** What the foot of the page says of the history. */
export function retrievalOf(loaded: LoadedHistory, range: InstantRange, archive: ArchiveSource): Retrieval {
  const { history, isLoading, failure } = loaded
  const coverage = history?.coverage
  return {
    state: stateOf(loaded),
    rows: coverage?.rows ?? 0,
    from: coverage?.from ?? range.from,
    to: coverage?.to ?? range.to,
    gaps:
      isLoading && !failure ? [] : (coverage?.gaps ?? []).map((gap) => ({ ...gap, reason: reasonText(gap.reason) })),
    unreadable: history?.batches.flatMap(({ unreadable }) => unreadable) ?? [],
    archive,
    updatedAt: history?.updatedAt,
  }
}

function stateOf({ history, isLoading, failure }: LoadedHistory): Retrieval['state'] {
  if (isLoading) return 'loading'
  if (failure && !history) return 'failed'
  if (!history || history.coverage.state === 'loading') return 'incomplete'
  return history.coverage.state
}

function reasonText(reason: GapReason): string {
  if (reason.kind === 'limit') return words.app.gap.limit(reason.limit)
  if (reason.kind === 'partial') return words.app.gap.partial(reason.words)
  return reason.failure.serverMessage ?? words.failure[reason.failure.kind].title
}
