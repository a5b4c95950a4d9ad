import { lazy, useState } from 'react'
import type { Selection } from '#src/explore/selection.ts'
import type { BarField } from '#src/model/field.ts'
import { type Filter, type InstantRange, startedOf, withStarted } from '#src/model/filter.ts'
import { earliest, instant, latest } from '#src/model/instant.ts'
import type { Clock } from '#src/time/clock.ts'
import { inZone } from '#src/time/inZone.ts'
import { countIn } from '#src/views/overview/countIn.ts'
import { Overview } from '#src/views/overview/Overview.tsx'
import { type Missing, ResultCount } from '#src/views/overview/ResultCount.tsx'
import { WeekButton } from '#src/views/overview/WeekButton.tsx'

const WeekPanel = lazy(async () => ({ default: (await import('./WeekPanel.tsx')).WeekPanel }))

export interface ResultOverviewProps {
  readonly selection: Selection
  readonly filter: Filter
  readonly onFilter: (next: Filter) => void
  readonly onBars: (by: BarField) => void
  readonly clock: Clock
  readonly missing: Missing | undefined
}

/** How many there are and when, with the brush and the week as views of the one filter. */
export function ResultOverview({ selection, filter, onFilter, onBars, clock, missing }: ResultOverviewProps) {
  const { boundaries } = selection.histogram
  const asked = startedOf(inZone(filter, clock))
  const brush = asked && closed(asked, boundaries[0] ?? asked.from, boundaries.at(-1) ?? asked.to)
  // What the hand is about to choose: the bars tell how many that are, long before table and facets could.
  const [coming, setComing] = useState<InstantRange>()
  const comingCount = coming && countIn(selection.histogram, coming)
  return (
    <Overview
      histogram={selection.histogram}
      brush={brush}
      onBrush={(range, phase) => {
        setComing(phase === 'moving' ? range : undefined)
        if (phase !== 'moving') onFilter(withStarted(filter, range))
      }}
      clock={clock}
      onBars={onBars}
      tools={
        <WeekButton isChosen={filter.some(({ kind }) => kind === 'week')}>
          <WeekPanel selection={selection} filter={filter} onFilter={onFilter} clock={clock} />
        </WeekButton>
      }
      loading={missing === 'loading'}
    >
      <ResultCount
        shown={comingCount ?? selection.rows.length}
        total={selection.total}
        missing={missing}
        brush={comingCount === undefined ? brush : coming}
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
