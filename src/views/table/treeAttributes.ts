import type { CSSProperties } from 'react'
import type { TreeLine } from './treeRows.ts'

/** What a row of a treegrid says of its place. */
export function treeAttributes({ level, place, setSize, expanded }: TreeLine) {
  return {
    'aria-level': level,
    'aria-posinset': place,
    'aria-setsize': setSize,
    'aria-expanded': expanded,
  }
}

/** How far its first cell stands in. */
export function treeIndent({ level }: TreeLine): CSSProperties & Record<`--${string}`, number> {
  return { '--depth': Math.min(level - 1, deepestIndent) }
}

/** Deeper rows stand in no further: their level is said, and the column has an end. */
export const deepestIndent = 4
