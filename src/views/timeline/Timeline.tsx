import { type KeyboardEvent, type ReactNode, type Ref, useImperativeHandle, useMemo, useRef } from 'react'
import { marksOf } from '#src/explore/marks.ts'
import type { Selection } from '#src/explore/selection.ts'
import type { ThreadOrder } from '#src/explore/threads.ts'
import { type Filter, noFilter } from '#src/model/filter.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { layOut, rowTop } from '#src/ui/sections.ts'
import { useScrollPort } from '#src/ui/useScrollPort.ts'
import { useVisibleRows } from '#src/ui/useVisibleRows.ts'
import { listedRows } from '../table/listedRows.ts'
import { rowsInView } from '../table/rowsInView.ts'
import { useResult } from '../table/useResult.ts'
import { useReveal } from '../table/useReveal.ts'
import { useScrollAnchor } from '../table/useScrollAnchor.ts'
import { feedMove } from './feedKeys.ts'
import styles from './Timeline.module.css'
import { TimelineArticle } from './TimelineArticle.tsx'
import { TimelineDays } from './TimelineDays.tsx'
import { TimelineSkeleton } from './TimelineSkeleton.tsx'
import { useFeedFocus } from './useFeedFocus.ts'

/** px, as in the style sheets: an article with the gap around its card, and a day's heading. */
const articleHeight = 64
const headingHeight = 40

export interface TimelineHandle {
  /** Gives the focus back to an interaction's article, or, where it has gone, to the one that stands in for it. */
  readonly focusRow: (id: InteractionId) => void
}

export interface TimelineProps {
  readonly selection: Selection
  /** What it asks for is marked. */
  readonly filter?: Filter
  /** Of that selection. */
  readonly entries: ThreadOrder
  readonly clock: Clock
  readonly openId: InteractionId | undefined
  /** Marked by whoever uses this browser. */
  readonly isReviewed?: (id: InteractionId) => boolean
  readonly onOpen: (id: InteractionId) => void
  /** Articles are on their way: drawn as a skeleton while there are none yet, else nothing moves. */
  readonly loading: boolean
  /** What stands in place of the articles where there are none. */
  readonly empty: ReactNode
  /** Whether `j` and `k` move too. */
  readonly letterKeys: boolean
  /** Names the contact on every card: needless where they are all one's. */
  readonly showContact?: boolean
  readonly ref?: Ref<TimelineHandle>
}

/** The result as a feed by day, replies under what they answer. Of any number of articles it draws those in view. */
export function Timeline({
  selection,
  filter = noFilter,
  entries,
  clock,
  openId,
  onOpen,
  loading,
  ...props
}: TimelineProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const feed = useRef<HTMLDivElement>(null)
  const count = entries.rows.length
  const ordered = useMemo(() => listedRows({ ...selection, rows: entries.rows }), [selection, entries])
  const layout = useMemo(
    () =>
      layOut(
        count,
        entries.days.map(({ firstRow }) => firstRow),
        articleHeight,
        headingHeight,
      ),
    [count, entries],
  )
  const openAt = useMemo(() => ordered.rowOf(openId), [ordered, openId])
  const { ownerNames } = selection.index.columns
  const marks = useMemo(() => marksOf(filter, ownerNames), [filter, ownerNames])

  // Their effects run in this order: the list is put in its place before it is asked which articles are in view.
  const port = useScrollPort(scroller)
  const focus = useFeedFocus(feed, port, ordered)
  useScrollAnchor(port, ordered, layout, [focus.id, openId])
  useReveal(port, layout, openId, openAt, 0)
  const visible = useVisibleRows(port, layout, useResult(selection))

  const tabStop = Math.min(focus.position ?? (openAt < 0 ? visible.firstSeen : openAt), count - 1)
  const inView = useMemo(() => rowsInView(ordered, visible, tabStop), [ordered, visible, tabStop])

  const focusAt = (position: number) => {
    const id = ordered.idAt(position)
    if (id !== undefined) focus.focus({ id, position })
  }
  useImperativeHandle(props.ref, () => ({
    focusRow: (id) => {
      const position = ordered.rowOf(id)
      focusAt(position < 0 ? tabStop : position)
    },
  }))

  const choose = (id: InteractionId) => {
    focusAt(ordered.rowOf(id))
    onOpen(id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = feedMove(event, tabStop, count, props.letterKeys)
    const id = ordered.idAt(tabStop)
    if (!move || id === undefined) return
    event.preventDefault()
    if (move.kind === 'open') onOpen(id)
    else focusAt(move.position)
  }

  return (
    <div ref={scroller} className={styles.scroller}>
      {count === 0 && !loading ? (
        props.empty
      ) : (
        <div className={styles.list} style={{ blockSize: layout.height || undefined }}>
          <TimelineDays layout={layout} visible={visible} days={entries.days} clock={clock} />
          <div
            ref={feed}
            role="feed"
            className={styles.feed}
            aria-label={lateWords.timeline.name}
            aria-busy={loading}
            onKeyDown={onKeyDown}
            onFocus={focus.onFocus}
            onBlur={focus.onBlur}
          >
            {count === 0 && <TimelineSkeleton />}
            {inView.rows.map((position, place) => {
              const interaction = inView.interactions[place]
              return (
                interaction && (
                  <TimelineArticle
                    key={interaction.id}
                    interaction={interaction}
                    depth={entries.depths[position] ?? 0}
                    position={position}
                    count={count}
                    top={rowTop(layout, position)}
                    clock={clock}
                    marks={marks}
                    isOpen={interaction.id === openId}
                    isReviewed={props.isReviewed?.(interaction.id) ?? false}
                    isTabStop={position === tabStop}
                    showContact={props.showContact ?? false}
                    onChoose={choose}
                  />
                )
              )
            })}
          </div>
        </div>
      )}
    </div>
  )
}
