import { queryOptions } from '@tanstack/react-query'
import { MINUTE } from '#src/model/instant.ts'
import { fetchHistory } from './fetchHistory.ts'
import { type HistoryAsk, historyKey } from './historyData.ts'
import type { Retriever } from './retriever.ts'

/**
 * The history of a scope and range. Data grows while the query is fetching, so that rows show as soon as they come; a
 * failure leaves what came. Fetching again asks only for what can have changed.
 */
export function historyQuery(retriever: Retriever, ask: HistoryAsk) {
  return queryOptions({
    queryKey: historyKey(retriever, ask),
    queryFn: ({ client, signal }) => fetchHistory(client, retriever, ask, signal),
    // The retrieval tries its requests again by itself, each for itself.
    retry: false,
    // Comparing and copying 100,000 rows would block the page; what is new is told by identity.
    structuralSharing: false,
    // A range's end moves with the clock, so old ranges pile up: let go of them soon.
    gcTime: MINUTE,
    // A retrieval that was left half-way (its last view closed) goes on from the start.
    staleTime: (query) => (query.state.data?.coverage.state === 'loading' ? 0 : 5 * MINUTE),
    // Rows of one customer must never show under another: only the same scope's stay while a range loads.
    placeholderData: (previous, previousQuery) => {
      const [, previousSource, previousAsk] = previousQuery?.queryKey ?? []
      if (previousAsk === undefined || previousSource !== retriever.key) return undefined
      return JSON.stringify(previousAsk.scope) === JSON.stringify(ask.scope) ? previous : undefined
    },
  })
}
