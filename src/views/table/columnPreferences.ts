import type { AttributeField } from '#src/model/field.ts'
import { type SortField, sortFields } from '#src/model/sort.ts'

/** Which columns the table shows, in which order and how wide: what a user chose and what is kept for the next time. */
export interface ColumnPreferences {
  /** All of them, hidden ones too; one that is missing here comes last. */
  readonly order: readonly SortField[]
  readonly hidden: readonly SortField[]
  /** px, of the columns that were given a width by hand. */
  readonly widths: ColumnWidths
  /** Those that stay at the start edge, before all others. */
  readonly pinned: readonly SortField[]
}

/** px of a column, by its field. */
export type ColumnWidths = Readonly<Record<string, number>>

export const defaultColumns: ColumnPreferences = {
  order: sortFields,
  hidden: ['direction', 'ended', 'phone', 'comment', 'parent', 'id'],
  widths: {},
  pinned: [],
}

/** Narrower than this no column is of use. */
export const minWidth = 48
export const maxWidth = 900

export function clampWidth(px: number): number {
  return Math.round(Math.min(maxWidth, Math.max(minWidth, px)))
}

export function withShown(columns: ColumnPreferences, field: SortField, shown: boolean): ColumnPreferences {
  const others = columns.hidden.filter((each) => each !== field)
  return { ...columns, hidden: shown ? others : [...others, field] }
}

export function withWidth(columns: ColumnPreferences, field: SortField, px: number | undefined): ColumnPreferences {
  const { [field]: _replaced, ...others } = columns.widths
  return { ...columns, widths: px === undefined ? others : { ...others, [field]: clampWidth(px) } }
}

/** The same columns with one of them `by` places further on, as far as there are places. Pinned ones keep to themselves. */
export function moved(columns: ColumnPreferences, field: SortField, by: -1 | 1): ColumnPreferences {
  const order = inOrder(columns)
  const next = order[order.indexOf(field) + by]
  return next === undefined ? columns : placed(columns, field, next)
}

/** The same columns with one of them in the place of another, as far as both are pinned or neither is. */
export function placed(columns: ColumnPreferences, field: SortField, other: SortField): ColumnPreferences {
  const order = inOrder(columns)
  const isPinned = (each: SortField) => columns.pinned.includes(each)
  const to = order.indexOf(other)
  if (field === other || to < 0 || isPinned(field) !== isPinned(other)) return columns
  return { ...columns, order: order.filter((each) => each !== field).toSpliced(to, 0, field) }
}

export function withPinned(columns: ColumnPreferences, field: SortField, pinned: boolean): ColumnPreferences {
  const others = columns.pinned.filter((each) => each !== field)
  return { ...columns, pinned: pinned ? [...others, field] : others }
}

/** With an attribute as the last column. */
export function withColumn(columns: ColumnPreferences, field: AttributeField): ColumnPreferences {
  return { ...withShown(columns, field, true), order: [...completeOrder(without(columns.order, field)), field] }
}

/** An attribute that is no column any more. */
export function withoutColumn(columns: ColumnPreferences, field: AttributeField): ColumnPreferences {
  return {
    ...withWidth(columns, field, undefined),
    order: without(columns.order, field),
    hidden: without(columns.hidden, field),
    pinned: without(columns.pinned, field),
  }
}

const without = (fields: readonly SortField[], field: SortField) => fields.filter((each) => each !== field)

/** All columns from the start edge on, hidden ones too: the pinned ones come first. */
export function inOrder({ order, pinned }: ColumnPreferences): SortField[] {
  const all = completeOrder(order)
  return [...all.filter((field) => pinned.includes(field)), ...all.filter((field) => !pinned.includes(field))]
}

/** A kept order may be older than the newest column. */
export function completeOrder(order: readonly SortField[]): SortField[] {
  return [...order, ...sortFields.filter((field) => !order.includes(field))]
}
