import { type Filter, facetFields } from '#src/model/filter.ts'
import type { Sort } from '#src/model/sort.ts'
import { facetValues } from './facetValues.ts'
import type { InteractionIndex } from './interactionIndex.ts'
import type { Selection } from './selection.ts'

/**
 * What the filter keeps, in order, with every number beside it. Asking again costs only what has changed since: the
 * index remembers the last filter group by group, orders by sort, and slots by the identity of `boundaries`.
 *
 * @param boundaries of the overview's slots, ascending; empty for no overview
 */
export function select(index: InteractionIndex, filter: Filter, sort: Sort, boundaries: Float64Array): Selection {
  const passing = index.filtering.apply(filter)
  const ticked = (field: (typeof facetFields)[number]) =>
    filter.flatMap((clause) => (clause.kind === 'anyOf' && clause.field === field ? clause.values : []))
  return {
    index,
    version: index.version,
    rows: passing.inOrder(index.orders.order(sort)),
    total: index.size,
    facets: new Map(facetFields.map((field) => [field, facetValues(index.columns, field, passing, ticked(field))])),
    histogram: index.slots.histogram(passing, boundaries),
  }
}

/**
 * Does some milliseconds of what a first search, then a first sort by each text column, would otherwise wait for; `true`
 * once nothing is left. To be called again and again while the page is idle.
 *
 * @param isGrowing more rows are on their way, which every order would have to be made anew for
 */
export function warm(index: InteractionIndex, isGrowing = false): boolean {
  if (!index.prepareSearch()) return false
  return isGrowing || index.orders.prepare()
}
