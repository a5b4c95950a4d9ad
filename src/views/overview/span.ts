import type { InstantRange } from '#src/model/filter.ts'
import { instant } from '#src/model/instant.ts'

/** A run of slots, by the indices of its boundaries: `start` < `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Every slot that a range touches; `undefined` where it touches none. */
export function spanOf(range: InstantRange | undefined, boundaries: Float64Array): Span | undefined {
  const slots = boundaries.length - 1
  if (!range || slots < 1) return undefined
  const after = boundaries.findIndex((at) => at > range.from)
  const end = boundaries.findIndex((at) => at >= range.to)
  const span = { start: Math.max(0, after - 1), end: end === -1 ? slots : end }
  return after === -1 || span.end <= span.start ? undefined : span
}

/** The instants of a span; `undefined` for the whole, which narrows nothing. */
export function rangeOf(span: Span | undefined, boundaries: Float64Array): InstantRange | undefined {
  const last = boundaries.length - 1
  const from = boundaries[Math.max(0, span?.start ?? 0)]
  const to = boundaries[Math.min(last, span?.end ?? last)]
  if (!span || from === undefined || to === undefined) return undefined
  if (span.start <= 0 && span.end >= last) return undefined
  return { from: instant(from), to: instant(to) }
}

/** A span with one end moved, kept at least one slot wide and within the slots there are. */
export function withEnd(span: Span, which: 'start' | 'end', boundary: number, slots: number): Span {
  return which === 'start'
    ? { start: clamp(boundary, 0, span.end - 1), end: span.end }
    : { start: span.start, end: clamp(boundary, span.start + 1, slots) }
}

/** A span moved so that it starts at a boundary, as wide as it was and within the slots there are. */
export function movedTo(span: Span, start: number, slots: number): Span {
  const width = span.end - span.start
  const moved = clamp(start, 0, slots - width)
  return { start: moved, end: moved + width }
}

export function sameSpan(one: Span | undefined, other: Span | undefined): boolean {
  return one?.start === other?.start && one?.end === other?.end
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}
