// biome-ignore-all lint/a11y/useSemanticElements: a row of a grid that is laid out by tracks, and whose rows are placed by hand
// biome-ignore-all lint/a11y/useFocusableInteractive: rows are chosen by their cells, which hold the focus
import type { Ghost } from '#src/model/ghost.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { Button } from '#src/ui/Button.tsx'
import row from './BodyRow.module.css'
import { fieldOf, type InteractionColumn } from './columns.ts'
import styles from './GhostRow.module.css'
import type { TreeParts } from './treeParts.tsx'
import type { TreeLine } from './treeRows.ts'

export interface GhostRowProps {
  readonly line: TreeLine
  readonly tree: TreeParts
  /** From 0, in the whole list. */
  readonly row: number
  /** px from the top of its section. */
  readonly top: number
  readonly columns: readonly InteractionColumn[]
  /** What has come of asking for it; `undefined` where nobody has. */
  readonly ghost: Ghost | undefined
  readonly isOpen: boolean
  /** The column that the tab key stops at, if it is in this row. */
  readonly tabColumn: number | undefined
}

/** A parent that the result does not hold: two cells, of which the second is as wide as all the others. */
export function GhostRow({ line, tree, row: at, top, columns, ghost, isOpen, tabColumn }: GhostRowProps) {
  const { threads } = lateWords
  const [first, second] = columns
  const said = (
    <span className={styles.said}>
      <span className={styles.text}>{ghost?.state === 'loading' ? threads.fetching : threads.ghost}</span>
      {ghost?.state === 'failed' && (
        <span role="alert" className={styles.failure}>
          <bdi>{ghost.failure.serverMessage ?? lateWords.details.failure.said[ghost.failure.kind]}</bdi>
        </span>
      )}
      {ghost?.state !== 'loading' && (
        <Button look="link" tabIndex={-1}>
          {ghost ? threads.retry : threads.fetch}
        </Button>
      )}
      {line.note && <span className={styles.note}>{line.note}</span>}
    </span>
  )
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      aria-selected={isOpen}
      {...tree.attributes}
      data-interaction-id={line.id}
      className={row.row}
      style={{ insetBlockStart: top }}
    >
      {first && (
        <div
          role="gridcell"
          aria-colindex={1}
          tabIndex={tabColumn === 0 || (tabColumn !== undefined && !second) ? 0 : -1}
          data-field={fieldOf(first)}
          data-tree
          className={row.cell}
          style={tree.indent}
        >
          {tree.sign}
          {!second && said}
        </div>
      )}
      {second && (
        <div
          role="gridcell"
          aria-colindex={2}
          aria-colspan={columns.length - 1}
          tabIndex={tabColumn ? 0 : -1}
          data-field={fieldOf(second)}
          className={styles.rest}
        >
          {said}
        </div>
      )}
    </div>
  )
}
