/** A cell of the grid. Row -1 is the header's. */
export interface GridPosition {
  readonly row: number
  readonly column: number
}

export interface GridBounds {
  readonly rowCount: number
  readonly columnCount: number
  /** Rows that PageUp and PageDown pass over. */
  readonly pageRows: number
  readonly rightToLeft: boolean
  /** Whether `j` and `k` move too. */
  readonly letterKeys: boolean
}

/** The part of a key press that decides: a `KeyboardEvent` is one. */
export interface GridKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

const header = -1

/**
 * The cell that a key moves to, as the ARIA grid pattern has it, or `undefined` for a key that moves nowhere and belongs
 * to somebody else. A key that would leave the grid stays where it is.
 */
export function moveInGrid(press: GridKey, from: GridPosition, bounds: GridBounds): GridPosition | undefined {
  if (press.altKey || press.metaKey || press.shiftKey) return undefined
  const { row, column } = from
  const lastRow = bounds.rowCount - 1
  const lastColumn = bounds.columnCount - 1
  const firstRow = lastRow < 0 ? header : 0
  const to = (nextRow: number, nextColumn: number): GridPosition => ({
    row: Math.min(Math.max(nextRow, header), lastRow),
    column: Math.min(Math.max(nextColumn, 0), lastColumn),
  })

  if (press.ctrlKey) {
    if (press.key === 'Home') return to(firstRow, 0)
    if (press.key === 'End') return to(lastRow, lastColumn)
    return undefined
  }
  switch (press.key) {
    case 'ArrowUp':
      return to(row - 1, column)
    case 'ArrowDown':
      return to(row + 1, column)
    case 'ArrowLeft':
      return to(row, column + (bounds.rightToLeft ? 1 : -1))
    case 'ArrowRight':
      return to(row, column + (bounds.rightToLeft ? -1 : 1))
    case 'Home':
      return to(row, 0)
    case 'End':
      return to(row, lastColumn)
    case 'PageUp':
      return row === header ? to(row, column) : to(Math.max(firstRow, row - bounds.pageRows), column)
    case 'PageDown':
      return to(Math.max(0, row) + bounds.pageRows, column)
    case 'j':
      return bounds.letterKeys ? to(row + 1, column) : undefined
    case 'k':
      return bounds.letterKeys ? to(row === header ? row : Math.max(firstRow, row - 1), column) : undefined
    default:
      return undefined
  }
}
