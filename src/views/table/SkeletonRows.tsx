import { Skeleton } from '#src/ui/Skeleton.tsx'
import { fieldOf, type InteractionColumn } from './columns.ts'
import styles from './SkeletonRows.module.css'

const rowCount = 24

/** Percent of a column that its text is likely to fill, a little different from row to row. */
const lengths = [62, 78, 54, 70, 84, 58, 74]

export interface SkeletonRowsProps {
  readonly columns: readonly InteractionColumn[]
  /** Whether a day's heading will stand above the rows. */
  readonly withDay: boolean
}

/** The table as it will be, while its first rows are on their way. */
export function SkeletonRows({ columns, withDay }: SkeletonRowsProps) {
  return (
    <div aria-hidden="true" className={styles.rows}>
      {withDay && <div className={styles.day} />}
      {Array.from({ length: rowCount }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows have nothing but their place
        <div key={row} className={styles.row}>
          {columns.map((column, index) => (
            <div key={column.id} className={styles.cell} data-field={fieldOf(column)}>
              <Skeleton width={lengths[(row * 3 + index) % lengths.length] ?? 60} />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
