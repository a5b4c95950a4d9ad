import type { GridKey } from './gridKeys.ts'

/** What a key does with a row of a tree while its first cell has the focus. */
export type TreeStep = 'open' | 'fold' | 'up' | 'openAll'

/**
 * As the ARIA treegrid pattern has it for cells: onwards opens what is folded, else goes to the next cell as in any grid;
 * backwards folds what is open, else goes to the row that it stands under. `undefined` for a key that does neither.
 *
 * @param expanded of the row; `undefined` where nothing stands under it
 */
export function treeStep(
  press: GridKey,
  expanded: boolean | undefined,
  level: number,
  rightToLeft: boolean,
): TreeStep | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined
  if (press.key === '*') return 'openAll'
  if (press.shiftKey) return undefined
  if (press.key === (rightToLeft ? 'ArrowLeft' : 'ArrowRight')) return expanded === false ? 'open' : undefined
  if (press.key !== (rightToLeft ? 'ArrowRight' : 'ArrowLeft')) return undefined
  if (expanded) return 'fold'
  return level > 1 ? 'up' : undefined
}
