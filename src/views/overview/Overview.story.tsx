import { useState } from 'react'
import type { Histogram } from '#src/explore/selection.ts'
import type { InstantRange } from '#src/model/filter.ts'
import { HOUR, type Instant, instant } from '#src/model/instant.ts'
import { type MediaGroup, mediaFamilies } from '#src/model/media.ts'
import { type Clock, clockIn } from '#src/time/clock.ts'
import { Overview } from './Overview.tsx'
import { ResultCount } from './ResultCount.tsx'

const clock = clockIn('Europe/Stockholm')
const firstDay = instant(Date.parse('2026-10-23T00:00:00+02:00'))

/** Slots of whole days, over the end of summer time. */
const days = (count: number) => Float64Array.from({ length: count + 1 }, (_, day) => clock.addDays(firstDay, day))
const hours = (count: number) =>
  Float64Array.from({ length: count + 1 }, (_, hour) => Date.parse('2026-11-13T14:00:00+01:00') + hour * HOUR)

/** A repeatable noise from 0 to 1. */
const noise = (seed: number) => Math.abs(Math.sin(seed * 12.9898) * 43758.5453) % 1

function made(boundaries: Float64Array, most: number, groups: readonly MediaGroup[] = mediaFamilies): Histogram {
  const shares = [0.34, 0.26, 0.22, 0.1, 0.06, 0.03, 0.03]
  const counts = Uint32Array.from({ length: (boundaries.length - 1) * groups.length }, (_, at) => {
    const slot = Math.floor(at / groups.length)
    const weekend = [0, 6].includes(new Date(boundaries[slot] ?? 0).getDay()) ? 0.25 : 1
    return Math.round((shares[at % groups.length] ?? 0) * most * weekend * (0.6 + 0.5 * noise(at + 1)))
  })
  return { boundaries, by: 'media', groups, labels: groups, counts }
}

const sum = ({ counts }: Histogram) => counts.reduce((total, count) => total + count, 0)

interface StageProps {
  readonly histogram: Histogram
  readonly from?: Instant
  readonly to?: Instant
  readonly loading?: boolean
  readonly zone?: Clock
}

function Stage({ histogram, from, to, loading = false, zone = clock }: StageProps) {
  const [brush, setBrush] = useState<InstantRange | undefined>(from && to && { from, to })
  const [log, setLog] = useState('')
  const total = sum(histogram)
  const share = brush
    ? (brush.to - brush.from) / ((histogram.boundaries.at(-1) ?? 1) - (histogram.boundaries[0] ?? 0))
    : 1
  return (
    <div style={{ containerType: 'inline-size', containerName: 'page' }}>
      <Overview
        histogram={histogram}
        brush={brush}
        onBrush={(range, phase) => {
          setBrush(range)
          setLog(phase)
        }}
        clock={zone}
        onBars={setLog}
        loading={loading}
      >
        <ResultCount
          shown={Math.round(total * share)}
          total={total}
          missing={loading && total === 0 ? 'loading' : undefined}
          brush={brush}
          clock={zone}
        />
      </Overview>
      <p>{log}</p>
    </div>
  )
}

export const Plain = () => <Stage histogram={made(days(31), 500)} />

export const Brushed = () => (
  <Stage histogram={made(days(31), 500)} from={clock.addDays(firstDay, 16)} to={clock.addDays(firstDay, 23)} />
)

export const OneDayBrushed = () => (
  <Stage histogram={made(days(90), 500)} from={clock.addDays(firstDay, 41)} to={clock.addDays(firstDay, 42)} />
)

export const FewInteractions = () => <Stage histogram={made(days(31), 5)} />

export const Quarter = () => <Stage histogram={made(days(90), 900, [...mediaFamilies, 'hologram'])} />

export const OneDay = () => (
  <Stage
    histogram={made(hours(24), 60)}
    from={instant(Date.parse('2026-11-13T20:00:00+01:00'))}
    to={instant(Date.parse('2026-11-14T04:00:00+01:00'))}
  />
)

export const OneBar = () => {
  const histogram = made(days(31), 0)
  histogram.counts[20 * mediaFamilies.length] = 1
  return <Stage histogram={histogram} />
}

export const OneSlot = () => <Stage histogram={made(days(1), 500)} />

export const Empty = () => <Stage histogram={made(days(31), 0)} />

export const Loading = () => <Stage histogram={made(days(31), 0)} loading />

export const LoadingWithoutSlots = () => (
  <Stage
    histogram={{ boundaries: new Float64Array(), by: 'media', groups: [], labels: [], counts: new Uint32Array() }}
    loading
  />
)

export const RightToLeft = () => (
  <div dir="rtl">
    <Stage
      histogram={made(days(31), 500)}
      from={clock.addDays(firstDay, 16)}
      to={clock.addDays(firstDay, 23)}
      zone={clockIn('Asia/Jerusalem', 'he')}
    />
  </div>
)
