import type { Selection } from '#src/explore/selection.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { Interaction } from '#src/model/interaction.ts'

/** The rows of the table from top to bottom, whatever puts them in that order. */
export interface ListedRows {
  /** What they are rows of. */
  readonly selection: Selection
  readonly count: number
  readonly idAt: (row: number) => InteractionId | undefined
  /** `undefined` for a row that stands for an interaction which is not loaded. */
  readonly interactionAt: (row: number) => Interaction | undefined
  /** -1 where it has no row. */
  readonly rowOf: (id: InteractionId | undefined) => number
}

/** A selection as it is. */
export function listedRows(selection: Selection): ListedRows {
  const { index, rows } = selection
  const interactionAt = (row: number) => {
    const record = rows[row]
    return record === undefined ? undefined : index.interactionAt(record)
  }
  return {
    selection,
    count: rows.length,
    idAt: (row) => interactionAt(row)?.id,
    interactionAt,
    rowOf: (id) => {
      const record = id === undefined ? undefined : index.rowOf(id)
      return record === undefined ? -1 : rows.indexOf(record)
    },
  }
}
