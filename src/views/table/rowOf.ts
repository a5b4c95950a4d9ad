import type { Selection } from '#src/explore/selection.ts'
import type { InteractionId } from '#src/model/ids.ts'

/** Where an interaction stands in a selection; -1 where it does not. */
export function rowOf(selection: Selection, id: InteractionId | undefined): number {
  const record = id === undefined ? undefined : selection.index.rowOf(id)
  return record === undefined ? -1 : selection.rows.indexOf(record)
}

/** The id of the interaction that stands in a row of a selection. */
export function idAt({ index, rows }: Selection, row: number): InteractionId | undefined {
  const record = rows[row]
  return record === undefined ? undefined : index.interactionAt(record).id
}
