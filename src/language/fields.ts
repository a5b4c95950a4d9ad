import { type AttributeField, type FacetField, type FixedFacetField, isAttributeField } from '#src/model/field.ts'
import { durationBands } from '#src/model/filter.ts'
import { flags } from '#src/model/flag.ts'
import { directions, interactionStates } from '#src/model/interaction.ts'
import { canonicalMediaType, mediaGroup } from '#src/model/media.ts'

/** Fields whose values are ours; anybody may own an interaction, and servers invent media. */
export const closedValues: ReadonlyMap<string, readonly string[]> = new Map<FixedFacetField, readonly string[]>([
  ['direction', directions],
  ['state', interactionStates],
  ['duration', durationBands],
  ['flag', flags],
])

/** What stands for having none: `owner:none`. */
export const emptyWord = /^none$/i

export function mediaOf(typed: string): string {
  return mediaGroup(canonicalMediaType(typed).replace(/^work[ -]item$/, 'workitem'))
}

/** `In process`, as it is shown, is `in-process`. */
export const codeOf = (typed: string) =>
  typed
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')

/** Fields that any value may be typed for. */
export function isOpenField(name: string): name is Extract<FacetField, 'media' | 'owner' | AttributeField> {
  return name === 'media' || name === 'owner' || isAttributeField(name)
}
