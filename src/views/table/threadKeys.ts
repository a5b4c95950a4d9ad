import type { GridKey } from './gridKeys.ts'
import { treeStep } from './treeKeys.ts'
import type { ThreadRows } from './useThreadRows.tsx'

/** Deeper rows stand in no further: their level is said, and the column has an end. */
export const deepestIndent = 4

/** px that a level stands in by. */
export const indentWidth = (narrow: boolean) => (narrow ? 6 : 14)

/** px that the first column needs for its signs and the levels. */
export const treeLead = (narrow: boolean) => 26 + deepestIndent * indentWidth(narrow)

/** Does what a key means for the tree, and gives the row to go to; `undefined` for a key that means nothing to it. */
export function pressInTree(
  press: GridKey,
  { rows, fold, openAll }: Pick<ThreadRows, 'rows' | 'fold' | 'openAll'>,
  row: number,
  rightToLeft: boolean,
): number | undefined {
  const line = rows.lineAt(row)
  const step = line && treeStep(press, line.expanded, line.level, rightToLeft)
  if (!step) return undefined
  if (step === 'up') return rows.rowAbove(row)
  if (step === 'openAll') openAll()
  else fold(line.id, step === 'fold')
  return row
}
