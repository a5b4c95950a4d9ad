import { type AttributeField, type FacetField, isAttributeField, type PresenceField, type TextField } from './field.ts'
import type { Instant } from './instant.ts'

/** The values of the `duration` facet: bands of end minus start. `none` has no end (or no start) to measure by. */
export type DurationBand = 'under-1m' | '1m-5m' | 'over-5m' | 'none'

export const durationBands: readonly DurationBand[] = ['under-1m', '1m-5m', 'over-5m', 'none']

/** ms, both ends included; `to` may be `Infinity`. */
export interface MsRange {
  readonly from: number
  readonly to: number
}

/**
 * A state that takes more than one field to tell. `open`: not stopped; `closed`: stopped; `reply`: names a parent;
 * `repeat`: the same customer on the same subject again within 7 days; `flagged`: something looks wrong with it.
 */
export type Trait = 'open' | 'closed' | 'reply' | 'repeat' | 'flagged'

export const traits: readonly Trait[] = ['open', 'closed', 'reply', 'repeat', 'flagged']

/** One condition. A negated one keeps what the plain one drops. */
export type Clause =
  /** Every word (and every "quoted phrase") must occur somewhere in the record, case and accents ignored. */
  | { readonly kind: 'words'; readonly text: string; readonly negated: boolean }
  /**
   * The field has one of the values: media groups, directions, states, owner keys, duration bands, flags, what an
   * attribute holds. The empty value stands for having none.
   */
  | {
      readonly kind: 'anyOf'
      readonly field: FacetField
      readonly values: readonly string[]
      readonly negated: boolean
    }
  /** One of the texts occurs in the field, case and accents ignored. */
  | {
      readonly kind: 'holds'
      readonly field: TextField
      readonly texts: readonly string[]
      readonly negated: boolean
    }
  /** At or after `from` and before `to`. */
  | {
      readonly kind: 'between'
      readonly field: 'started'
      readonly from: Instant
      readonly to: Instant
      readonly negated: boolean
    }
  /**
   * Whole days of the shown zone, `2026-11-07`, both included, an empty one for an open end: what is typed. It becomes a
   * `between` where the zone is known (`inZone`).
   */
  | {
      readonly kind: 'days'
      readonly field: 'started'
      readonly from: string
      readonly to: string
      readonly negated: boolean
    }
  /**
   * Started on one of the days of the week (1 is Monday, 7 Sunday) and in one of the hours (0 to 23), by the face of the
   * shown zone's clock; no days, or no hours, ask for none in particular.
   */
  | {
      readonly kind: 'week'
      readonly days: readonly number[]
      readonly hours: readonly number[]
      readonly negated: boolean
    }
  /** End minus start lies in one of the ranges. */
  | { readonly kind: 'lasts'; readonly ranges: readonly MsRange[]; readonly negated: boolean }
  | { readonly kind: 'has'; readonly field: PresenceField | AttributeField; readonly negated: boolean }
  | { readonly kind: 'is'; readonly trait: Trait; readonly negated: boolean }
  /** Typed, and not to be understood: it is kept as it was typed, and narrows nothing. */
  | { readonly kind: 'unread'; readonly text: string; readonly negated: false }

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

export type AnyOf = Extract<Clause, { readonly kind: 'anyOf' }>

const isFacetClause =
  (field: FacetField, negated: boolean) =>
  (clause: Clause): clause is AnyOf =>
    clause.kind === 'anyOf' && clause.field === field && clause.negated === negated

/** The values ticked in a facet, or, negated, those shut out. */
export function valuesOf(filter: Filter, field: FacetField, negated = false): readonly string[] {
  return filter.find(isFacetClause(field, negated))?.values ?? []
}

export function withValues(filter: Filter, field: FacetField, values: readonly string[], negated = false): Filter {
  const isOwn = isFacetClause(field, negated)
  const clause: AnyOf = { kind: 'anyOf', field, values, negated }
  const place = filter.findIndex(isOwn)
  const rest = filter.filter((each) => !isOwn(each))
  if (values.length === 0) return rest
  // In its place: what is typed before and after it stays where it stands.
  return place < 0 ? [...rest, clause] : [...rest.slice(0, place), clause, ...rest.slice(place)]
}

/** Ticks a value, or ticks it off; one that was shut out is let in again. */
export function toggleValue(filter: Filter, field: FacetField, value: string): Filter {
  const values = valuesOf(filter, field)
  const without = (all: readonly string[]) => all.filter((each) => each !== value)
  const letIn = withValues(filter, field, without(valuesOf(filter, field, true)), true)
  return withValues(letIn, field, values.includes(value) ? without(values) : [...values, value])
}

/** This value and no other of the facet. */
export function onlyValue(filter: Filter, field: FacetField, value: string): Filter {
  return withValues(withValues(filter, field, [], true), field, [value])
}

/** Everything but this value, in addition to what is shut out already. */
export function withoutValue(filter: Filter, field: FacetField, value: string): Filter {
  const ticked = valuesOf(filter, field).filter((each) => each !== value)
  const shutOut = valuesOf(filter, field, true).filter((each) => each !== value)
  return withValues(withValues(filter, field, ticked), field, [...shutOut, value], true)
}

/** Nothing of this facet, neither ticked nor shut out. */
export function withoutFacet(filter: Filter, field: FacetField): Filter {
  return filter.filter((clause) => clause.kind !== 'anyOf' || clause.field !== field)
}

/** The attributes whose values are ticked or shut out. */
export function attributesIn(filter: Filter): readonly AttributeField[] {
  return filter.flatMap((clause) => (clause.kind === 'anyOf' && isAttributeField(clause.field) ? clause.field : []))
}

/** The span of time that the brush narrows to, if any; of a filter whose days are instants already (`inZone`). */
export function startedOf(filter: Filter): InstantRange | undefined {
  const clause = filter.find((each) => each.kind === 'between' && !each.negated)
  return clause?.kind === 'between' ? { from: clause.from, to: clause.to } : undefined
}

export function withStarted(filter: Filter, range: InstantRange | undefined): Filter {
  const rest = filter.filter(({ kind, negated }) => (kind !== 'between' && kind !== 'days') || negated)
  return range ? [...rest, { kind: 'between', field: 'started', ...range, negated: false }] : rest
}
