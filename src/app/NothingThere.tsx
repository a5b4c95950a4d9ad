import type { InstantRange } from '#src/model/filter.ts'
import { instant } from '#src/model/instant.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { Button } from '#src/ui/Button.tsx'
import { daysOf } from '#src/views/status/dates.ts'
import { EmptyState } from '#src/views/status/EmptyState.tsx'

export interface NothingThereProps {
  readonly range: InstantRange
  readonly clock: Clock
  /** Interactions loaded: none in the range, or none that pass the filters. */
  readonly total: number
  /** The interactions are a file's. */
  readonly inFile: boolean
  /** Absent where there is no wider range to offer. */
  readonly onWider: (() => void) | undefined
  readonly onClear: () => void
}

/** Why the list is empty, and the way out. */
export function NothingThere({ range, clock, total, inFile, onWider, onClear }: NothingThereProps) {
  const { empty } = words.app
  if (total === 0) {
    const { title, text, textOfFile, wider } = empty.range
    const { from, to } = daysOf(clock, range.from, range.to, instant(Date.now()))
    return (
      <EmptyState title={title} text={(inFile ? textOfFile : text)(words.status.span(from, to))}>
        {onWider && <Button onClick={onWider}>{wider}</Button>}
      </EmptyState>
    )
  }
  const { title, text, clear } = empty.filtered
  return (
    <EmptyState title={title} text={text(total)}>
      <Button onClick={onClear}>{clear}</Button>
    </EmptyState>
  )
}
