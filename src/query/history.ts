import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Batch, HistoryAsk, Source } from '#src/api/source.ts'
import { type Coverage, loadingCoverage } from '#src/history/coverage.ts'
import { type RetrievalStep, retrieve } from '#src/history/retrieve.ts'
import { Failure } from '#src/model/failure.ts'
import { type Instant, instant, MINUTE } from '#src/model/instant.ts'
import type { Scope } from '#src/model/scope.ts'

/** What one retrieval has received so far. */
export interface History {
  /** Of the retrieval. While it stays the same, `batches` only grows at its end. */
  readonly id: number
  readonly batches: readonly Batch[]
  readonly coverage: Coverage
  readonly updatedAt: Instant
}

type HistoryKey = readonly ['history', sourceKey: string, ask: HistoryAsk]

/**
 * The history of a scope and range. Data grows while the query is fetching, so that rows show as soon as they come; a
 * failure after some rows leaves both `data` and `error`.
 *
 * @param sourceKey tells servers (and who is signed in to them) apart in the cache.
 */
export function historyQuery(source: Source, sourceKey: string, ask: HistoryAsk) {
  const key: HistoryKey = ['history', sourceKey, ask]
  return queryOptions({
    queryKey: key,
    queryFn: ({ client, signal }) => fetchHistory(client, key, source, signal),
    // Comparing and copying 100,000 rows would block the page; what is new is told by identity.
    structuralSharing: false,
    // A range's end moves with the clock, so old ranges pile up: let go of them soon.
    gcTime: MINUTE,
    // A retrieval that was left half-way (its last view closed) goes on from the start.
    staleTime: (query) => (query.state.data?.coverage.state === 'loading' ? 0 : 5 * MINUTE),
    // Rows of one customer must never show under another: only the same scope's stay while a range loads.
    placeholderData: (previous, previousQuery) => {
      const [, previousSource, previousAsk] = previousQuery?.queryKey ?? []
      if (previousAsk === undefined || previousSource !== sourceKey) return undefined
      return isSameScope(previousAsk.scope, ask.scope) ? previous : undefined
    },
  })
}

let retrievals = 0

async function fetchHistory(
  client: QueryClient,
  key: HistoryKey,
  source: Source,
  signal: AbortSignal,
): Promise<History> {
  retrievals += 1
  let history: History = {
    id: retrievals,
    batches: [],
    coverage: loadingCoverage(key[2].from, key[2].to),
    updatedAt: now(),
  }
  try {
    for await (const step of retrieve(source, key[2], signal)) {
      signal.throwIfAborted()
      history = grown(history, step)
      const shown = client.getQueryData<History>(key)
      if (replaces(history, shown)) client.setQueryData<History>(key, history)
    }
    return history
  } catch (thrown) {
    throw signal.aborted ? thrown : Failure.from(thrown)
  }
}

/** A refresh takes the older retrieval's place once it has as much to show: nothing disappears only to come back. */
function replaces(history: History, shown: History | undefined): boolean {
  return shown === undefined || shown.id === history.id || history.coverage.rows >= shown.coverage.rows
}

function grown(history: History, { batch, coverage }: RetrievalStep): History {
  const isEmpty = batch.interactions.length === 0 && batch.unreadable.length === 0
  return {
    id: history.id,
    batches: isEmpty ? history.batches : [...history.batches, batch],
    coverage,
    updatedAt: now(),
  }
}

function isSameScope(one: Scope, other: Scope): boolean {
  if (one.kind === 'contact') return other.kind === 'contact' && one.contactId === other.contactId
  if (one.kind === 'agent') return other.kind === 'agent' && one.userId === other.userId
  return other.kind === 'all'
}

const now = () => instant(Date.now())
