import * as v from 'valibot'
import type { Filter } from '#src/model/filter.ts'
import { filterKey } from '#src/model/filterKey.ts'
import { defaultRange, type RangePreset, rangePresets } from '#src/model/range.ts'
import { readAddress, writeAddress } from '#src/url/codec.ts'
import { defaultView, type ViewState } from '#src/url/viewState.ts'
import { type ColumnPreferences, completeOrder } from '#src/views/table/columnPreferences.ts'
import { because } from '../because.ts'
import { Columns } from '../preferences.ts'
import { FilterSchema } from './filterSchema.ts'
import { type LeftOut, leftOutNames, withoutPersonal } from './personal.ts'

export const longestName = 80

/** A view of the history, by name: what is asked for and how it is shown, whoever's history it is. */
export const SavedViewSchema = v.object({
  name: v.pipe(
    v.string(),
    v.transform((name) => name.trim()),
    v.nonEmpty(),
    v.maxLength(longestName),
  ),
  filter: FilterSchema,
  /** What the filter once had and what is written down does not. */
  leftOut: v.optional(v.pipe(v.array(v.picklist(leftOutNames)), v.readonly()), []),
  /** Missing where the dates were somebody's own: then those on the page stay. */
  range: v.optional(v.picklist(rangePresets, because('range'))),
  /** How it is shown (order, view, groups), as an address has it. */
  shape: v.pipe(
    v.string(because('shape')),
    v.maxLength(2_000),
    v.transform((shape) => shapeOf(readAddress(shape).view)),
  ),
  /** Missing where the columns stay as they are. */
  columns: v.optional(v.pipe(Columns, v.readonly())),
})

export interface SavedView {
  readonly name: string
  readonly filter: Filter
  readonly leftOut: readonly LeftOut[]
  readonly range?: RangePreset | undefined
  readonly shape: string
  readonly columns?: ColumnPreferences | undefined
}

/** What is on the screen, under a name. */
export function savedViewOf(name: string, view: ViewState, columns: ColumnPreferences): SavedView {
  return {
    name,
    filter: view.filter,
    leftOut: withoutPersonal(view.filter).leftOut,
    ...(view.range.kind === 'preset' && { range: view.range.preset }),
    shape: shapeOf(view),
    columns,
  }
}

/** As it may be written down. */
export function forKeeping(saved: SavedView): SavedView {
  return { ...saved, filter: withoutPersonal(saved.filter).kept }
}

/** What of the page's state a saved view sets; whose history, which details and which zone stay as they are. */
export function stateOf(saved: SavedView): Partial<ViewState> {
  const { scope, openId, tab, line, timeZone, archive, range, ...shape } = readAddress(saved.shape).view
  return { ...shape, filter: saved.filter, ...(saved.range && { range: { kind: 'preset', preset: saved.range } }) }
}

/** Whether the screen is as the saved view would make it. */
export function isInForce(saved: SavedView, view: ViewState, columns: ColumnPreferences): boolean {
  return (
    filterKey(saved.filter) === filterKey(view.filter) &&
    saved.shape === shapeOf(view) &&
    (saved.range === undefined || (view.range.kind === 'preset' && view.range.preset === saved.range)) &&
    (saved.columns === undefined || columnsKey(saved.columns) === columnsKey(columns))
  )
}

/** Order, view and groups alone: everything that has a parameter of its own and is about nobody. */
function shapeOf(view: ViewState): string {
  const { scope, tab, line, timeZone, archive, openId } = defaultView
  return writeAddress({ ...view, scope, tab, line, timeZone, archive, openId, range: defaultRange, filter: [] })
}

function columnsKey(columns: ColumnPreferences): string {
  const { order, hidden, widths, ...rest } = columns
  return JSON.stringify([completeOrder(order), [...hidden].sort(), Object.entries(widths).sort(), rest])
}
