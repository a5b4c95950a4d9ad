import { type FacetField, isAttributeField } from '#src/model/field.ts'
import { durationBands } from '#src/model/filter.ts'
import { flags } from '#src/model/flag.ts'
import { directions, interactionStates } from '#src/model/interaction.ts'
import { mediaFamilies } from '#src/model/media.ts'
import type { Columns } from './columns.ts'
import type { FacetColumn } from './facetColumn.ts'
import type { Passing } from './passing.ts'
import type { Facet, FacetFinds, FacetValue } from './selection.ts'
import { byText, fold, parseWords } from './text.ts'

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
  const tally = tallyOf(column, passing, bit, columns.size)
  const label = (value: string) => (field === 'owner' ? (columns.ownerNames.get(value) ?? value) : value)
  const compare = comparing(field)
  const listed = (codes: Iterable<number>, besides: readonly string[]): FacetValue[] => {
    const values = Array.from(codes, (code) => counted(column.keys[code]!, label, tally, code))
    const known = new Set(values.map(({ value }) => value))
    for (const value of new Set(besides)) {
      if (!known.has(value)) values.push(counted(value, label, tally, column.codeOf(value)))
    }
    return values.sort(compare)
  }
  const isLong = isAttributeField(field) && tally.codes.length > mostListed
  const values = isLong
    ? listed(mostFrequent(tally, tally.codes, mostListed), ticked)
    : listed(tally.codes, [...(always.get(field) ?? []), ...ticked])
  const missing = (code: number | undefined) => code === undefined || tally.loaded[code] === 0
  return {
    values,
    distinct: isLong
      ? tally.codes.length + new Set(ticked.filter((value) => missing(column.codeOf(value)))).size
      : values.length,
    present: columns.size - column.usesOf(''),
    find: (text, most) => {
      if (!isLong) return foundAmong(values, text, most)
      const codes = foundCodes(column, tally, text)
      const shown = codes.length > most ? mostFrequent(tally, codes, most) : codes
      return { values: listed(shown, []), left: Math.max(0, codes.length - most) }
    },
  }
}

/** By the code of each single value: what a code of several stands for is added to each of them. */
interface Tally {
  /** Those of the values that occur. */
  readonly codes: Uint32Array
  readonly counts: Uint32Array
  readonly loaded: Uint32Array
}

function tallyOf(column: FacetColumn, passing: Passing, bit: number, size: number): Tally {
  const loaded = new Uint32Array(column.uses)
  const counts = passing.rows.length === size ? loaded.slice() : countByCode(column, passing, bit)
  for (const [code, values] of column.composed) {
    // A media type adds to its family, a set of owners to each of them.
    for (const value of values) {
      const own = column.codeOf(value)!
      loaded[own]! += column.uses[code]!
      counts[own]! += counts[code]!
    }
  }
  for (const code of column.composed.keys()) {
    loaded[code] = 0
    counts[code] = 0
  }
  const codes = new Uint32Array(loaded.length)
  let length = 0
  for (let code = 0; code < loaded.length; code++) {
    codes[length] = code
    if (loaded[code]! > 0) length++
  }
  return { codes: codes.subarray(0, length), counts, loaded }
}

function counted(value: string, label: (value: string) => string, tally: Tally, code: number | undefined): FacetValue {
  const [count, loaded] = code === undefined ? [0, 0] : [tally.counts[code]!, tally.loaded[code]!]
  return { value, label: label(value), count, loaded }
}

function foundAmong(values: readonly FacetValue[], text: string, most: number): FacetFinds {
  const words = parseWords(text)
  const held = values.filter(({ label }) => {
    const folded = fold(label)
    return words.every((word) => folded.includes(word))
  })
  return { values: held.slice(0, most), left: Math.max(0, held.length - most) }
}

function foundCodes(column: FacetColumn, { codes }: Tally, text: string): Uint32Array {
  const words = parseWords(text)
  if (words.length === 0) return codes
  const folded = column.folded()
  const found = new Uint32Array(codes.length)
  let length = 0
  for (let place = 0; place < codes.length; place++) {
    const code = codes[place]!
    let holds = true
    for (const word of words) holds &&= folded[code]!.includes(word)
    if (holds) found[length++] = code
  }
  return found.subarray(0, length)
}

/** Of very many values those that stand in the first places; among those with the same count who came first. */
function mostFrequent({ counts }: Tally, codes: Uint32Array, most: number): readonly number[] {
  const threshold = countOfPlace(counts, codes, most)
  const above: number[] = []
  const level: number[] = []
  for (let place = 0; place < codes.length; place++) {
    const code = codes[place]!
    if (counts[code]! > threshold) above.push(code)
    else if (counts[code] === threshold && level.length < most) level.push(code)
  }
  return [...above, ...level.slice(0, most - above.length)]
}

/** The count that stands in a place, counting from the highest: found by counting the counts. */
function countOfPlace(counts: Uint32Array, codes: Uint32Array, wanted: number): number {
  let highest = 0
  for (let place = 0; place < codes.length; place++) highest = Math.max(highest, counts[codes[place]!]!)
  const howMany = new Uint32Array(highest + 1)
  for (let place = 0; place < codes.length; place++) howMany[counts[codes[place]!]!]!++
  let left = wanted
  for (let count = highest; count > 0; count--) {
    left -= howMany[count]!
    if (left <= 0) return count
  }
  return 0
}

function countByCode(column: FacetColumn, passing: Passing, bit: number): Uint32Array {
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
