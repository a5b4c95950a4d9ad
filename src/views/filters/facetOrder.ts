import type { FacetValue } from '#src/explore/selection.ts'
import type { FacetField } from '#src/model/field.ts'
import { durationBands } from '#src/model/filter.ts'
import { flags } from '#src/model/flag.ts'
import { directions, interactionStates } from '#src/model/interaction.ts'
import { mediaFamilies } from '#src/model/media.ts'

const usual: ReadonlyMap<FacetField, readonly string[]> = new Map<FacetField, readonly string[]>([
  ['media', mediaFamilies],
  ['direction', directions],
  ['state', interactionStates],
  ['duration', durationBands],
  ['flag', flags],
])

/** Whether the values of a facet have places of their own, whatever their counts. */
export const hasUsualOrder = (field: FacetField) => usual.has(field)

/** The values with those that are ticked but do not occur: they can be ticked off all the same. */
export function withTicked(values: readonly FacetValue[], ticked: readonly string[]): readonly FacetValue[] {
  const missing = ticked.filter((value) => values.every((each) => each.value !== value))
  return [...values, ...missing.map((value) => ({ value, label: value, count: 0, loaded: 0 }))]
}

/** Always in the same places, however the counts change; values that nobody has heard of by name at the end. */
export function inUsualOrder(field: FacetField, values: readonly FacetValue[]): readonly FacetValue[] {
  const place = ({ value }: FacetValue) => {
    const at = (usual.get(field) ?? []).indexOf(value)
    return at === -1 ? Number.POSITIVE_INFINITY : at
  }
  return values.toSorted((one, other) =>
    place(one) === place(other) ? one.label.localeCompare(other.label) : place(one) - place(other),
  )
}

/** An order known from before, with the values that it lacks after the rest. */
export function withNewcomers(known: readonly string[], values: readonly FacetValue[]): readonly string[] {
  return [...new Set([...known, ...values.map(({ value }) => value)])]
}

/** The values as `order` has them. */
export function inKnownOrder(order: readonly string[], values: readonly FacetValue[]): readonly FacetValue[] {
  const placeOf = new Map(order.map((value, at) => [value, at]))
  const place = ({ value }: FacetValue) => placeOf.get(value) ?? order.length
  return values.toSorted((one, other) => place(one) - place(other))
}
