import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react'
import { marksOf } from '#src/explore/marks.ts'
import type { Selection } from '#src/explore/selection.ts'
import type { TranscriptHits } from '#src/explore/transcriptSearch.ts'
import type { Filter } from '#src/model/filter.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { readerWords } from '#src/text/readerWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { useScrollPort } from '#src/ui/useScrollPort.ts'
import type { ContentState } from '../details/content.ts'
import { listedRows } from '../table/listedRows.ts'
import { rowsInView } from '../table/rowsInView.ts'
import { useResult } from '../table/useResult.ts'
import { feedMove } from '../timeline/feedKeys.ts'
import { useFeedFocus } from '../timeline/useFeedFocus.ts'
import { heightsOf } from './estimates.ts'
import type { Match } from './matches.ts'
import { topToRead } from './place.ts'
import styles from './Reader.module.css'
import { ReaderArticle } from './ReaderArticle.tsx'
import { isNeverWritten, linesOf } from './said.ts'
import { useMatchInView } from './useMatchInView.ts'
import { useReaderScroll } from './useReaderScroll.ts'
import { useTurns } from './useTurns.ts'

/** Conversations asked for beyond those drawn, on either side. */
const ahead = 4

export interface ReaderHandle {
  /** Gives the focus back to an interaction's article, or, where it has gone, to the one that stands in for it. */
  readonly focusRow: (id: InteractionId) => void
}

export interface ReaderProps {
  readonly selection: Selection
  /** Of the selection those to be read: all of them, or where words are sought those that hold any. */
  readonly rows: Uint32Array
  /** What it asks for is marked while no words are sought. */
  readonly filter: Filter
  readonly clock: Clock
  readonly contentOf: (id: InteractionId) => ContentState | undefined
  /** What is in view or near it, the most wanted first. */
  readonly onNear: (ids: readonly InteractionId[]) => void
  /** Folded words, none while nothing is sought, and where they were found. */
  readonly sought: readonly string[]
  readonly hits: TranscriptHits
  /** The match to be seen. */
  readonly match: Match | undefined
  readonly openId: InteractionId | undefined
  readonly onOpen: (id: InteractionId) => void
  readonly loading: boolean
  /** What stands in place of the conversations where there are none. */
  readonly empty: ReactNode
  /** Whether `j` and `k` move too. */
  readonly letterKeys: boolean
  readonly showContact: boolean
  /** Draws a change before the frame that is under way is shown: `flushSync`. */
  readonly drawNow: (change: () => void) => void
  /** Stands above what scrolls. */
  readonly children: ReactNode
  readonly ref?: Ref<ReaderHandle>
}

