import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Scope } from '#src/model/scope.ts'
import type { Retriever } from '#src/query/retriever.ts'
import { Transcripts } from '#src/query/transcripts.ts'

/** The transcripts of one scope, with a number that rises as they come. Another scope's begin anew. */
export function useTranscripts({ source, key }: Retriever, scope: Scope): readonly [Transcripts, number] {
  const client = useQueryClient()
  const whose = JSON.stringify(scope)
  const transcripts = useMemo(() => {
    // Named so that another customer's begin anew: nothing of one is kept beside another.
    void whose
    return new Transcripts(client, source, key)
  }, [client, source, key, whose])
  useEffect(() => transcripts.follow(), [transcripts])
  const version = useSyncExternalStore(
    (listener) => transcripts.subscribe(listener),
    () => transcripts.version,
  )
  return [transcripts, version]
}
