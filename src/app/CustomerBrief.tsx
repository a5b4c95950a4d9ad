import { useMemo } from 'react'
import { briefOf } from '#src/explore/brief.ts'
import type { Filter } from '#src/model/filter.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { Clock } from '#src/time/clock.ts'
import { Brief } from '#src/views/brief/Brief.tsx'
import { BriefSkeleton } from '#src/views/brief/BriefSkeleton.tsx'
import type { LoadedHistory } from './useHistory.ts'
import { useMinute } from './useMinute.ts'

export interface CustomerBriefProps {
  readonly loaded: Pick<LoadedHistory, 'index' | 'version' | 'isLoading' | 'history'>
  readonly clock: Clock
  readonly filter: Filter
  readonly onFilter: (next: Filter) => void
  readonly onOpen: (id: InteractionId) => void
}

/** The customer's numbers as of this minute, of all that is loaded. */
export function CustomerBrief({ loaded, clock, filter, onFilter, onOpen }: CustomerBriefProps) {
  const { index, version, isLoading, history } = loaded
  const now = useMinute()
  const brief = useMemo(() => {
    // Named so that a grown index is counted anew: the index itself stays the same object.
    void version
    return briefOf(index, now, clock)
  }, [index, version, now, clock])
  if (index.size === 0 && isLoading) return <BriefSkeleton />
  return (
    <Brief
      brief={brief}
      now={now}
      clock={clock}
      filter={filter}
      onFilter={onFilter}
      onOpen={onOpen}
      partial={history?.coverage.state !== 'complete'}
    />
  )
}
