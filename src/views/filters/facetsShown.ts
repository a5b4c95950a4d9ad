import type { Facet } from '#src/explore/selection.ts'
import { type AttributeField, type FacetField, facetFields } from '#src/model/field.ts'
import { attributesIn, type Filter } from '#src/model/filter.ts'

/** Attributes that can be facets at a time: each is counted with every step. */
export const mostAttributes = 16

/** The facets from top to bottom: what always stands, what looks wrong if anything does, then the attributes. */
export function facetsShown(
  facets: ReadonlyMap<FacetField, Facet>,
  filter: Filter,
  added: readonly AttributeField[],
): readonly FacetField[] {
  const isFlagged = (facets.get('flag')?.present ?? 0) > 0
  const isAsked = filter.some((clause) => clause.kind === 'anyOf' && clause.field === 'flag')
  const attributes = new Set([...added, ...attributesIn(filter)])
  return [...facetFields, ...(isFlagged || isAsked ? (['flag'] as const) : []), ...attributes]
}
