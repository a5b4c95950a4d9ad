import { type AttributeField, type BarField, fixedFacetFields } from '#src/model/field.ts'
import type { Filter } from '#src/model/filter.ts'
import type { Sort } from '#src/model/sort.ts'
import type { Clock } from '#src/time/clock.ts'
import { facetOf } from './facets.ts'
import type { InteractionIndex } from './interactionIndex.ts'
import type { Selection } from './selection.ts'

/** What is wanted beside the usual. */
export interface SelectionExtras {
  /** Attributes that are facets too. */
  readonly attributes?: readonly AttributeField[]
  /** What the overview's bars are made of; media by default. */
  readonly by?: BarField
  /** Tells days and hours of the week; UTC's by default. */
  readonly clock?: Clock
}

/**
 * What the filter keeps, in order, with every number beside it. Asking again costs only what has changed since: the
 * index remembers the last filter group by group, orders by sort, and slots by the identity of `boundaries`.
 *
 * @param filter with its days as instants (`inZone`)
 * @param boundaries of the overview's slots, ascending; empty for no overview
 */
export function select(
  index: InteractionIndex,
  filter: Filter,
  sort: Sort,
  boundaries: Float64Array,
  { attributes = [], by = 'media', clock }: SelectionExtras = {},
): Selection {
  const { columns, filtering, orders, slots } = index
  const passing = filtering.apply(filter, clock)
  const facets = [...fixedFacetFields, ...attributes].map((field) => {
    const chosen = filter.flatMap((clause) => (clause.kind === 'anyOf' && clause.field === field ? clause.values : []))
    return [field, facetOf(columns, field, passing, filtering.bitOf(field), chosen)] as const
  })
  return {
    index,
    version: index.version,
    rows: passing.inOrder(orders.order(sort)),
    total: index.size,
    facets: new Map(facets),
    histogram: slots.histogram(passing, filtering.bitOf('started'), boundaries, by),
  }
}

/**
 * Does some milliseconds of what a first search, then a first sort by each column, would otherwise wait for; `true`
 * once nothing is left. To be called again and again while the page is idle.
 *
 * @param isGrowing more rows are on their way, which every order would have to be made anew for
 */
export function warm(index: InteractionIndex, isGrowing = false): boolean {
  if (!index.prepareSearch()) return false
  if (isGrowing) return true
  return index.prepareAttributes() && index.orders.prepare()
}
