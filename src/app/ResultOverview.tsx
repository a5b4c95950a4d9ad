import type { Selection } from '#src/explore/selection.ts'
import { type Filter, type InstantRange, startedOf, withStarted } from '#src/model/filter.ts'
import { earliest, instant, latest } from '#src/model/instant.ts'
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
  const { boundaries } = selection.histogram
  const asked = startedOf(inZone(filter, clock))
  const brush = asked && closed(asked, boundaries[0] ?? asked.from, boundaries.at(-1) ?? asked.to)
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

/** An open end reaches as far as what is looked at, if not beyond. */
function closed({ from, to }: InstantRange, first: number, last: number): InstantRange {
  return {
    from: from === earliest ? instant(Math.min(first, to - 1)) : from,
    to: to === latest ? instant(Math.max(last, from + 1)) : to,
  }
}
