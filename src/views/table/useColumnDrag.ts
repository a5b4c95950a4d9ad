import { useRef, useState } from 'react'
import type { SortField } from '#src/model/sort.ts'
import { type ColumnPreferences, type ColumnWidths, withWidth } from './columnPreferences.ts'
import { fieldOf, type InteractionColumn } from './columns.ts'
import { shownWidth } from './shownWidth.ts'

export interface ColumnDrag {
  /** The widths while a column is being dragged. */
  readonly widths: ColumnWidths | undefined
  readonly onResize: (field: SortField, width: number, shown: readonly InteractionColumn[]) => void
  /** `undefined` gives a column its own width back. */
  readonly onResized: (field: SortField, width: number | undefined) => void
}

/** Widths follow the pointer here and are told to the owner once it lets go. */
export function useColumnDrag(columns: ColumnPreferences, onColumns: (columns: ColumnPreferences) => void): ColumnDrag {
  const [widths, setWidths] = useState<ColumnWidths>()
  // The handle keeps the functions of the moment that it was taken hold of: those must find what came later.
  const latest = useRef<ColumnWidths>(undefined)
  const become = (next: ColumnWidths | undefined) => {
    latest.current = next
    setWidths(next)
  }
  return {
    widths,
    onResize: (field, width, shown) =>
      become({ ...(latest.current ?? { ...columns.widths, ...widthsBefore(field, shown) }), [field]: width }),
    onResized: (field, width) => {
      onColumns(withWidth({ ...columns, widths: latest.current ?? columns.widths }, field, width))
      become(undefined)
    },
  }
}

/**
 * The widths of the columns before one that share out what is left over: they are held fast while it is dragged, else
 * they would take what it gives, and the edge would not follow the pointer.
 */
function widthsBefore(field: SortField, shown: readonly InteractionColumn[]): ColumnWidths {
  const place = shown.findIndex((column) => fieldOf(column) === field)
  const held = shown.slice(0, place).flatMap((column): [SortField, number][] => {
    const other = fieldOf(column)
    const width = other && column.columnDef.meta?.grow ? shownWidth(other) : undefined
    return other && width !== undefined ? [[other, width]] : []
  })
  return Object.fromEntries(held)
}
