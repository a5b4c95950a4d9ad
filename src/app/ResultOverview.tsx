import type { Selection } from '#src/explore/selection.ts'
import { type Filter, startedOf, withStarted } from '#src/model/filter.ts'
import type { Clock } from '#src/time/clock.ts'
import { inZone } from '#src/time/inZone.ts'
import { Overview } from '#src/views/overview/Overview.tsx'
import { type Missing, ResultCount } from '#src/views/overview/ResultCount.tsx'

export interface ResultOverviewProps {
  readonly selection: Selection
  readonly filter: Filter
  readonly onFilter: (next: Filter) => void
  readonly clock: Clock
  readonly missing: Missing | undefined
}

/** How many there are and when, with the brush as a view of the one filter. */
export function ResultOverview({ selection, filter, onFilter, clock, missing }: ResultOverviewProps) {
  const brush = startedOf(inZone(filter, clock))
  return (
    <Overview
      histogram={selection.histogram}
      brush={brush}
      onBrush={(range) => onFilter(withStarted(filter, range))}
      clock={clock}
      loading={missing === 'loading'}
    >
      <ResultCount
        shown={selection.rows.length}
        total={selection.total}
        missing={missing}
        brush={brush}
        clock={clock}
      />
    </Overview>
  )
}
