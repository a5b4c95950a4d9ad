import styles from './Skeleton.module.css'

export interface SkeletonProps {
  /** Percent of the room, as long as the text to come is likely to be. */
  readonly width: number
  /** px; a line of text by default. */
  readonly height?: number
}

/** A still block where something is being loaded. It shows a moment late, so that a quick answer never flashes it. */
export function Skeleton({ width, height = 10 }: SkeletonProps) {
  return <span className={styles.block} style={{ inlineSize: `${width}%`, blockSize: height }} aria-hidden="true" />
}
