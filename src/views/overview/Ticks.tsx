import { useMemo, useRef } from 'react'
import type { InstantRange } from '#src/model/filter.ts'
import type { Clock } from '#src/time/clock.ts'
import { useSize } from '#src/ui/useSize.ts'
import styles from './Ticks.module.css'
import { endLabels, ticks } from './ticks.ts'

const probe = '0000000000'

export interface TicksProps {
  readonly range: InstantRange | undefined
  /** px of the plot. */
  readonly width: number
  readonly clock: Clock
}

/** Dates or times beneath the plot. A narrow page has room for the two ends alone. */
export function Ticks({ range, width, clock }: TicksProps) {
  const letters = useRef<HTMLSpanElement>(null)
  const letterWidth = useSize(letters).width / probe.length
  const [from, to] = [range?.from, range?.to]
  // The calendar of a zone is dear, and the pointer renders this many times a second.
  const placed = useMemo(
    () => (from === undefined || to === undefined ? [] : ticks({ from, to }, width, letterWidth, clock)),
    [from, to, width, letterWidth, clock],
  )
  const ends = range && endLabels(range, clock)
  return (
    <div className={styles.ticks} aria-hidden="true">
      <span ref={letters} className={styles.probe}>
        {probe}
      </span>
      {letterWidth > 0 && (
        <div className={styles.all}>
          {placed.map(({ at, x, text }) => (
            <span key={at} style={{ left: x }}>
              {text}
            </span>
          ))}
        </div>
      )}
      {ends && (
        <div className={styles.ends}>
          <span>{ends.first}</span>
          <span>{ends.last}</span>
        </div>
      )}
    </div>
  )
}
