import { useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { isAttributeField } from '#src/model/field.ts'
import type { Interaction } from '#src/model/interaction.ts'
import type { StampForm } from './cells.tsx'
import { type ColumnPreferences, type ColumnWidths, inOrder } from './columnPreferences.ts'
import { columnsWith, features, fieldOf, type InteractionColumn } from './columns.ts'
import { layNarrowTracks, layTracks, leadingWhenNarrow, narrowWidths, type Tracks } from './tracks.ts'

export interface ColumnsInUse {
  /** The shown ones, in order. */
  readonly shown: readonly InteractionColumn[]
  readonly tracks: Tracks
  /** Of the pinned ones, which are the first: how far from the start edge each stays, in px. */
  readonly pins: readonly number[]
  /** px that they cover together. */
  readonly pinnedWidth: number
  /** The rows in view, as the table library has them. */
  readonly rows: readonly { readonly index: number; readonly original: Interaction }[]
}

/** px that a whole date and time, or a short one, needs. */
const startedWidth: Record<StampForm, number> = { time: 0, short: 94, full: 164 }

const idOf = (interaction: Interaction) => interaction.id

/** The table library at work: it is given the rows in view, never all of them. */
export function useColumns(
  preferences: ColumnPreferences,
  /** Widths while a column is being dragged. */
  dragged: ColumnWidths | undefined,
  rowsInView: readonly Interaction[],
  startedForm: StampForm,
  narrow: boolean,
  /** px that the first column needs beside its content. */
  lead: number,
): ColumnsInUse {
  const chosen = dragged ?? preferences.widths
  const state = useMemo(() => {
    const order = inOrder(preferences)
    const rest = order.filter((field) => !leadingWhenNarrow.includes(field))
    const widths = narrow ? { ...chosen, ...narrowWidths } : chosen
    const started = Math.max(widths['started'] ?? 0, startedWidth[startedForm])
    return {
      columnOrder: narrow ? [...leadingWhenNarrow, ...rest] : order,
      columnVisibility: Object.fromEntries(preferences.hidden.map((field) => [field, false])),
      columnSizing: started > 0 ? { ...widths, started } : widths,
    }
  }, [preferences, chosen, startedForm, narrow])

  const columns = useMemo(() => columnsWith(preferences.order.filter(isAttributeField)), [preferences.order])

  const table = useTable({ features, columns, data: rowsInView, getRowId: idOf, state })
  const shown = table.getVisibleLeafColumns()
  const sized = shown.flatMap((column, place) => {
    const field = fieldOf(column)
    if (!field) return []
    // How far a column behind it stays from the edge must be known: a pinned one does not grow.
    const grows = !(field in chosen) && (narrow || !preferences.pinned.includes(field))
    const width = column.getSize() + (place === 0 ? lead : 0)
    return [{ field, width, grow: grows ? (column.columnDef.meta?.grow ?? 0) : 0 }]
  })
  // Where it is narrow, they would leave nothing to scroll.
  const widths = narrow ? [] : sized.filter(({ field }) => preferences.pinned.includes(field)).map(({ width }) => width)
  const placesOf = widths.join()
  const pins = useMemo(() => {
    const widthsBefore = placesOf === '' ? [] : placesOf.split(',').map(Number)
    return widthsBefore.map((_, at) => widthsBefore.slice(0, at).reduce((sum, width) => sum + width, 0))
  }, [placesOf])
  const pinnedWidth = widths.reduce((sum, width) => sum + width, 0)
  return {
    shown,
    tracks: narrow ? layNarrowTracks(sized) : layTracks(sized),
    pins,
    pinnedWidth,
    rows: table.getRowModel().rows,
  }
}
