import type { FacetField } from '#src/model/filter.ts'
import type { MediaGroup } from '#src/model/media.ts'
import type { InteractionIndex } from './interactionIndex.ts'

/** One value of a facet and how many interactions ticking it alone would give, all other groups' filters applied. */
export interface FacetValue {
  readonly value: string
  /** For owners: the name. Otherwise the value itself; the words for it are the view's business. */
  readonly label: string
  readonly count: number
}

/** Counts by start: what passes every clause but the brush, slot by slot and medium by medium. */
export interface Histogram {
  /** Ascending instants, one more than the slots: slots need not be equally wide (days have 23 to 25 hours). */
  readonly boundaries: Float64Array
  readonly groups: readonly MediaGroup[]
  /** `counts[slot * groups.length + group]` */
  readonly counts: Uint32Array
}

/** What the filter keeps, in order, with every number that the page shows beside it. */
export interface Selection {
  readonly index: InteractionIndex
  /** The index's version that this was made from: the same index grows as batches arrive. */
  readonly version: number
  /** Row numbers of the index, filtered and sorted. */
  readonly rows: Uint32Array
  /** Rows loaded, filter or no filter. */
  readonly total: number
  readonly facets: ReadonlyMap<FacetField, readonly FacetValue[]>
  readonly histogram: Histogram
}
