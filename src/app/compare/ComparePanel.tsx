import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Selection } from '#src/explore/selection.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { mergeContent } from '#src/model/mergeContent.ts'
import type { InteractionContent } from '#src/model/transcript.ts'
import { contentQuery } from '#src/query/content.ts'
import type { Retriever } from '#src/query/retriever.ts'
import type { Clock } from '#src/time/clock.ts'
import { type Compared, Comparison } from '#src/views/compare/Comparison.tsx'
import type { MarkedPair } from './useMarked.ts'

export interface ComparePanelProps {
  readonly retriever: Retriever
  readonly selection: Selection
  readonly marked: MarkedPair
  readonly clock: Clock
  readonly onClose: () => void
}

/** The two that are marked, side by side, with all that the server tells of either. */
export function ComparePanel({ marked, ...props }: ComparePanelProps) {
  const [first, second] = marked.ids
  if (first === undefined || second === undefined) return null
  return <Pair {...props} ids={[first, second]} marked={marked} />
}

type PairProps = ComparePanelProps & { readonly ids: readonly [InteractionId, InteractionId] }

function Pair({ ids, retriever, selection, marked, clock, onClose }: PairProps) {
  const first = useCompared(retriever, selection, ids[0])
  const second = useCompared(retriever, selection, ids[1])
  return (
    <Comparison pair={[first, second]} clock={clock} onSwap={marked.swap} onClear={marked.clear} onClose={onClose} />
  )
}

function useCompared({ source, key }: Retriever, { index }: Selection, id: InteractionId): Compared {
  const content = useQuery(contentQuery(source, key, id))
  const row = index.rowOf(id)
  const listed = row === undefined ? undefined : index.interactionAt(row)
  const own = content.data?.interaction
  const interaction = useMemo(() => mergeContent(listed, own), [listed, own])
  return { id, interaction, state: stateOf(content) }
}

function stateOf({ data, isFetching }: UseQueryResult<InteractionContent>): Compared['state'] {
  if (data) return 'whole'
  return isFetching ? 'loading' : 'partial'
}
