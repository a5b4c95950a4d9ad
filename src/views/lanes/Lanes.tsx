import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { type ZoneSource, zonesOf } from '#src/explore/customerZone.ts'
import { type LaneBars, noBar } from '#src/explore/laneBars.ts'
import { barAt, barTop } from '#src/explore/lanePlaces.ts'
import type { Selection } from '#src/explore/selection.ts'
import type { InstantRange } from '#src/model/filter.ts'
import { type InteractionId, interactionId } from '#src/model/ids.ts'
import { type Instant, instant, MINUTE } from '#src/model/instant.ts'
import type { LanesBy } from '#src/model/lanesBy.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { useSize } from '#src/ui/useSize.ts'
import { useWidthStep } from '#src/ui/useWidthStep.ts'
import { BarReadout } from './BarReadout.tsx'
import { barMove } from './barMove.ts'
import { barsListed, firstBar } from './barsListed.ts'
import { Inks } from './Inks.tsx'
import { LaneControls } from './LaneControls.tsx'
import { LaneLabels } from './LaneLabels.tsx'
import { LaneLists } from './LaneLists.tsx'
import styles from './Lanes.module.css'
import { LanesSkeleton } from './LanesSkeleton.tsx'
import { laneKey } from './laneKeys.ts'
import { SilentTimes } from './SilentTimes.tsx'
import { panned, shortest, type TimeWindow, zoomed } from './timeWindow.ts'
import { useBarFocus } from './useBarFocus.ts'
import { useLanes } from './useLanes.ts'
import { usePainter } from './usePainter.ts'
import { usePalette } from './usePalette.ts'
import { usePlotPointer } from './usePlotPointer.ts'
import { useStack } from './useStack.ts'
import { useTimeWindow } from './useTimeWindow.ts'
import { useWheel } from './useWheel.ts'

/** px, as in the style sheet: the dates above the lanes. */
const axisHeight = 32
/** px of the view from which controls have words beside each other. */
const wide = [720] as const
/** px of the lanes' names: signs alone where there is little room. */
const labelWidths = { signs: { narrow: 52, wide: 112 }, names: { narrow: 96, wide: 156 } } as const
/** px beside a bar that still count as the bar. */
const reach = 4

export interface LanesHandle {
  /** Gives the focus back to an interaction's bar, or, where it has gone, to the one that stands in for it. */
  readonly focusRow: (id: InteractionId) => void
}

export interface LanesProps {
  readonly selection: Selection
  readonly by: LanesBy
  readonly onBy: (by: LanesBy) => void
  /** The time that is shown until somebody zooms. */
  readonly whole: InstantRange
  /** Where bars that have no end yet reach to. */
  readonly now: Instant
  readonly clock: Clock
  readonly zones: ZoneSource
  readonly openId: InteractionId | undefined
  readonly onOpen: (id: InteractionId) => void
  /** A span of time to filter to. */
  readonly onBrush: (range: InstantRange) => void
  /** Bars are on their way: drawn as a skeleton while there are none yet, else nothing moves. */
  readonly loading: boolean
  /** What stands in place of the lanes where there are none. */
  readonly empty: ReactNode
  /** Whether `j` and `k` move too. */
  readonly letterKeys: boolean
  readonly ref?: Ref<LanesHandle>
}

/**
 * The result as bars along the time, drawn on a canvas; those in view stand over it as elements, to be focused, named
 * and pressed.
 */
