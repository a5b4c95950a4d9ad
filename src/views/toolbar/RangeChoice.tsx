import { rangePresets } from '#src/model/range.ts'
import { words } from '#src/text/words.ts'
import { Button } from '#src/ui/Button.tsx'
import { CustomRange } from './CustomRange.tsx'
import type { DateRangeButtonProps } from './DateRangeButton.tsx'
import styles from './RangeChoice.module.css'

/** Spans that end now, and two dates of one's own. */
export function RangeChoice({ range, shownRange, clock, onRange }: DateRangeButtonProps) {
  return (
    <div className={styles.choice}>
      <div className={styles.presets}>
        {rangePresets.map((preset) => (
          <Button
            key={preset}
            aria-pressed={range.kind === 'preset' && range.preset === preset}
            onClick={() => onRange({ kind: 'preset', preset })}
          >
            {words.toolbar.range.presets[preset]}
          </Button>
        ))}
      </div>
      <CustomRange shownRange={shownRange} clock={clock} onRange={onRange} />
    </div>
  )
}
