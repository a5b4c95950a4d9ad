import { useMemo } from 'react'
import type { Selection } from '#src/explore/selection.ts'
import { countWeek } from '#src/explore/week.ts'
import type { Filter } from '#src/model/filter.ts'
import { weekOf, withWeek } from '#src/model/week.ts'
import type { Clock } from '#src/time/clock.ts'
import { inZone } from '#src/time/inZone.ts'
import { WeekMap } from '#src/views/week/WeekMap.tsx'

export interface WeekPanelProps {
  readonly selection: Selection
  readonly filter: Filter
  readonly onFilter: (next: Filter) => void
  readonly clock: Clock
}

/** The week of what passes the filter, as a view of the one filter. */
export function WeekPanel({ selection, filter, onFilter, clock }: WeekPanelProps) {
  // The selection is another whenever the index has grown.
  const week = useMemo(() => countWeek(selection.index, inZone(filter, clock), clock), [selection, filter, clock])
  return <WeekMap week={week} part={weekOf(filter)} onPart={(part) => onFilter(withWeek(filter, part))} clock={clock} />
}
