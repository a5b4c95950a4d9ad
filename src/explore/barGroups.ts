import type { BarField } from '#src/model/field.ts'
import { directions, interactionStates } from '#src/model/interaction.ts'
import { mediaFamilies } from '#src/model/media.ts'
import type { Columns } from './columns.ts'
import type { FacetColumn } from './facetColumn.ts'
import { otherOwners } from './selection.ts'
import { byText, fold } from './text.ts'

/** Owners that have a part of their own in the bars. */
export const mostOwners = 6

interface BarGroups {
  readonly groups: readonly string[]
  readonly labels: readonly string[]
  /** Code of the facet's column → place among the groups. */
  readonly groupOfCode: Uint32Array
}

/** The parts that bars are made of, and which of them each code of the column adds to. */
export function barGroups(columns: Columns, by: BarField): BarGroups {
  const column = columns.facet(by)
  const groups = by === 'owner' ? ownerGroups(column, columns.ownerNames) : fixedGroups(column, by)
  const placeOf = new Map(groups.map((group, place) => [group, place]))
  const others = groups.length - 1
  return {
    groups,
    labels: by === 'owner' ? groups.map((key) => columns.ownerNames.get(key) ?? key) : groups,
    groupOfCode: Uint32Array.from(column.keys, (_, code) => placeOf.get(firstOf(column, code)) ?? others),
  }
}

/** Each interaction is counted once: of several owners, by the first. */
const firstOf = (column: FacetColumn, code: number) => column.valuesOf(code)[0] ?? ''

const fixed: Readonly<Record<Exclude<BarField, 'owner'>, readonly string[]>> = {
  media: mediaFamilies,
  state: interactionStates,
  direction: directions,
}

/** What has a fixed order, always, then by name what is loaded beside: media of no family. */
function fixedGroups(column: FacetColumn, by: Exclude<BarField, 'owner'>): readonly string[] {
  const known = fixed[by]
  const found = column.uses.flatMap((rows, code) => (rows > 0 ? column.valuesOf(code) : []))
  return [...known, ...new Set(found.filter((group) => !known.includes(group)).toSorted())]
}

/** By all that is loaded, so that an owner keeps the part, and its colour, whatever is filtered. */
function ownerGroups(column: FacetColumn, names: ReadonlyMap<string, string>): readonly string[] {
  const rowsOf = new Map<string, number>()
  column.uses.forEach((rows, code) => {
    const first = firstOf(column, code)
    if (first !== '' && rows > 0) rowsOf.set(first, (rowsOf.get(first) ?? 0) + rows)
  })
  const nameOf = (key: string) => fold(names.get(key) ?? key)
  const busiest = Array.from(rowsOf)
    .sort(([a, rowsOfA], [b, rowsOfB]) => rowsOfB - rowsOfA || byText(nameOf(a), nameOf(b)) || byText(a, b))
    .slice(0, mostOwners)
  return [...busiest.map(([key]) => key), '', otherOwners]
}
