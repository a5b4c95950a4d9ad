import { type Filter, type InstantRange, startedOf, withStarted } from '#src/model/filter.ts'
import { Lanes, type LanesProps } from '#src/views/lanes/Lanes.tsx'

export interface LanesViewProps extends Omit<LanesProps, 'whole' | 'onBrush'> {
  /** What was asked for. */
  readonly range: InstantRange
  readonly filter: Filter
  readonly onFilter: (next: Filter) => void
}

/** The lanes over the time that the filter leaves, with their brush as a view of the one filter. */
export function LanesView({ range, filter, onFilter, ...props }: LanesViewProps) {
  const whole = startedOf(filter) ?? range
  return <Lanes {...props} whole={whole} onBrush={(chosen) => onFilter(withStarted(filter, chosen))} />
}
