import { queryOptions } from '@tanstack/react-query'
import type { Source } from '#src/api/source.ts'
import type { InteractionId } from '#src/model/ids.ts'

/** One interaction with its messages. Another id starts empty: nothing of the former one shows under it. */
export function contentQuery(source: Source, sourceKey: string, id: InteractionId) {
  return queryOptions({
    queryKey: ['content', sourceKey, id] as const,
    queryFn: ({ signal }) => source.content(id, signal),
    structuralSharing: false,
  })
}
