import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { InstantRange } from '#src/model/filter.ts'
import { type Drag, type DragEvent, dragged, type Grip, gripAt } from './brush.ts'
import { slotAt } from './edges.ts'
import { rangeOf, type Span, sameSpan } from './span.ts'

/** `dragging` while the hand is still on it: at most once a frame. `done` when it lets go. */
export type BrushPhase = 'dragging' | 'done'
export type OnBrush = (range: InstantRange | undefined, phase: BrushPhase) => void

/** px that the layer which takes the pointer reaches over the plot at either side, for the edges at its ends. */
export const overhang = 12
const touchReach = 20

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

  useEffect(() => () => cancelAnimationFrame(frame.current), [])

  const take = (event: DragEvent) => {
    const before = live.current
    const after = dragged(before, event)
    if (after === before) return
    const isDone = after?.phase === 'done'
    live.current = isDone ? undefined : after
    setDrag(live.current)
    if (isDone) {
      cancelAnimationFrame(frame.current)
      onBrush(rangeOf(after.span, boundaries), 'done')
    } else if (after && !sameSpan(after.span, before?.span) && after.phase === 'dragging') {
      cancelAnimationFrame(frame.current)
      frame.current = requestAnimationFrame(() => onBrush(rangeOf(live.current?.span, boundaries), 'dragging'))
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
