import { Skeleton } from '#src/ui/Skeleton.tsx'
import styles from './BriefSkeleton.module.css'

/** The customer's line to come. */
export function BriefSkeleton() {
  return (
    <div className={styles.line}>
      <Skeleton width={60} />
    </div>
  )
}
