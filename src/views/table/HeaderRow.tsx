// biome-ignore-all lint/a11y/useSemanticElements: a row of a grid that is laid out by tracks, and whose rows are placed by hand
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus of a heading is its button's
import { type Sort, type SortField, sortedBy } from '#src/model/sort.ts'
import { columnName } from '#src/text/label.ts'
import { words } from '#src/text/words.ts'
import { ColumnResizer } from './ColumnResizer.tsx'
import { fieldOf, type InteractionColumn } from './columns.ts'
import styles from './HeaderRow.module.css'

export interface HeaderRowProps {
  readonly columns: readonly InteractionColumn[]
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  /** The column whose button the tab key stops at, if it is in this row. */
  readonly tabColumn: number | undefined
  readonly canResize: boolean
  readonly onResize: (field: SortField, width: number) => void
  /** `undefined` gives the width back to the table. */
  readonly onResized: (field: SortField, width: number | undefined) => void
}

/** The headings: a button each, that sorts. */
export function HeaderRow(props: HeaderRowProps) {
  const { columns, sort, onSort, tabColumn, canResize, onResize, onResized } = props
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
              className={styles.heading}
            >
              <button
                type="button"
                tabIndex={index === tabColumn ? 0 : -1}
                aria-description={rank === 1 ? words.table.secondKey(key?.descending ?? false) : undefined}
                className={styles.button}
                onClick={(event) => onSort(sortedBy(sort, field, event.shiftKey))}
              >
                <span className={styles.name}>{columnName(field)}</span>
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
