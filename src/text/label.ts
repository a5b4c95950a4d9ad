import { type AttributeField, type FacetField, isAttributeField, partsOf } from '#src/model/field.ts'
import { type MediaGroup, mediaFamilies } from '#src/model/media.ts'
import type { SortField } from '#src/model/sort.ts'
import { fieldLabel } from './fieldNames.ts'
import { words } from './words.ts'

/** A media group in words: `Work item`; an unknown medium by its own name, `hologram` as `Hologram`. */
export function mediaLabel(group: MediaGroup): string {
  const family = mediaFamilies.find((each) => each === group)
  if (family) return words.domain.media[family]
  return group === '' ? words.domain.missing : group.charAt(0).toUpperCase() + group.slice(1)
}

/** A facet's value in words; owners bring their own label. */
export function facetLabel(field: FacetField, value: string, label: string): string {
  if (field === 'media') return mediaLabel(value)
  if (field === 'owner') return value === '' ? words.domain.noOwner : label
  if (isAttributeField(field)) return value === '' ? words.domain.notSet : label
  const names: ReadonlyMap<string, string> = new Map(Object.entries(words.domain[field]))
  return names.get(value) ?? value
}

/** The name of a facet; an attribute as the company calls it, else by its key. */
export function facetName(field: FacetField, shown: readonly FacetField[] = []): string {
  return isAttributeField(field) ? attributeName(field, shown) : words.filters.groups[field]
}

/** An attribute's name; with its place, or its key, where another of the same name stands beside it. */
function attributeName(field: AttributeField, shown: readonly string[]): string {
  const [place, key] = partsOf(field)
  const name = fieldLabel(key)
  const others = shown.filter(isAttributeField).filter((each) => each !== field)
  if (others.some((each) => partsOf(each)[1] === key)) return words.filters.placed(name, words.filters.places[place])
  const isTaken = others.some((each) => fieldLabel(partsOf(each)[1]) === name)
  return isTaken && name !== key ? words.filters.keyed(name, key) : name
}

/** The name of a column, and of what rows are ordered by. */
export function columnName(field: SortField, shown: readonly SortField[] = []): string {
  return isAttributeField(field) ? attributeName(field, shown) : words.table.columns[field]
}
