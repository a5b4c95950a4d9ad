import { type ReactNode, useRef } from 'react'
import type { Histogram } from '#src/explore/selection.ts'
import type { BarField } from '#src/model/field.ts'
import type { InstantRange } from '#src/model/filter.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import { BarsSelect } from './BarsSelect.tsx'
import styles from './Overview.module.css'
import { Plot } from './Plot.tsx'
import type { OnBrush } from './useBrush.ts'

export interface OverviewProps {
  readonly histogram: Histogram
  /** The time that the filter narrows to. */
  readonly brush: InstantRange | undefined
  readonly onBrush: OnBrush
  readonly clock: Clock
  /** What the bars are to be made of. */
  readonly onBars: (by: BarField) => void
  /** What opens beside the choice of the bars. */
  readonly tools?: ReactNode
  /** Rows are still coming: an empty histogram is not yet one. */
  readonly loading: boolean
  /** What stands beside the plot: the `ResultCount`. */
  readonly children: ReactNode
}

/** How many interactions, and when: the count, and a histogram to choose a time in. */
export function Overview({ histogram, brush, onBrush, clock, onBars, tools, loading, children }: OverviewProps) {
  const start = useRef<HTMLInputElement>(null)
  return (
    <fieldset className={styles.overview} aria-label={words.overview.name}>
      <div className={styles.count}>
        {children}
        {brush && (
          <span className={styles.clear}>
            <Button
              look="quiet"
              aria-label={words.overview.clear}
              title={words.overview.clear}
              onClick={() => {
                onBrush(undefined, 'done')
                // The button goes away, and would take the focus with it.
                start.current?.focus({ preventScroll: true })
              }}
            >
              <Icon name="close" />
            </Button>
          </span>
        )}
      </div>
      <Plot histogram={histogram} brush={brush} onBrush={onBrush} clock={clock} loading={loading} startRef={start} />
      <div className={styles.tools}>
        <BarsSelect by={histogram.by} onBy={onBars} />
        {tools}
      </div>
    </fieldset>
  )
}
