import type { FacetField } from '#src/model/filter.ts'
import { type MediaGroup, mediaFamilies } from '#src/model/media.ts'
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
  const names: ReadonlyMap<string, string> = new Map(Object.entries(words.domain[field]))
  return names.get(value) ?? value
}
