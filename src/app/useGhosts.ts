import { type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Ghost, Ghosts } from '#src/model/ghost.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { InteractionContent } from '#src/model/transcript.ts'
import { contentQuery } from '#src/query/content.ts'
import type { Retriever } from '#src/query/retriever.ts'

/** Parents that were asked for though the result does not hold them, and the way to ask for others too. */
export type AskedParents = readonly [
  ids: readonly InteractionId[],
  ask: (change: (ids: readonly InteractionId[]) => readonly InteractionId[]) => void,
]

/** What has come of those that were asked for: by the same request that the details make. */
export function useGhosts({ source, key }: Pick<Retriever, 'source' | 'key'>, [ids, ask]: AskedParents): Ghosts {
  const client = useQueryClient()
  const found = useQueries({ queries: ids.map((id) => contentQuery(source, key, id)), combine: asGhosts })
  const asked = useMemo(
    () => new Map(ids.flatMap((id, place) => (found[place] ? [[id, found[place]] as const] : []))),
    [ids, found],
  )
  return {
    asked,
    onFetch: (id) => {
      if (ids.includes(id)) void client.refetchQueries({ queryKey: contentQuery(source, key, id).queryKey })
      else ask((before) => (before.includes(id) ? before : [...before, id]))
    },
  }
}

function asGhosts(results: readonly UseQueryResult<InteractionContent>[]): readonly Ghost[] {
  return results.map(({ data, error, isFetching }) => {
    if (data) return { state: 'ready', interaction: data.interaction }
    return error && !isFetching ? { state: 'failed', failure: error } : { state: 'loading' }
  })
}
