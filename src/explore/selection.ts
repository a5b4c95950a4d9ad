import type { BarField, FacetField } from '#src/model/field.ts'
import type { InteractionIndex } from './interactionIndex.ts'

/** One value of a facet and how many interactions ticking it alone would give, all other groups' filters applied. */
export interface FacetValue {
  readonly value: string
  /** For owners: the name. Otherwise the value itself; the words for it are the view's business. */
  readonly label: string
  readonly count: number
  /** How many of the interactions loaded have it, filter or no filter. */
  readonly loaded: number
}

export interface FacetFinds {
  readonly values: readonly FacetValue[]
  /** How many more there are. */
  readonly left: number
}

/** What the interactions loaded have of one field. */
export interface Facet {
  /** Of an attribute with very many values the most frequent ones. */
  readonly values: readonly FacetValue[]
  /** Different values that there are. */
  readonly distinct: number
  /** Interactions loaded that have any value of it. */
  readonly present: number
  /** Values whose label holds every word, `most` of them at most, the most frequent first. */
  readonly find: (text: string, most: number) => FacetFinds
}

/**
 * What stands for all owners that have no part of their own in a histogram: no owner's key, for it occurs in no text that
 * a server sends.
 */
export const otherOwners = '\u0000'

/**
 * Counts by start: what passes every clause but the brush, slot by slot and part by part. Each interaction counts once in
 * its slot; of several owners the first has it.
 */
export interface Histogram {
  /** Ascending instants, one more than the slots: slots need not be equally wide (days have 23 to 25 hours). */
  readonly boundaries: Float64Array
  /** What the bars are made of. */
  readonly by: BarField
  /** Values of that facet, in an order of their own; of owners the busiest, then nobody (`''`), then `otherOwners`. */
  readonly groups: readonly string[]
  /** One for each group: of owners the name, else the value itself. */
  readonly labels: readonly string[]
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
  readonly facets: ReadonlyMap<FacetField, Facet>
  readonly histogram: Histogram
}
