import type { Ref } from 'react'
import { instant } from '#src/model/instant.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { slotCount } from './edges.ts'
import { RangeSlider, type RangeSliderProps } from './RangeSlider.tsx'
import { momentText } from './rangeText.ts'
import { rangeOf, type Span, withEnd } from './span.ts'
import type { BrushPhase, OnBrush } from './useBrush.ts'

/** Half of the smallest width that a target may have, in px. */
const halfTarget = 12
/** px between the handles, below which their grips would touch. */
const roomForGrips = 16

export interface BrushHandlesProps {
  readonly boundaries: Float64Array
  readonly edges: readonly number[]
  /** Without one the handles are at the two ends and show themselves with the focus only. */
  readonly span: Span | undefined
  readonly clock: Clock
  readonly onBrush: OnBrush
  readonly onFocusEnd: (end: 'start' | 'end' | undefined) => void
  readonly startRef: Ref<HTMLInputElement>
}

/** The two ends of the selection as sliders over the boundaries of the slots. */
export function BrushHandles(props: BrushHandlesProps) {
  const { boundaries, edges, span, clock, onBrush, onFocusEnd, startRef } = props
  const slots = slotCount(edges)
  const { start, end } = span ?? { start: 0, end: slots }
  const [startX, endX] = [edges[start] ?? 0, edges[end] ?? 0]
  const middle = (startX + endX) / 2

  const look: RangeSliderProps['look'] = !span ? 'hidden' : endX - startX < roomForGrips ? 'line' : 'grip'
  const handle = (which: 'start' | 'end') => {
    const boundary = which === 'start' ? start : end
    const at = boundaries[boundary]
    return {
      boundary,
      page: Math.max(2, Math.round(slots / 6)),
      text: at === undefined ? '' : momentText(instant(at), clock),
      look,
      disabled: slots === 0,
      onMove: (to: number, phase: BrushPhase) =>
        onBrush(rangeOf(withEnd({ start, end }, which, to, slots), boundaries), phase),
      onFocus: () => onFocusEnd(which),
      onBlur: () => onFocusEnd(undefined),
    }
  }

  return (
    <>
      <RangeSlider
        {...handle('start')}
        ref={startRef}
        name={words.overview.rangeStart}
        min={0}
        max={Math.max(0, end - 1)}
        x={startX}
        // The boxes part where the handles meet, so that each stays a target of its own.
        middle={Math.min(startX, middle - halfTarget)}
      />
      <RangeSlider
        {...handle('end')}
        name={words.overview.rangeEnd}
        min={Math.min(start + 1, slots)}
        max={slots}
        x={endX}
        middle={Math.max(endX, middle + halfTarget)}
      />
    </>
  )
}
