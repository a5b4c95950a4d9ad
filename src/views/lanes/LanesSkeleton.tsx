import styles from './LanesSkeleton.module.css'

// Left and width of bars in percent, lane by lane, as a month looks.
const lanes: readonly (readonly (readonly [number, number])[])[] = [
  [
    [4, 5],
    [16, 2],
    [29, 6],
    [41, 4],
    [58, 7],
    [74, 3],
    [88, 5],
  ],
  [
    [2, 9],
    [20, 12],
    [36, 4],
    [49, 10],
    [66, 8],
    [80, 11],
  ],
  [
    [7, 2],
    [14, 5],
    [31, 3],
    [46, 6],
    [62, 2],
    [77, 5],
    [92, 2],
  ],
  [
    [10, 4],
    [34, 5],
    [55, 3],
    [70, 6],
    [84, 2],
  ],
  [
    [18, 2],
    [39, 4],
    [64, 3],
    [90, 3],
  ],
]

/** Lanes to come. */
export function LanesSkeleton() {
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {lanes.map((bars) => (
        <div key={bars.length + (bars[0]?.[0] ?? 0)} className={styles.lane}>
          <span className={styles.label} />
          <div className={styles.bars}>
            {bars.map(([left, width]) => (
              <span key={left} className={styles.bar} style={{ left: `${left}%`, width: `${width}%` }} />
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
