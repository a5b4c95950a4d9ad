import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { InstantRange } from '#src/model/filter.ts'
import { type Drag, type DragEvent, dragged, type Grip, gripAt } from './brush.ts'
import { slotAt } from './edges.ts'
import { rangeOf, type Span, sameSpan } from './span.ts'

/**
 * `moving` with every step of the hand, at most once a frame: there is no time to do much with it. `dragging` where the
 * hand rests for a moment, `done` when it lets go.
 */
export type BrushPhase = 'moving' | 'dragging' | 'done'
export type OnBrush = (range: InstantRange | undefined, phase: BrushPhase) => void

/** px that the layer which takes the pointer reaches over the plot at either side, for the edges at its ends. */
export const overhang = 12
const touchReach = 20
/** Ms without a step after which the hand rests: a result drawn between two steps would make the hand wait. */
const restMs = 80

export interface BrushAsk {
  readonly boundaries: Float64Array
  readonly edges: readonly number[]
  /** The selection as it is given from outside. */
  readonly span: Span | undefined
  readonly onBrush: OnBrush
}

/** The pointer's part of the brush: drags go through `brush.ts`, this joins them to the element and to the frame clock. */
export function useBrush({ boundaries, edges, span, onBrush }: BrushAsk) {
  const [drag, setDrag] = useState<Drag>()
  const [hover, setHover] = useState<{ readonly slot: number; readonly grip: Grip }>()
  // Several events come between two renders, and each goes on from the one before.
  const live = useRef<Drag>(undefined)
  const frame = useRef(0)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)

  const rested = () => {
    cancelAnimationFrame(frame.current)
    clearTimeout(rest.current)
    rest.current = undefined
  }
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current)
      clearTimeout(rest.current)
    },
    [],
  )

  const take = (event: DragEvent) => {
    const before = live.current
    const after = dragged(before, event)
    if (after === before) return
    const isDone = after?.phase === 'done'
    live.current = isDone ? undefined : after
    setDrag(live.current)
    if (isDone) {
      rested()
      onBrush(rangeOf(after.span, boundaries), 'done')
    } else if (after && !sameSpan(after.span, before?.span) && after.phase === 'dragging') {
      rested()
      const range = rangeOf(after.span, boundaries)
      frame.current = requestAnimationFrame(() => onBrush(range, 'moving'))
      rest.current = setTimeout(() => onBrush(range, 'dragging'), restMs)
    } else if (!after && before && rest.current !== undefined) {
      rested()
      onBrush(rangeOf(before.span, boundaries), 'dragging')
    }
  }

  const point = (x: number, reach: number) => {
    const next = { slot: slotAt(edges, x), grip: live.current?.grip ?? gripAt(edges, span, x, reach) }
    setHover((old) => (old?.slot === next.slot && old.grip === next.grip ? old : next))
  }

  return {
    /** The selection as it is to be drawn. */
    span: drag ? drag.span : span,
    dragging: drag?.phase === 'dragging',
    hoveredSlot: hover?.slot,
    grip: hover?.grip ?? 'plot',
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0 || !event.isPrimary) return
        event.currentTarget.setPointerCapture(event.pointerId)
        const x = xIn(event)
        take({ kind: 'press', x, edges, span, reach: reachOf(event) })
        point(x, reachOf(event))
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (!event.isPrimary) return
        const x = xIn(event)
        take({ kind: 'move', x, edges })
        point(x, reachOf(event))
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        if (event.isPrimary) take({ kind: 'release', x: xIn(event), edges })
      },
      // The browser takes the touch for scrolling.
      onPointerCancel: () => take({ kind: 'cancel' }),
      onPointerLeave: () => setHover(undefined),
      onDoubleClick: () => onBrush(undefined, 'done'),
    },
  }
}

function xIn(event: PointerEvent<HTMLElement>): number {
  return event.clientX - event.currentTarget.getBoundingClientRect().left - overhang
}

function reachOf(event: PointerEvent<HTMLElement>): number {
  return event.pointerType === 'touch' ? touchReach : overhang
}
