import { Skeleton } from '#src/ui/Skeleton.tsx'
import styles from './FacetSkeleton.module.css'

const widths = [38, 52, 44, 60, 34, 56]

export interface FacetSkeletonProps {
  readonly rows: number
}

/** Values to come, in their shape. */
export function FacetSkeleton({ rows }: FacetSkeletonProps) {
  return widths.slice(0, rows).map((width) => (
    <div key={width} className={styles.row}>
      <span className={styles.box} />
      <Skeleton width={width} />
    </div>
  ))
}
