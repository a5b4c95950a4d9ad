// biome-ignore-all lint/a11y/useSemanticElements: a row of a grid that is laid out by tracks, and whose rows are placed by hand
// biome-ignore-all lint/a11y/useFocusableInteractive: rows are chosen by their cells, which hold the focus
import { memo } from 'react'
import type { Interaction } from '#src/model/interaction.ts'
import { words } from '#src/text/words.ts'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './BodyRow.module.css'
import type { CellView } from './cells.tsx'
import type { InteractionColumn } from './columns.ts'
import { pinOf } from './pinOf.ts'
import type { TreeParts } from './treeParts.tsx'

export interface BodyRowProps {
  readonly interaction: Interaction
  /** From 0, in the whole result. */
  readonly row: number
  /** px from the top of its section. */
  readonly top: number
  readonly columns: readonly InteractionColumn[]
  /** px from the start edge at which the first columns stay. */
  readonly pins: readonly number[]
  readonly view: CellView
  /** What is said of the thread that it is in. */
  readonly threadNote: string | undefined
  /** Where it stands in its thread, in a table that is grouped. */
  readonly tree: TreeParts | undefined
  readonly isOpen: boolean
  /** Shown by a tick, and said by the first cell. */
  readonly isReviewed: boolean
  /** The column that the tab key stops at, if it is in this row. */
  readonly tabColumn: number | undefined
}

/** One interaction. It has no handlers of its own: the grid hears what happens in its rows. */
export const BodyRow = memo(function BodyRow(props: BodyRowProps) {
  const { interaction, row, top, columns, pins, view, threadNote, tree, isOpen, isReviewed, tabColumn } = props
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      aria-selected={isOpen}
      {...tree?.attributes}
      data-interaction-id={interaction.id}
      className={styles.row}
      style={{ insetBlockStart: top }}
    >
      {isReviewed && (
        <span className={styles.tick} aria-hidden="true">
          <Icon name="check" />
        </span>
      )}
      {columns.map((column, index) => {
        const meta = column.columnDef.meta
        const first = index === 0 ? tree : undefined
        const name = meta?.cellName?.(interaction, view)
        const tellsReview = isReviewed && index === 0
        return (
          <div
            key={column.id}
            role="gridcell"
            aria-colindex={index + 1}
            aria-label={name !== undefined && tellsReview ? `${name}, ${words.table.reviewed}` : name}
            tabIndex={index === tabColumn ? 0 : -1}
            data-field={column.id}
            data-tree={first && true}
            data-pinned={pinOf(pins, index)}
            className={styles.cell}
            style={{ ...first?.indent, insetInlineStart: pins[index] }}
          >
            {first?.sign}
            {meta?.content(interaction, view, threadNote)}
            {tellsReview && name === undefined && <span className="visually-hidden">, {words.table.reviewed}</span>}
          </div>
        )
      })}
    </div>
  )
})
