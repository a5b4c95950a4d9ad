import styles from './Skeleton.module.css'

export interface SkeletonProps {
  /** What is awaited, for those who do not see the shapes. */
  readonly label: string
}

/** Lines where lines will be. */
export function Skeleton({ label }: SkeletonProps) {
  return (
    <div className={styles.skeleton} aria-busy="true">
      <p className="visually-hidden">{label}</p>
      {[0, 1, 2].map((part) => (
        <div key={part} className={styles.part} aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  )
}
