import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Failure } from '#src/model/failure.ts'
import type { InstantRange } from '#src/model/filter.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { historyQuery } from '#src/query/history.ts'
import { type History, type HistoryAsk, historyKey } from '#src/query/historyData.ts'
import type { IndexSnapshot } from './indexFeed.ts'
import type { Visit } from './visit.ts'

/** What has come of the history asked for, ready to be explored. */
export interface LoadedHistory extends IndexSnapshot {
  /** `undefined` until the first part of the first answer. */
  readonly history: History | undefined
  readonly isLoading: boolean
  readonly failure: Failure | undefined
  /** What keeps the server from answering, while it is asked again and again. */
  readonly trouble: Failure | undefined
  /** Asks for what can have changed. */
  readonly refresh: () => void
  /** Asks again for what is missing. */
  readonly fill: (gap: InstantRange) => void
  /** Marks an interaction whose own content tells otherwise than the list. */
  readonly noteDisagreement: (id: InteractionId) => void
}

export function useHistory({ retriever, feed }: Visit, ask: HistoryAsk): LoadedHistory {
  const client = useQueryClient()
  const { data, error, isFetching, refetch } = useQuery(historyQuery(retriever, ask))
  const [noted, setNoted] = useState(0)
  const { index, version } = useMemo(() => {
    // Named so that what was noted since makes a new snapshot of the same data.
    void noted
    return feed.feed(data)
  }, [feed, data, noted])
  return {
    index,
    version,
    history: data,
    isLoading: isFetching,
    failure: error ?? undefined,
    trouble: isFetching ? data?.coverage.trouble : undefined,
    refresh: () => void refetch(),
    fill: ({ from, to }) => {
      client.setQueryData<History>(historyKey(retriever, ask), (known) => known && { ...known, again: [{ from, to }] })
      void refetch()
    },
    noteDisagreement: (id) => {
      const before = index.version
      index.noteDisagreement(id)
      if (index.version !== before) setNoted((count) => count + 1)
    },
  }
}
