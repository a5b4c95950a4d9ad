import { lazy } from 'react'
import type { InstantRange } from '#src/model/filter.ts'
import type { DateRange } from '#src/model/range.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Popover } from '#src/ui/Popover.tsx'
import styles from './DateRangeButton.module.css'

const RangeChoice = lazy(async () => ({ default: (await import('./RangeChoice.tsx')).RangeChoice }))

export interface DateRangeButtonProps {
  readonly range: DateRange
  /** What the range comes to; its end is exclusive. */
  readonly shownRange: InstantRange
  readonly clock: Clock
  readonly onRange: (range: DateRange) => void
}

/** The dates asked for, and the choice of others. */
export function DateRangeButton({ range, shownRange, clock, onRange }: DateRangeButtonProps) {
  const { name, presets, short } = words.toolbar.range
  const isLastDay = range.kind === 'preset' && range.preset === '24h'
  const full = isLastDay ? presets['24h'] : clock.span(shownRange.from, shownRange.to)
  return (
    <Popover
      label={name}
      button={
        <>
          <span className="visually-hidden">{`${name}: `}</span>
          <span className={styles.full}>{full}</span>
          <span className={styles.short}>{range.kind === 'preset' ? short[range.preset] : full}</span>
          <Icon name="chevron" />
        </>
      }
    >
      {(close) => (
        <RangeChoice
          range={range}
          shownRange={shownRange}
          clock={clock}
          onRange={(chosen) => {
            close()
            onRange(chosen)
          }}
        />
      )}
    </Popover>
  )
}
