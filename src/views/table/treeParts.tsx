import type { CSSProperties, ReactNode } from 'react'
import { Twisty } from './Twisty.tsx'
import { deepestIndent } from './threadKeys.ts'
import type { TreeLine } from './treeRows.ts'

/** What makes a row one of a tree. */
export interface TreeParts {
  /** Of the row. */
  readonly attributes: Readonly<Record<`aria-${'level' | 'posinset' | 'setsize'}`, number>> & {
    readonly 'aria-expanded': boolean | undefined
  }
  /** Of its first cell: how far it stands in. */
  readonly indent: CSSProperties
  /** What its first cell begins with. */
  readonly sign: ReactNode
}

export function treeParts({ level, place, setSize, expanded }: TreeLine): TreeParts {
  const indent: CSSProperties & Record<`--${string}`, number> = { '--depth': Math.min(level - 1, deepestIndent) }
  return {
    attributes: { 'aria-level': level, 'aria-posinset': place, 'aria-setsize': setSize, 'aria-expanded': expanded },
    indent,
    sign: <Twisty expanded={expanded} />,
  }
}
