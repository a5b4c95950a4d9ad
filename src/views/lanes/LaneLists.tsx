import { memo } from 'react'
import { type LaneBars, laneOf, noBar } from '#src/explore/laneBars.ts'
import type { LaneLinks } from '#src/explore/laneLinks.ts'
import { barTop, type LanePlaces } from '#src/explore/lanePlaces.ts'
import type { LaneStack } from '#src/explore/laneStack.ts'
import type { Selection } from '#src/explore/selection.ts'
import type { LanesBy } from '#src/model/lanesBy.ts'
import { mediaGroup } from '#src/model/media.ts'
import { mediaLabel } from '#src/text/label.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { titleOf } from '../details/title.ts'
import type { ListedBars } from './barsListed.ts'
import { barName, laneName } from './barText.ts'
import styles from './LaneLists.module.css'
import { narrowestBar } from './picture.ts'
import type { TimeWindow } from './timeWindow.ts'

export interface LaneListsProps {
  readonly selection: Selection
  readonly by: LanesBy
  readonly bars: LaneBars
  readonly stack: LaneStack
  readonly places: LanePlaces
  readonly links: LaneLinks
  readonly listed: ListedBars
  readonly window: TimeWindow
  /** px of the time shown. */
  readonly width: number
  readonly openBar: number
  readonly tabStop: number
  readonly clock: Clock
}

/** The bars as elements, over the ones that are drawn: a list for each lane, a button for each bar. */
export const LaneLists = memo(function LaneLists(props: LaneListsProps) {
  const { bars, by, listed } = props
  const ofLane: number[][] = bars.lanes.map(() => [])
  for (const bar of listed.bars) ofLane[laneOf(bars, bar)]?.push(bar)
  return (
    <>
      {bars.lanes.map((lane, at) => (
        <ul key={`${lane.kind} ${lane.key}`} aria-label={lateWords.lanes.lane(laneName(lane, by), lane.count)}>
          {ofLane[at]?.map((bar) => (
            <BarItem key={bars.rows[bar]} {...props} bar={bar} />
          ))}
        </ul>
      ))}
    </>
  )
})

function BarItem({
  selection,
  bars,
  bar,
  stack,
  places,
  window,
  width,
  clock,
  ...props
}: LaneListsProps & { bar: number }) {
  const interaction = selection.index.interactionAt(bars.rows[bar]!)
  const start = bars.starts[bar]!
  const scale = width / (window.to - window.from)
  const left = (start - window.from) * scale
  // Pressed as far as it can be seen.
  const [from, to] = [Math.max(0, left), Math.min(width, (bars.ends[bar]! - window.from) * scale)]
  const place = {
    left: Math.min(from, width - narrowestBar),
    top: barTop(places, bars, stack, bar),
    width: Math.max(narrowestBar, to - from),
    height: places.sizes.bar,
  }
  return (
    <li className={styles.bar} style={place}>
      <button
        type="button"
        data-interaction-id={interaction.id}
        aria-label={barName(interaction, start, clock)}
        aria-description={relations(selection, bars, props.links, bar)}
        aria-current={bar === props.openBar || undefined}
        tabIndex={bar === props.tabStop ? 0 : -1}
      />
    </li>
  )
}

/** `Reply to Email, Refund for order 88213; 2 replies` */
function relations({ index }: Selection, bars: LaneBars, links: LaneLinks, bar: number): string | undefined {
  const said: string[] = []
  const { parentId } = index.interactionAt(bars.rows[bar]!)
  const parentRow = parentId === undefined ? undefined : index.rowOf(parentId)
  if (parentRow !== undefined && (bars.barOfRow[parentRow] ?? noBar) !== noBar) {
    const parent = index.interactionAt(parentRow)
    said.push(lateWords.lanes.replyTo([mediaLabel(mediaGroup(parent.mediaType)), titleOf(parent)].join(', ')))
  }
  const replies = links.counts[bar] ?? 0
  if (replies > 0) said.push(lateWords.lanes.replies(replies))
  return said.length > 0 ? said.join('; ') : undefined
}
