import { type SortField, sortFields } from '#src/model/sort.ts'

/** Which columns the table shows, in which order and how wide: what a user chose and what is kept for the next time. */
export interface ColumnPreferences {
  /** All of them, hidden ones too; one that is missing here comes last. */
  readonly order: readonly SortField[]
  readonly hidden: readonly SortField[]
  /** px, of the columns that were given a width by hand. */
  readonly widths: ColumnWidths
}

/** px of a column, by its field. */
export type ColumnWidths = Readonly<Record<string, number>>

export const defaultColumns: ColumnPreferences = {
  order: sortFields,
  hidden: ['direction', 'ended', 'phone', 'comment', 'parent', 'id'],
  widths: {},
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

/** The same columns with one of them `by` places further on, as far as there are places. */
export function moved(columns: ColumnPreferences, field: SortField, by: -1 | 1): ColumnPreferences {
  const order = completeOrder(columns.order)
  const from = order.indexOf(field)
  const to = from + by
  const other = order[to]
  if (other === undefined) return columns
  order[to] = field
  order[from] = other
  return { ...columns, order }
}

/** A kept order may be older than the newest column. */
export function completeOrder(order: readonly SortField[]): SortField[] {
  return [...order, ...sortFields.filter((field) => !order.includes(field))]
}
