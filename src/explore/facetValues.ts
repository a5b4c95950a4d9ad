import { durationBands, type FacetField } from '#src/model/filter.ts'
import { directions, interactionStates } from '#src/model/interaction.ts'
import { mediaFamilies } from '#src/model/media.ts'
import type { Columns } from './columns.ts'
import type { FacetColumn } from './facetColumn.ts'
import type { Passing } from './passing.ts'
import type { FacetValue } from './selection.ts'
import { fold } from './text.ts'

/** Values that stand in a facet whether they occur or not, so that it keeps its shape while rows arrive. */
const always: Readonly<Record<FacetField, readonly string[]>> = {
  media: mediaFamilies,
  direction: ['inbound', 'outbound', 'internal'],
  state: interactionStates.filter((state) => state !== 'unknown'),
  owner: [],
  duration: durationBands.filter((band) => band !== 'none'),
}

/** The order of those that have a fixed one; others follow, the most frequent first. */
const fixedOrder: Readonly<Record<FacetField, readonly string[]>> = {
  media: mediaFamilies,
  direction: directions,
  state: interactionStates,
  owner: [],
  duration: durationBands,
}

/**
 * The values of a facet, each with the count of rows that pass every group but this one. Listed is what occurs in the
 * rows loaded, though its count be 0, and what is ticked, so that it can be unticked.
 */
export function facetValues(
  columns: Columns,
  field: FacetField,
  passing: Passing,
  ticked: readonly string[],
): readonly FacetValue[] {
  const column = columns.facets[field]
  const counts = new Map([...always[field], ...ticked].map((value) => [value, 0]))
  countByCode(column, field, passing, columns.size).forEach((count, code) => {
    if (column.uses[code] === 0) return
    // A media type adds to its family, a set of owners to each of them.
    for (const value of column.values[code]!) counts.set(value, (counts.get(value) ?? 0) + count)
  })
  const label = (value: string) => (field === 'owner' ? (columns.ownerNames.get(value) ?? value) : value)
  return Array.from(counts, ([value, count]) => ({ value, label: label(value), count })).sort(comparing(field))
}

function countByCode(column: FacetColumn, field: FacetField, passing: Passing, size: number): Uint32Array {
  if (passing.rows.length === size) return Uint32Array.from(column.uses)
  const counts = new Uint32Array(column.keys.length)
  countCodes(counts, column.codes, passing.rows)
  countCodes(counts, column.codes, passing.rowsFailingOnly(field))
  return counts
}

function countCodes(counts: Uint32Array, codes: Uint32Array, rows: Uint32Array): void {
  for (let position = 0; position < rows.length; position++) counts[codes[rows[position]!]!]!++
}

function comparing(field: FacetField): (a: FacetValue, b: FacetValue) => number {
  const places = new Map(fixedOrder[field].map((value, place) => [value, place]))
  const place = ({ value }: FacetValue) => places.get(value) ?? places.size
  return (a, b) =>
    place(a) - place(b) || b.count - a.count || byText(fold(a.label), fold(b.label)) || byText(a.value, b.value)
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
