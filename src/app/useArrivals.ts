import { useQuery, useQueryClient } from '@tanstack/react-query'
import { arrivalsQuery, takeArrivals } from '#src/query/arrivals.ts'
import type { History } from '#src/query/historyData.ts'
import type { Retriever } from '#src/query/retriever.ts'

/** What has come about meanwhile: counted, and held back until it is asked for, so that nothing moves under the reader. */
export interface Waiting {
  readonly fresh: number
  readonly changed: number
  readonly show: () => void
}

export function useArrivals(retriever: Retriever, history: History | undefined, everyMs: number): Waiting {
  const client = useQueryClient()
  const { data } = useQuery(arrivalsQuery(retriever, history, everyMs))
  return {
    fresh: data?.fresh.length ?? 0,
    changed: data?.changed.length ?? 0,
    show: () => {
      if (data && history) takeArrivals(client, retriever, history.ask, data)
    },
  }
}
