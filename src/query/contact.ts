import { queryOptions } from '@tanstack/react-query'
import type { Source } from '#src/api/source.ts'
import type { ContactId } from '#src/model/ids.ts'
import { HOUR } from '#src/model/instant.ts'

/** A customer's name and addresses; `null` where the server knows nothing. Not asked for where it has no such question. */
export function contactQuery(source: Source, sourceKey: string, id: ContactId | undefined) {
  return queryOptions({
    queryKey: ['contact', sourceKey, id] as const,
    // A name is an ornament: its failure is nothing to tell of.
    queryFn: async ({ signal }) => (id && (await source.contact?.(id, signal).catch(() => null))) ?? null,
    enabled: id !== undefined && source.contact !== undefined,
    retry: false,
    staleTime: HOUR,
  })
}
