/**
 * A custom attribute, `attr.OrderNumber`, or a key of the attached data at any depth, `data.ServiceType`: whatever the
 * records hold can be filtered, counted, shown and sorted by. The case of the key matters.
 */
export type AttributeField = `attr.${string}` | `data.${string}`

/** What every interaction has by itself and a facet counts by. */
export type FixedFacetField = 'media' | 'direction' | 'state' | 'owner' | 'duration' | 'flag'

/** What a facet counts by and `anyOf` compares. */
export type FacetField = FixedFacetField | AttributeField

/** What the overview's bars can be made of. */
export type BarField = Extract<FixedFacetField, 'media' | 'state' | 'owner' | 'direction'>

export const barFields: readonly BarField[] = ['media', 'state', 'owner', 'direction']

/** The facets that always stand among the filters. */
export const facetFields: readonly Exclude<FixedFacetField, 'flag'>[] = [
  'media',
  'direction',
  'state',
  'owner',
  'duration',
]

export const fixedFacetFields: readonly FixedFacetField[] = [...facetFields, 'flag']

export function isFixedFacetField(name: string): name is FixedFacetField {
  return fixedFacetFields.some((field) => field === name)
}

export function isAttributeField(name: string): name is AttributeField {
  return (name.startsWith('attr.') || name.startsWith('data.')) && name.length > 'attr.'.length
}

/** Where a field's values are, and under which key: `['attr', 'OrderNumber']`. */
export function partsOf(field: AttributeField): readonly [place: 'attr' | 'data', key: string] {
  return [field.startsWith('attr.') ? 'attr' : 'data', field.slice('attr.'.length)]
}

/** Fields of text that can be looked through by themselves: a part of what they hold is enough. */
export type TextField = 'contact' | 'phone' | 'id' | 'subject' | 'comment' | 'parent' | 'thread'

export const textFields: readonly TextField[] = ['contact', 'phone', 'id', 'subject', 'comment', 'parent', 'thread']

/** What an interaction may have or lack. */
export type PresenceField = 'subject' | 'comment' | 'contact' | 'owner' | 'phone' | 'ended' | 'parent' | 'thread'

export const presenceFields: readonly PresenceField[] = [
  'subject',
  'comment',
  'contact',
  'owner',
  'phone',
  'ended',
  'parent',
  'thread',
]
