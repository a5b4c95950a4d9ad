import { Skeleton } from '#src/ui/Skeleton.tsx'
import styles from './TimelineSkeleton.module.css'

// Widths of subjects and names as they come, in percent.
const widths: readonly (readonly [number, number])[] = [
  [42, 28],
  [26, 24],
  [38, 34],
  [30, 16],
  [48, 26],
  [34, 30],
  [40, 22],
]

/** Articles to come. */
export function TimelineSkeleton() {
  return (
    <div className={styles.skeleton} aria-hidden="true">
      <div className={styles.heading}>
        <Skeleton width={24} />
      </div>
      {widths.map(([subject, name]) => (
        <div key={subject} className={styles.article}>
          <Skeleton width={90} />
          <Skeleton width={90} height={16} />
          <div className={styles.card}>
            <Skeleton width={subject} />
            <Skeleton width={name} height={8} />
          </div>
        </div>
      ))}
    </div>
  )
}
