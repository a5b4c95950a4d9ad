// biome-ignore-all lint/a11y/useSemanticElements: a row of a grid that is laid out by tracks, and whose rows are placed by hand
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus of a heading is its button's
import type { KeyboardEvent } from 'react'
import { type Sort, type SortField, sortedBy } from '#src/model/sort.ts'
import { columnName } from '#src/text/label.ts'
import { words } from '#src/text/words.ts'
import { ColumnResizer } from './ColumnResizer.tsx'
import { fieldOf, type InteractionColumn } from './columns.ts'
import styles from './HeaderRow.module.css'
import { pinOf } from './pinOf.ts'
import { useHeaderDrag } from './useHeaderDrag.ts'

export interface HeaderRowProps {
  readonly columns: readonly InteractionColumn[]
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  /** The column whose button the tab key stops at, if it is in this row. */
  readonly tabColumn: number | undefined
  readonly canResize: boolean
  /** px from the start edge at which the first columns stay. */
  readonly pins: readonly number[]
  /** Gives a column the place of another; `undefined` where their places are fixed. */
  readonly onPlace: ((field: SortField, other: SortField) => void) | undefined
  readonly onResize: (field: SortField, width: number) => void
  /** `undefined` gives the width back to the table. */
  readonly onResized: (field: SortField, width: number | undefined) => void
}

/** The headings: a button each, that sorts. */
export function HeaderRow(props: HeaderRowProps) {
  const { columns, sort, onSort, tabColumn, canResize, onResize, onResized, pins, onPlace } = props
  const fields = columns.flatMap((column) => fieldOf(column) ?? [])
  const placeOf = (field: SortField) => fields.indexOf(field)
  const isPinned = (field: SortField) => placeOf(field) < pins.length
  const mayTake = (field: SortField, other: SortField) => field !== other && isPinned(field) === isPinned(other)
  const { drag, onPointerDown } = useHeaderDrag(mayTake, (field, other) => onPlace?.(field, other))

  const move = (event: KeyboardEvent<HTMLElement>, field: SortField) => {
    if (!onPlace || !(event.ctrlKey || event.metaKey) || !/^Arrow(?:Left|Right)$/.test(event.key)) return
    const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl'
    const other = fields[placeOf(field) + ((event.key === 'ArrowRight') === isMirrored ? -1 : 1)]
    // Elsewhere the same keys go back in the history, or to another desktop.
    event.preventDefault()
    event.stopPropagation()
    if (other && mayTake(field, other)) onPlace(field, other)
  }
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.row}>
        {columns.map((column, index) => {
          const field = fieldOf(column)
          if (!field) return null
          const rank = sort.findIndex((key) => key.field === field)
          const key = sort[rank]
          return (
            <div
              key={field}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={key && (key.descending ? 'descending' : 'ascending')}
              data-field={field}
              data-pinned={pinOf(pins, index)}
              data-dragged={drag?.field === field || undefined}
              data-drop={drag?.over === field ? (index < placeOf(drag.field) ? 'before' : 'after') : undefined}
              className={styles.heading}
              style={{ insetInlineStart: pins[index] }}
            >
              <button
                type="button"
                tabIndex={index === tabColumn ? 0 : -1}
                aria-description={rank === 1 ? words.table.secondKey(key?.descending ?? false) : undefined}
                aria-keyshortcuts={onPlace && 'Control+ArrowLeft Control+ArrowRight'}
                className={styles.button}
                onKeyDown={(event) => move(event, field)}
                onPointerDown={onPlace && ((event) => onPointerDown(event, field))}
                onClick={(event) => onSort(sortedBy(sort, field, event.shiftKey))}
              >
                <span className={styles.name}>{columnName(field, fields)}</span>
                {key && (
                  <span className={styles.arrow} aria-hidden="true">
                    {key.descending ? '↓' : '↑'}
                    {rank === 1 && <span className={styles.rank}>2</span>}
                  </span>
                )}
              </button>
              {canResize && <ColumnResizer field={field} onResize={onResize} onResized={onResized} />}
            </div>
          )
        })}
      </div>
    </div>
  )
}
