import { type Ref, useRef, useState } from 'react'
import type { Histogram } from '#src/explore/selection.ts'
import type { InstantRange } from '#src/model/filter.ts'
import { instant } from '#src/model/instant.ts'
import type { Clock } from '#src/time/clock.ts'
import { useSize } from '#src/ui/useSize.ts'
import { Bars, BarsSkeleton } from './Bars.tsx'
import { BrushHandles } from './BrushHandles.tsx'
import { edgesOf } from './edges.ts'
import styles from './Plot.module.css'
import { allParts } from './parts.ts'
import { Readout } from './Readout.tsx'
import { spanOf } from './span.ts'
import { histogramText, isEmpty, slotSummary } from './summary.ts'
import { Ticks } from './Ticks.tsx'
import { type OnBrush, useBrush } from './useBrush.ts'

/** px; the bars leave a little of it free above. */
const height = 56
const headroom = 4

export interface PlotProps {
  readonly histogram: Histogram
  readonly brush: InstantRange | undefined
  readonly onBrush: OnBrush
  readonly clock: Clock
  readonly loading: boolean
  /** The handle of the selection's start, to give the focus to. */
  readonly startRef: Ref<HTMLInputElement>
}

/** Readout, bars with the brush over them, and dates. Time runs left to right in every language. */
export function Plot({ histogram, brush, onBrush, clock, loading, startRef }: PlotProps) {
  const box = useRef<HTMLDivElement>(null)
  const { width } = useSize(box)
  const { boundaries } = histogram
  const edges = edgesOf(boundaries, width)
  const { span, dragging, grip, hoveredSlot, handlers } = useBrush({
    boundaries,
    edges,
    span: spanOf(brush, boundaries),
    onBrush,
  })
  const [focusedEnd, setFocusedEnd] = useState<'start' | 'end'>()

  const slots = boundaries.length - 1
  const ends = focusedEnd && (span ?? { start: 0, end: slots })
  const focusedSlot = ends && (focusedEnd === 'start' ? ends.start : ends.end - 1)
  const slot = dragging ? undefined : (hoveredSlot ?? focusedSlot)
  const [from, to] = [boundaries[0], boundaries[slots]]
  const [left, right] = [edges[span?.start ?? -1] ?? 0, edges[span?.end ?? -1] ?? 0]

  return (
    <div className={styles.plot}>
      <Readout
        slot={slot === undefined ? undefined : slotSummary(histogram, slot, clock)}
        legend={allParts(histogram)}
        isMedia={histogram.by === 'media'}
        yields={hoveredSlot === undefined && brush !== undefined}
      />
      <div ref={box} className={styles.box} style={{ blockSize: height }} data-dragging={dragging || undefined}>
        {span && <div className={styles.selection} style={{ left, width: right - left }} />}
        {slot !== undefined && edges.length > 0 && (
          <div
            className={styles.pointed}
            style={{ left: edges[slot], width: (edges[slot + 1] ?? 0) - (edges[slot] ?? 0) }}
          />
        )}
        {loading && isEmpty(histogram) ? (
          <BarsSkeleton />
        ) : (
          <div className={styles.bars} style={{ blockSize: height - headroom }}>
            <Bars
              histogram={histogram}
              edges={edges}
              width={width}
              height={height - headroom}
              span={span}
              name={histogramText(histogram, clock)}
            />
          </div>
        )}
        {edges.length > 0 && <div className={styles.layer} data-grip={grip} {...handlers} />}
        <BrushHandles
          boundaries={boundaries}
          edges={edges}
          span={span}
          clock={clock}
          onBrush={onBrush}
          onFocusEnd={setFocusedEnd}
          startRef={startRef}
        />
      </div>
      <Ticks
        range={from === undefined || to === undefined ? undefined : { from: instant(from), to: instant(to) }}
        width={width}
        clock={clock}
      />
    </div>
  )
}