export function Lanes({ selection, by, whole, now, clock, openId, onOpen, letterKeys, ...props }: LanesProps) {
  const view = useRef<HTMLFieldSetElement>(null)
  const plot = useRef<HTMLDivElement>(null)
  const inks = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const area = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const placed = useRef<TimeWindow>(whole)
  const live = useRef<TimeWindow>(whole)
  const revealed = useRef<InteractionId>(undefined)
  const [pointing, setPointing] = useState<{ readonly at: LaneBars; readonly bar: number }>()
  const [selecting, setSelecting] = useState(false)

  const palette = usePalette(inks)
  const narrow = useWidthStep(view, wide) === 0
  const { bars, links, gaps, limits } = useLanes(selection, by, now, whole)
  const painter = usePainter({ canvas, scroller, layer, placed, live })
  const time = useTimeWindow(whole, limits, live, painter.redraw)
  const { window } = time
  const labels = labelWidths[by === 'media' ? 'signs' : 'names'][narrow ? 'narrow' : 'wide']
  const size = useSize(scroller)
  const width = Math.max(1, size.width - labels)
  const { stack, places } = useStack(bars, by, window, width)
  const height = places.tops.at(-1) ?? 0

  const barOf = (id: InteractionId | undefined) => {
    const row = id === undefined ? undefined : selection.index.rowOf(id)
    return row === undefined ? noBar : (bars.barOfRow[row] ?? noBar)
  }
  const idOf = (bar: number) => selection.index.interactionAt(bars.rows[bar]!).id
  const isInView = (bar: number) => bar !== noBar && bars.ends[bar]! >= window.from && bars.starts[bar]! <= window.to
  const focus = useBarFocus(layer)
  const pointed = pointing?.at === bars ? pointing.bar : noBar
  const openBar = barOf(openId)
  const focusedBar = focus.has ? barOf(focus.id) : noBar
  const wanted = [focusedBar, barOf(focus.id), openBar]
  const tabStop = wanted.find((bar, at) => (at === 0 ? bar !== noBar : isInView(bar))) ?? firstBar(bars, window)
  const { from, to } = window
  const listed = useMemo(() => barsListed(bars, { from, to }, tabStop), [bars, from, to, tabStop])
  const shown = useMemo(() => ({ from, to }), [from, to])

  useLayoutEffect(() => {
    placed.current = shown
    painter.show(
      palette &&
        size.width > 0 && {
          bars,
          stack,
          places,
          links,
          gaps,
          palette,
          clock,
          now,
          openBar,
          pointedBar: pointed,
          focusedBar,
          width: size.width,
          height: size.height + axisHeight,
          left: labels,
          axis: axisHeight,
        },
    )
  })
  useLayoutEffect(() => {
    if (openId === undefined) revealed.current = undefined
    if (openBar === noBar || size.height === 0 || revealed.current === openId) return
    revealed.current = openId
    time.reveal(bars.starts[openBar]!, bars.ends[openBar]!)
    const top = barTop(places, bars, stack, openBar)
    const element = scroller.current
    const isSeen = element && top >= element.scrollTop && top + places.sizes.pitch <= element.scrollTop + size.height
    if (element && !isSeen) element.scrollTop = top - size.height / 2
  })

  const focusBar = (bar: number) => {
    if (bar === noBar) return
    time.reveal(bars.starts[bar]!, bars.ends[bar]!)
    focus.focus(idOf(bar))
  }
  useImperativeHandle(props.ref, () => ({
    focusRow: (id) => {
      const bar = barOf(id)
      focusBar(bar === noBar ? tabStop : bar)
    },
  }))

  const pan = (share: number) => {
    const now = live.current
    time.move(panned(now, (now.to - now.from) * share, limits), true)
  }
  const zoom = (factor: number) => {
    const now = live.current
    const at = focusedBar !== noBar && isInView(focusedBar) ? bars.starts[focusedBar]! : (now.from + now.to) / 2
    time.move(zoomed(now, factor, Math.min(Math.max(at, now.from), now.to), limits), true)
  }
  const brush = (span: TimeWindow) => {
    setSelecting(false)
    const start = Math.floor(span.from / MINUTE) * MINUTE
    props.onBrush({ from: instant(start), to: instant(Math.max(start + MINUTE, Math.ceil(span.to / MINUTE) * MINUTE)) })
  }
  const barUnder = ({ x, y }: { readonly x: number; readonly y: number }) => {
    const perPx = (live.current.to - live.current.from) / width
    return barAt(places, bars, stack, { at: live.current.from + x * perPx, y, slack: reach * perPx })
  }
  const pointer = usePlotPointer({
    area,
    scroller,
    live,
    time,
    limits,
    selecting,
    onBrushing: painter.brush,
    onBrush: brush,
    onPoint: (place) => {
      const bar = place ? barUnder(place) : noBar
      if (bar !== pointed) setPointing({ at: bars, bar })
    },
  })
  useWheel(plot, { area, live, time, limits, scrolls: height > size.height })

  const onClick = (event: MouseEvent<HTMLElement>) => {
    // A key's click has no pointer that could have been dragged.
    if (event.detail > 0 && pointer.endsDrag()) return
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-interaction-id]') : null
    const named = element?.dataset['interactionId']
    const box = event.currentTarget.getBoundingClientRect()
    const bar = named === undefined ? barUnder({ x: event.clientX - box.left, y: event.clientY - box.top }) : noBar
    const id = named === undefined ? (bar === noBar ? undefined : idOf(bar)) : interactionId(named)
    if (id === undefined) return
    focus.focus(id)
    onOpen(id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const onBar = event.target instanceof Element && event.target.closest('[data-interaction-id]') !== null
    const key = laneKey(event, onBar, letterKeys)
    if (!key) return
    event.preventDefault()
    if (key.kind === 'whole') time.showWhole()
    else if (key.kind === 'pan') pan(key.by / 2)
    else if (key.kind === 'zoom') zoom(key.by === 1 ? 0.5 : 2)
    else if (tabStop !== noBar) focusBar(barMove(bars, tabStop, key))
  }
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    focus.onFocus(event)
    if (tabStop !== noBar && event.target.tabIndex === 0) time.reveal(bars.starts[tabStop]!, bars.ends[tabStop]!)
  }

  const text = lateWords.lanes
  const told = pointed === noBar ? focusedBar : pointed
  const toldOf = told === noBar ? undefined : selection.index.interactionAt(bars.rows[told]!)
  const over = stack.crowded.reduce((sum, count) => sum + count, 0)
  const notes = [
    ...(over > 0 ? [text.notes.over(over)] : []),
    ...(bars.undated > 0 ? [text.notes.undated(bars.undated)] : []),
  ]
  const isEmpty = selection.rows.length === 0
  return (
    <fieldset ref={view} className={styles.view} aria-label={text.name} aria-busy={props.loading} onKeyDown={onKeyDown}>
      <Inks ref={inks} />
      <LaneControls
        by={by}
        onBy={props.onBy}
        shown={clock.span(instant(Math.round(from)), instant(Math.round(to)))}
        ends={{
          earlier: from <= limits.from,
          later: to >= limits.to,
          zoomIn: to - from <= shortest,
          zoomOut: from <= limits.from && to >= limits.to,
          whole: from === whole.from && to === whole.to,
        }}
        onPan={pan}
        onZoom={zoom}
        onWhole={time.showWhole}
        selecting={selecting}
        onSelecting={setSelecting}
        onFilter={() => brush(window)}
        narrow={narrow}
      />
      {isEmpty && !props.loading ? (
        <div className={styles.empty}>{props.empty}</div>
      ) : (
        <div ref={plot} className={styles.plot}>
          <div aria-hidden="true">
            <canvas ref={canvas} className={styles.canvas} />
          </div>
          {isEmpty && <LanesSkeleton />}
          <div ref={scroller} className={styles.scroller}>
            <div className={styles.content} style={{ blockSize: height }}>
              <LaneLabels lanes={bars.lanes} by={by} places={places} stack={stack} width={labels} narrow={narrow} />
              {/* biome-ignore lint/a11y/noStaticElementInteractions: the pointer's way to what the buttons in it do by keyboard */}
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: they are buttons, whose keys click */}
              <div
                ref={area}
                className={styles.area}
                style={{ left: labels }}
                data-selecting={selecting || undefined}
                data-pointed={pointed !== noBar || undefined}
                onClick={onClick}
                onFocus={onFocus}
                onBlur={focus.onBlur}
                {...pointer.handlers}
              >
                <div ref={layer} className={styles.layer}>
                  <LaneLists
                    selection={selection}
                    by={by}
                    bars={bars}
                    stack={stack}
                    places={places}
                    links={links}
                    listed={listed}
                    window={shown}
                    width={width}
                    openBar={openBar}
                    tabStop={tabStop}
                    clock={clock}
                  />
                </div>
              </div>
            </div>
          </div>
          <SilentTimes gaps={gaps} window={shown} width={width} clock={clock} />
        </div>
      )}
      {listed.inView > listed.bars.length && (
        <p className="visually-hidden">{text.notes.listed(listed.bars.length, listed.inView)}</p>
      )}
      <BarReadout
        bars={bars}
        bar={told}
        interaction={toldOf}
        hint={isEmpty ? '' : selecting ? text.selecting : text.hint(height > size.height)}
        notes={notes}
        clock={clock}
        zones={zonesOf(props.zones, toldOf)}
      />
    </fieldset>
  )
}
