import { type FacetField, isAttributeField } from '#src/model/field.ts'
import { durationBands } from '#src/model/filter.ts'
import { flags } from '#src/model/flag.ts'
import { directions, interactionStates } from '#src/model/interaction.ts'
import { mediaFamilies } from '#src/model/media.ts'
import type { Columns } from './columns.ts'
import type { FacetColumn } from './facetColumn.ts'
import type { Passing } from './passing.ts'
import type { Facet, FacetFinds, FacetValue } from './selection.ts'
import { fold, parseWords } from './text.ts'

/** A facet of more values than this, such as order numbers, lists the most frequent of them. */
export const mostListed = 200

/** Values that stand in a facet whether they occur or not, so that it keeps its shape while rows arrive. */
const always: ReadonlyMap<FacetField, readonly string[]> = new Map<FacetField, readonly string[]>([
  ['media', mediaFamilies],
  ['direction', ['inbound', 'outbound', 'internal']],
  ['state', interactionStates.filter((state) => state !== 'unknown')],
  ['duration', durationBands.filter((band) => band !== 'none')],
])

/** The order of those that have a fixed one; others follow, the most frequent first. */
const fixedOrder: ReadonlyMap<FacetField, readonly string[]> = new Map<FacetField, readonly string[]>([
  ['media', mediaFamilies],
  ['direction', directions],
  ['state', interactionStates],
  ['duration', durationBands],
  ['flag', flags],
])

/**
 * A facet: each value with the count of rows that pass every group but this one. Listed is what occurs in the rows
 * loaded, though its count be 0, and what is ticked, so that it can be unticked.
 *
 * @param bit of the facet's own group; 0 where the filter has nothing of it
 * @param ticked and what is shut out
 */
export function facetOf(
  columns: Columns,
  field: FacetField,
  passing: Passing,
  bit: number,
  ticked: readonly string[],
): Facet {
  const column = columns.facet(field)
  const counts = countByCode(column, passing, bit, columns.size)
  const label = (value: string) => (field === 'owner' ? (columns.ownerNames.get(value) ?? value) : value)
  const compare = comparing(field)
  const all = () => sumsByValue(column, counts, [...(always.get(field) ?? []), ...ticked], label).sort(compare)
  const absent = column.uses.reduce((rows, uses, code) => (isAbsent(column.values[code]!) ? rows + uses : rows), 0)
  const isLong = isAttributeField(field) && column.keys.length > mostListed
  const values = isLong ? mostFrequent(column, counts, ticked, label).sort(compare) : all()
  return {
    values,
    distinct: isLong ? column.keys.length : values.length,
    present: columns.size - absent,
    find: (text, most) => (isLong || text !== '' ? found(all(), text, most) : found(values, text, most)),
  }
}

const isAbsent = (values: readonly string[]) => values.length === 0 || (values.length === 1 && values[0] === '')

function found(values: readonly FacetValue[], text: string, most: number): FacetFinds {
  const words = parseWords(text)
  const held = values.filter(({ label }) => {
    const folded = fold(label)
    return words.every((word) => folded.includes(word))
  })
  return { values: held.slice(0, most), left: Math.max(0, held.length - most) }
}

/** @param codes those that are looked at; all of them where it is missing */
function sumsByValue(
  column: FacetColumn,
  counts: Uint32Array,
  listed: readonly string[],
  label: (value: string) => string,
  codes: Iterable<number> = counts.keys(),
): FacetValue[] {
  const sums = new Map(listed.map((value) => [value, { count: 0, loaded: 0 }]))
  for (const code of codes) {
    const loaded = column.uses[code]!
    if (loaded === 0) continue
    // A media type adds to its family, a set of owners to each of them.
    for (const value of column.values[code]!) {
      const sum = sums.get(value)
      if (!sum) sums.set(value, { count: counts[code]!, loaded })
      else {
        sum.count += counts[code]!
        sum.loaded += loaded
      }
    }
  }
  return Array.from(sums, ([value, sum]) => ({ value, label: label(value), ...sum }))
}

/** Of a facet with very many values those that stand in the first places, and what is ticked. */
function mostFrequent(
  column: FacetColumn,
  counts: Uint32Array,
  ticked: readonly string[],
  label: (value: string) => string,
): FacetValue[] {
  const threshold = countOfPlace(counts, mostListed)
  const wanted = new Set(ticked)
  const codes: number[] = []
  for (const isLevel of [false, true]) {
    for (let code = 0; code < counts.length && codes.length < mostListed; code++) {
      const isChosen = isLevel ? counts[code] === threshold : counts[code]! > threshold
      if (!isChosen || column.uses[code] === 0) continue
      codes.push(code)
      for (const value of column.values[code]!) wanted.add(value)
    }
  }
  // A value's sum takes in the rows that have others as well.
  const related = new Set(codes)
  column.values.forEach((values, code) => {
    if ((values.length > 1 || ticked.length > 0) && values.some((value) => wanted.has(value))) related.add(code)
  })
  return sumsByValue(column, counts, ticked, label, related).filter(({ value }) => wanted.has(value))
}

/** The count that stands in a place, counting from the highest: found by counting the counts. */
function countOfPlace(counts: Uint32Array, place: number): number {
  const howMany = new Map<number, number>()
  for (const count of counts) howMany.set(count, (howMany.get(count) ?? 0) + 1)
  let left = place
  for (const [count, codes] of [...howMany].sort(([a], [b]) => b - a)) {
    left -= codes
    if (left <= 0) return count
  }
  return 0
}

function countByCode(column: FacetColumn, passing: Passing, bit: number, size: number): Uint32Array {
  if (passing.rows.length === size) return Uint32Array.from(column.uses)
  const counts = new Uint32Array(column.keys.length)
  countCodes(counts, column.codes, passing.rows)
  countCodes(counts, column.codes, passing.rowsFailingOnly(bit))
  return counts
}

function countCodes(counts: Uint32Array, codes: Uint32Array, rows: Uint32Array): void {
  for (let position = 0; position < rows.length; position++) counts[codes[rows[position]!]!]!++
}

function comparing(field: FacetField): (a: FacetValue, b: FacetValue) => number {
  const places = new Map((fixedOrder.get(field) ?? []).map((value, place) => [value, place]))
  const place = ({ value }: FacetValue) => places.get(value) ?? places.size
  return (a, b) =>
    place(a) - place(b) || b.count - a.count || byText(fold(a.label), fold(b.label)) || byText(a.value, b.value)
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