/** Every conversation of the result in one scroll. Of any number of them it draws those near the view. */
export function Reader({ selection, rows, clock, openId, onOpen, sought, ...props }: ReaderProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const feed = useRef<HTMLDivElement>(null)
  const { index } = selection
  const count = rows.length
  const ordered = useMemo(() => listedRows({ ...selection, rows }), [selection, rows])
  const heights = useMemo(() => heightsOf(index, rows), [index, rows])
  const result = useResult(selection)
  const words = sought.join('\n')
  const question = useMemo(() => ({ result, words }), [result, words])
  const list = useMemo(() => ({ rows, heights, question, index }), [rows, heights, question, index])
  const marks = useMemo(() => marksOf(props.filter, index.columns.ownerNames), [props.filter, index])

  const port = useScrollPort(scroller)
  const focus = useFeedFocus(feed, port, ordered)
  const openAt = useMemo(() => ordered.rowOf(openId), [ordered, openId])
  const matchAt = props.match ? ordered.rowOf(props.match.id) : -1
  const inUse = [focus.position ?? -1, openAt]
  const { drawn, firstSeen, isSettled, elementOf } = useReaderScroll(port, list, inUse, matchAt, props.drawNow)
  const scrollToRead = (position: number) =>
    port.scrollTo(topToRead(heights, position, port.top, port.height), heights.total)
  useMatchInView(feed, port, props.match, isSettled, (id) => scrollToRead(ordered.rowOf(id)))
  useOpened(openId, openAt, scrollToRead)

  const tabStop = Math.min(focus.position ?? (openAt < 0 ? firstSeen : openAt), count - 1)
  const inView = useMemo(() => rowsInView(ordered, drawn, tabStop), [ordered, drawn, tabStop])
  useNear(ordered, drawn, props.onNear)
  const ready = inView.interactions.flatMap((interaction, place) => {
    const content = interaction && props.contentOf(interaction.id)
    if (!interaction || content?.state !== 'ready') return []
    return [{ id: interaction.id, lines: linesOf(content.content), isAbove: (inView.rows[place] ?? 0) < firstSeen - 1 }]
  })
  const turns = useTurns(ready.toSorted((one, other) => Number(one.isAbove) - Number(other.isAbove)))

  const shownOf = (id: InteractionId) => {
    const content = props.contentOf(id)
    return content?.state === 'ready' && !turns.has(id) ? awaited : content
  }
  const focusAt = (position: number) => {
    const id = ordered.idAt(position)
    if (id === undefined) return
    scrollToRead(position)
    focus.focus({ id, position })
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
    // Enter on a button within an article is the button's.
    const isOnArticle =
      event.target instanceof HTMLElement && event.target.tabIndex === 0 && event.target.matches('article')
    if (!move || id === undefined || (move.kind === 'open' && !isOnArticle)) return
    event.preventDefault()
    if (move.kind === 'open') onOpen(id)
    else focusAt(move.position)
  }

  return (
    <div className={styles.reader}>
      {props.children}
      <div ref={scroller} className={styles.scroller}>
        {count === 0 && !props.loading ? (
          props.empty
        ) : (
          <div
            ref={feed}
            role="feed"
            className={styles.feed}
            style={{ blockSize: heights.total || undefined }}
            aria-label={readerWords.name}
            aria-busy={props.loading}
            onKeyDown={onKeyDown}
            onFocus={focus.onFocus}
            onBlur={focus.onBlur}
          >
            {inView.rows.map((position, place) => {
              const interaction = inView.interactions[place]
              const row = rows[position]
              return (
                interaction &&
                row !== undefined && (
                  <ReaderArticle
                    key={interaction.id}
                    interaction={interaction}
                    content={shownOf(interaction.id)}
                    drawnLines={turns.get(interaction.id) ?? 0}
                    position={position}
                    count={count}
                    top={heights.topOf(position)}
                    estimate={heights.heightOf(position)}
                    clock={clock}
                    marks={marks}
                    sought={sought}
                    hits={props.hits}
                    isOpen={interaction.id === openId}
                    isTabStop={position === tabStop}
                    showContact={props.showContact}
                    elementRef={elementOf(row)}
                    onChoose={choose}
                  />
                )
              )
            })}
          </div>
        )}
      </div>
    </div>
  )
}

const awaited: ContentState = { state: 'loading' }

/** Scrolls to what is opened, once: from then on the user scrolls as they like. */
function useOpened(openId: InteractionId | undefined, position: number, show: (position: number) => void): void {
  const shown = useRef<InteractionId>(undefined)
  useEffect(() => {
    if (openId === undefined) shown.current = undefined
    if (openId === undefined || position < 0 || shown.current === openId) return
    shown.current = openId
    show(position)
  })
}

/** Tells what is to be fetched: what is drawn, then what comes after it and before it. */
function useNear(
  { idAt, interactionAt, count }: ReturnType<typeof listedRows>,
  { first, last }: { readonly first: number; readonly last: number },
  onNear: ReaderProps['onNear'],
): void {
  useEffect(() => {
    const positions: number[] = []
    for (let position = first; position <= last; position += 1) positions.push(position)
    for (let more = 1; more <= ahead; more += 1) positions.push(last + more, first - more)
    const ids = positions.flatMap((position) => {
      const id = position >= 0 && position < count ? idAt(position) : undefined
      return id === undefined || isNeverWritten(interactionAt(position)?.mediaType ?? '') ? [] : [id]
    })
    onNear(ids)
  }, [idAt, interactionAt, count, first, last, onNear])
}
