import { type PointerEvent, type RefObject, useRef } from 'react'
import { panned, type TimeWindow, zoomed } from './timeWindow.ts'
import type { LiveWindow, ShownTime } from './useTimeWindow.ts'

/** px that a press may stray and still be a click. */
const slack = 4

/** px from the area's corner, which scrolls away, and from the window's. */
interface Place {
  readonly x: number
  readonly y: number
  readonly clientY: number
}

type Drag =
  | {
      readonly kind: 'pressed' | 'pan' | 'brush'
      readonly at: Place
      readonly window: TimeWindow
      readonly top: number
    }
  | { readonly kind: 'pinch'; readonly apart: number; readonly middle: number; readonly window: TimeWindow }

export interface PlotPointerAsk {
  readonly area: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly live: LiveWindow
  readonly time: ShownTime
  readonly limits: TimeWindow
  /** A drag means a span of time. */
  readonly selecting: boolean
  /** While it is dragged, and `undefined` when that is over. */
  readonly onBrushing: (span: TimeWindow | undefined) => void
  readonly onBrush: (span: TimeWindow) => void
  /** px from the area's corner; `undefined` when the pointer has left. */
  readonly onPoint: (place: { readonly x: number; readonly y: number } | undefined) => void
}

/** Drags move the time or brush it, two fingers zoom. A press that goes nowhere is left to be a click. */
export function usePlotPointer(ask: PlotPointerAsk) {
  const { area, scroller, live, time, limits } = ask
  const drag = useRef<Drag>(undefined)
  const pointers = useRef(new Map<number, Place>())
  const wasDragged = useRef(false)

  const widthOf = () => Math.max(1, area.current?.clientWidth ?? 1)
  const placeOf = (event: PointerEvent): Place => {
    const box = area.current?.getBoundingClientRect()
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0), clientY: event.clientY }
  }
  const instantAt = ({ from, to }: TimeWindow, x: number) => from + (x / widthOf()) * (to - from)
  const spanBetween = (window: TimeWindow, one: number, other: number): TimeWindow => {
    const ends = [one, other].map((x) => instantAt(window, Math.min(Math.max(x, 0), widthOf())))
    return { from: Math.min(...ends), to: Math.max(...ends) }
  }
  const pinchOf = (): Drag | undefined => {
    const [one, other] = [...pointers.current.values()]
    if (!one || !other) return undefined
    const middle = (one.x + other.x) / 2
    return { kind: 'pinch', apart: Math.max(1, Math.abs(one.x - other.x)), middle, window: live.current }
  }

  const follow = (place: Place, isTouch: boolean) => {
    const now = drag.current
    if (!now) return
    if (now.kind === 'pinch') {
      const next = pinchOf()
      if (next?.kind !== 'pinch') return
      const wider = zoomed(now.window, now.apart / next.apart, instantAt(now.window, now.middle), limits)
      const perPx = (wider.to - wider.from) / widthOf()
      time.move(panned(wider, (now.middle - next.middle) * perPx, limits), false)
      return
    }
    const perPx = (now.window.to - now.window.from) / widthOf()
    if (now.kind === 'pan') {
      time.move(panned(now.window, (now.at.x - place.x) * perPx, limits), false)
      // A finger scrolls by itself.
      if (!isTouch && scroller.current) scroller.current.scrollTop = now.top + now.at.clientY - place.clientY
    } else if (now.kind === 'brush') ask.onBrushing(spanBetween(now.window, now.at.x, place.x))
  }

  const end = (event: PointerEvent<HTMLElement>, isDone: boolean) => {
    const now = drag.current
    pointers.current.delete(event.pointerId)
    drag.current = undefined
    if (now?.kind === 'brush') {
      ask.onBrushing(undefined)
      if (isDone) ask.onBrush(spanBetween(now.window, now.at.x, placeOf(event).x))
    } else if (now && now.kind !== 'pressed') time.move(live.current, true)
  }

  return {
    /** Whether the click that comes now ends a drag. */
    endsDrag: () => wasDragged.current,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return
        const at = placeOf(event)
        pointers.current.set(event.pointerId, at)
        wasDragged.current = false
        const pinch = pinchOf()
        if (pinch) wasDragged.current = true
        drag.current = pinch ?? {
          kind: event.altKey || ask.selecting ? 'brush' : 'pressed',
          at,
          window: live.current,
          top: scroller.current?.scrollTop ?? 0,
        }
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const place = placeOf(event)
        const now = drag.current
        if (!now || !pointers.current.has(event.pointerId)) {
          if (event.pointerType !== 'touch') ask.onPoint(place)
          return
        }
        pointers.current.set(event.pointerId, place)
        if (!wasDragged.current && now.kind !== 'pinch') {
          if (Math.hypot(place.x - now.at.x, place.clientY - now.at.clientY) < slack) return
          wasDragged.current = true
          event.currentTarget.setPointerCapture(event.pointerId)
          if (now.kind === 'pressed') drag.current = { ...now, kind: 'pan' }
        }
        follow(place, event.pointerType === 'touch')
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => end(event, wasDragged.current),
      // The browser takes the touch for scrolling.
      onPointerCancel: (event: PointerEvent<HTMLElement>) => end(event, false),
      onPointerLeave: () => ask.onPoint(undefined),
    },
  }
}
