import { boundaryNear, slotAt, slotCount } from './edges.ts'
import { movedTo, type Span, withEnd } from './span.ts'

/** What the pointer has hold of: an edge of the selection, the selection itself, or the plot, to draw a new one. */
export type Grip = 'start' | 'end' | 'body' | 'plot'

/** A pointer's way from press to release. A `done` drag's span is the outcome. */
export interface Drag {
  readonly phase: 'pressed' | 'dragging' | 'done'
  readonly grip: Grip
  /** px from the plot's left side. */
  readonly pressedX: number
  /** As it was at the press: what a cancelled drag goes back to. */
  readonly before: Span | undefined
  readonly span: Span | undefined
}

export type DragEvent =
  | {
      readonly kind: 'press'
      readonly x: number
      readonly edges: readonly number[]
      readonly span: Span | undefined
      /** px around an edge that count as the edge. */
      readonly reach: number
    }
  | { readonly kind: 'move' | 'release'; readonly x: number; readonly edges: readonly number[] }
  | { readonly kind: 'cancel' }

/** px that a press may stray and still be a click. */
const slack = 4

/** What lies at `x` px. An edge reaches further out than in, so that a narrow selection can still be moved. */
export function gripAt(edges: readonly number[], span: Span | undefined, x: number, reach: number): Grip {
  if (!span) return 'plot'
  const start = edges[span.start] ?? 0
  const end = edges[span.end] ?? start
  const inward = Math.min(reach, (end - start) / 4)
  if (x < start - reach || x > end + reach) return 'plot'
  if (x <= start + inward) return 'start'
  return x >= end - inward ? 'end' : 'body'
}

/** Drags that are over, or never began, stay as they are until the next press. */
export function dragged(drag: Drag | undefined, event: DragEvent): Drag | undefined {
  if (event.kind === 'press') {
    const { x, edges, span, reach } = event
    return { phase: 'pressed', grip: gripAt(edges, span, x, reach), pressedX: x, before: span, span }
  }
  if (!drag || drag.phase === 'done') return drag
  if (event.kind === 'cancel') return { ...drag, phase: 'done', span: drag.before }

  const { x, edges } = event
  const isClick = drag.phase === 'pressed' && Math.abs(x - drag.pressedX) < slack
  if (event.kind === 'move') {
    return isClick ? drag : { ...drag, phase: 'dragging', span: pulled(drag, x, edges) }
  }
  // A click chooses the bar under it, wherever the selection was.
  return { ...drag, phase: 'done', span: isClick ? slotsBetween(x, x, edges) : pulled(drag, x, edges) }
}

function pulled({ grip, before, pressedX }: Drag, x: number, edges: readonly number[]): Span {
  if (grip === 'plot' || !before) return slotsBetween(pressedX, x, edges)
  const held = edges[grip === 'end' ? before.end : before.start] ?? 0
  const boundary = boundaryNear(edges, held + x - pressedX)
  return grip === 'body'
    ? movedTo(before, boundary, slotCount(edges))
    : withEnd(before, grip, boundary, slotCount(edges))
}

function slotsBetween(one: number, other: number, edges: readonly number[]): Span {
  const slots = [slotAt(edges, one), slotAt(edges, other)]
  return { start: Math.min(...slots), end: Math.max(...slots) + 1 }
}
