import type { Instant } from './instant.ts'

/** What a facet counts by and `anyOf` compares. Custom attributes join as `attr.NAME`, user data as `data.KEY`. */
export type FacetField = 'media' | 'direction' | 'state' | 'owner' | 'duration'

export const facetFields: readonly FacetField[] = ['media', 'direction', 'state', 'owner', 'duration']

/** The values of the `duration` facet: bands of end minus start. `none` has no end (or no start) to measure by. */
export type DurationBand = 'under-1m' | '1m-5m' | 'over-5m' | 'none'

export const durationBands: readonly DurationBand[] = ['under-1m', '1m-5m', 'over-5m', 'none']

/** One condition. A negated one keeps what the plain one drops. */
export type Clause =
  /** Every word (and every "quoted phrase") must occur somewhere in the record, case and accents ignored. */
  | { readonly kind: 'words'; readonly text: string; readonly negated: boolean }
  /** The field has one of the values. Facet values are media groups, directions, states, owner keys, duration bands. */
  | {
      readonly kind: 'anyOf'
      readonly field: FacetField
      readonly values: readonly string[]
      readonly negated: boolean
    }
  /** At or after `from` and before `to`: instants for `started`. */
  | {
      readonly kind: 'between'
      readonly field: 'started'
      readonly from: Instant
      readonly to: Instant
      readonly negated: boolean
    }

/**
 * The one filter of the page: every clause must hold. The search box, the facets and the brush are views of it, so that
 * ticking and typing the same thing are the same.
 */
export type Filter = readonly Clause[]

export const noFilter: Filter = []

export interface InstantRange {
  readonly from: Instant
  readonly to: Instant
}

/** The free words of the search box, as typed. */
export function textOf(filter: Filter): string {
  const clause = filter.find((each) => each.kind === 'words' && !each.negated)
  return clause?.kind === 'words' ? clause.text : ''
}

export function withText(filter: Filter, text: string): Filter {
  const rest = filter.filter((clause) => clause.kind !== 'words' || clause.negated)
  return text.trim() === '' ? rest : [{ kind: 'words', text, negated: false }, ...rest]
}

/** The values ticked in a facet. */
export function valuesOf(filter: Filter, field: FacetField): readonly string[] {
  const clause = filter.find((each) => each.kind === 'anyOf' && each.field === field && !each.negated)
  return clause?.kind === 'anyOf' ? clause.values : []
}

export function withValues(filter: Filter, field: FacetField, values: readonly string[]): Filter {
  const rest = filter.filter((clause) => clause.kind !== 'anyOf' || clause.field !== field || clause.negated)
  return values.length === 0 ? rest : [...rest, { kind: 'anyOf', field, values, negated: false }]
}

export function toggleValue(filter: Filter, field: FacetField, value: string): Filter {
  const values = valuesOf(filter, field)
  return withValues(
    filter,
    field,
    values.includes(value) ? values.filter((each) => each !== value) : [...values, value],
  )
}

/** The span of time that the brush narrows to, if any. */
export function startedOf(filter: Filter): InstantRange | undefined {
  const clause = filter.find((each) => each.kind === 'between' && !each.negated)
  return clause?.kind === 'between' ? { from: clause.from, to: clause.to } : undefined
}

export function withStarted(filter: Filter, range: InstantRange | undefined): Filter {
  const rest = filter.filter((clause) => clause.kind !== 'between' || clause.negated)
  return range ? [...rest, { kind: 'between', field: 'started', ...range, negated: false }] : rest
}
