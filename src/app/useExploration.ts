import { useMemo } from 'react'
import { slotBoundaries } from '#src/explore/boundaries.ts'
import { groupByDay } from '#src/explore/days.ts'
import { restricted } from '#src/explore/restricted.ts'
import { select } from '#src/explore/select.ts'
import type { AttributeField, BarField } from '#src/model/field.ts'
import { attributesIn, type Filter, type InstantRange } from '#src/model/filter.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { newestFirst, oldestFirst, type Sort } from '#src/model/sort.ts'
import type { Clock } from '#src/time/clock.ts'
import { inZone } from '#src/time/inZone.ts'
import type { ViewName } from '#src/url/viewState.ts'
import type { IndexSnapshot } from './indexFeed.ts'

/** Bars at most: half days of 30 days, days of 90. */
const slotsWide = 92
const slotsNarrow = 32

export interface ExplorationAsk {
  readonly range: InstantRange
  readonly filter: Filter
  readonly sort: Sort
  readonly view: ViewName
  readonly bars: BarField
  readonly clock: Clock
  readonly narrow: boolean
  /** Attributes that are facets, beside those that the filter narrows by. */
  readonly facets: readonly AttributeField[]
  /** What the result is narrowed to. */
  readonly only: readonly InteractionId[] | undefined
}

/** Everything the views show of the loaded history, made anew only for what has changed. */
export function useExploration({ index, version }: IndexSnapshot, ask: ExplorationAsk) {
  const { range, filter, view, bars, clock, narrow, facets, only } = ask
  const boundaries = useMemo(
    () => slotBoundaries(range.from, range.to, clock, narrow ? slotsNarrow : slotsWide),
    [range.from, range.to, clock, narrow],
  )
  const sort = view === 'table' ? ask.sort : byStart(ask.sort)
  const whole = useMemo(() => {
    // Named so that a grown index makes a new selection: the index itself stays the same object.
    void version
    const attributes = [...new Set([...facets, ...attributesIn(filter)])]
    return select(index, inZone(filter, clock), sort, boundaries, { attributes, by: bars, clock })
  }, [index, version, filter, sort, boundaries, facets, bars, clock])
  const selection = useMemo(() => restricted(whole, only), [whole, only])
  const days = useMemo(
    () => (sort[0].field === 'started' ? groupByDay(selection, clock) : []),
    [selection, sort, clock],
  )
  return { selection, whole, days, sort }
}

/** The timeline and the lanes have one order, time: the table's sort says only which end it begins with. */
function byStart(sort: Sort): Sort {
  const [first] = sort
  return first.field === 'started' && !first.descending ? oldestFirst : newestFirst
}
