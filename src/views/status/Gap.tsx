import type { Instant } from '#src/model/instant.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { Button } from '#src/ui/Button.tsx'
import { momentsOf } from './dates.ts'
import type { RetrievalGap } from './retrieval.ts'

export interface GapProps {
  readonly gap: RetrievalGap
  readonly clock: Clock
  readonly now: Instant
  readonly onRetry: ((gap: RetrievalGap) => void) | undefined
}

/** When something is missing, why, and the way to get it. */
export function Gap({ gap, clock, now, onRetry }: GapProps) {
  const { from, to } = momentsOf(clock, gap.from, gap.to, now)
  const when = words.status.gapSpan(from, to)
  return (
    <>
      <span>
        <bdi>{words.status.gap(when, gap.reason)}</bdi>
      </span>
      {onRetry && (
        <Button look="link" aria-label={words.status.loadRestOf(when)} onClick={() => onRetry(gap)}>
          {words.status.loadRest}
        </Button>
      )}
    </>
  )
}
