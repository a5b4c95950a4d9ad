import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { HistoryAsk, Source } from '#src/api/source.ts'
import type { Failure } from '#src/model/failure.ts'
import { type History, historyQuery } from '#src/query/history.ts'
import { IndexFeed, type IndexSnapshot } from './indexFeed.ts'

/** What has come of the history asked for, ready to be explored. */
export interface LoadedHistory extends IndexSnapshot {
  /** `undefined` until the first part of the first answer. */
  readonly history: History | undefined
  readonly isLoading: boolean
  readonly failure: Failure | undefined
  readonly refresh: () => void
}

export function useHistory(source: Source, sourceKey: string, ask: HistoryAsk): LoadedHistory {
  const { data, error, isFetching, refetch } = useQuery(historyQuery(source, sourceKey, ask))
  const [feed] = useState(() => new IndexFeed())
  const { index, version } = useMemo(() => feed.feed(data), [feed, data])
  return {
    index,
    version,
    history: data,
    isLoading: isFetching,
    failure: error ?? undefined,
    refresh: () => void refetch(),
  }
}
