import type { Lane } from '#src/explore/laneBars.ts'
import type { LanePlaces } from '#src/explore/lanePlaces.ts'
import type { LaneStack } from '#src/explore/laneStack.ts'
import type { LanesBy } from '#src/model/lanesBy.ts'
import { lateWords } from '#src/text/lateWords.ts'
import { MediaIcon } from '#src/ui/MediaIcon.tsx'
import { laneName } from './barText.ts'
import styles from './LaneLabels.module.css'

export interface LaneLabelsProps {
  readonly lanes: readonly Lane[]
  readonly by: LanesBy
  readonly places: LanePlaces
  readonly stack: LaneStack
  /** px. */
  readonly width: number
  /** Media have room for their sign alone. */
  readonly narrow: boolean
}

/** What each lane is, beside it. The lists of bars say the same, so this is for the eye alone. */
export function LaneLabels({ lanes, by, places, stack, width, narrow }: LaneLabelsProps) {
  const text = lateWords.lanes
  return (
    <div className={styles.labels} style={{ inlineSize: width }} aria-hidden="true">
      {lanes.map((lane, at) => {
        const top = places.tops[at] ?? 0
        const over = stack.crowded[at] ?? 0
        const name = laneName(lane, by)
        return (
          <div
            key={`${lane.kind} ${lane.key}`}
            className={styles.label}
            style={{ insetBlockStart: top, blockSize: (places.tops[at + 1] ?? top) - top }}
            title={over > 0 ? `${name}: ${text.notes.over(over)}` : name}
          >
            <span className={styles.name} data-kind={lane.kind}>
              {by === 'media' && <MediaIcon group={lane.key} />}
              {(by !== 'media' || !narrow) && <bdi>{name}</bdi>}
            </span>
            <span className={styles.count}>
              {text.count(lane.count)}
              {over > 0 && !narrow && <span className={styles.over}>{text.over(over)}</span>}
            </span>
          </div>
        )
      })}
    </div>
  )
}
