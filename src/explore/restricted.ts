import type { InteractionId } from '#src/model/ids.ts'
import type { Selection } from './selection.ts'

/** What of a selection is among these, in its order. Facets and histogram go on counting the whole result. */
export function restricted(selection: Selection, only: readonly InteractionId[] | undefined): Selection {
  if (!only) return selection
  const rows = new Set(only.map((id) => selection.index.rowOf(id)))
  return { ...selection, rows: selection.rows.filter((row) => rows.has(row)) }
}
