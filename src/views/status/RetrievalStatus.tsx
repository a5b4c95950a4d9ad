import { lazy, Suspense, useId } from 'react'
import { type Instant, instant } from '#src/model/instant.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import { Button } from '#src/ui/Button.tsx'
import { Chip } from './Chip.tsx'
import { daysOf } from './dates.ts'
import { Gap } from './Gap.tsx'
import { Panel } from './Panel.tsx'
import styles from './RetrievalStatus.module.css'
import type { Retrieval, RetrievalGap } from './retrieval.ts'
import { StateMark } from './StateMark.tsx'
import { summaryOf } from './summary.ts'

const UnreadableList = lazy(async () => ({ default: (await import('./UnreadableList.tsx')).UnreadableList }))

/** More gaps than the bar has room for go to a panel, all but the first. */
const roomForGaps = 2

export interface RetrievalStatusProps {
  readonly retrieval: Retrieval
  readonly clock: Clock
  /** For the years of dates; now, unless a test says otherwise. */
  readonly now?: Instant
  /** Stops what is loading and keeps what came. */
  readonly onCancel?: (() => void) | undefined
  /** Asks again for what is missing. */
  readonly onRetry?: ((gap: RetrievalGap) => void) | undefined
}

/** The bar at the foot: how complete the history is, what is missing and why, from where and of when. */
export function RetrievalStatus({ retrieval, clock, onCancel, onRetry, ...props }: RetrievalStatusProps) {
  const { state, gaps, unreadable, progress } = retrieval
  const now = props.now ?? instant(Date.now())
  const gapsId = useId()
  const unreadableId = useId()
  const summary = summaryOf(retrieval, daysOf(clock, retrieval.from, retrieval.to, now))
  const shown = gaps.slice(0, gaps.length > roomForGaps ? 1 : roomForGaps)
  const isLoading = state === 'loading'

  return (
    <div className={styles.bar}>
      {/* Busy while it counts, or every step would be read aloud. */}
      <output className={styles.status} aria-label={words.status.retrieval} aria-busy={isLoading}>
        <span className={styles.state} data-state={state}>
          <StateMark state={state} />
          {retrieval.archive === 'file' && state === 'complete' ? words.status.wholeFile : words.status.state[state]}
          <span className="visually-hidden">, </span>
        </span>
        <bdi>
          {summary.count}
          {summary.noun && <span className={styles.noun}> {summary.noun}</span>}
          {summary.rest && ` ${summary.rest}`}
        </bdi>
        {shown.map((gap) => (
          <Chip key={`${gap.from} ${gap.to}`}>
            <Gap gap={gap} clock={clock} now={now} onRetry={onRetry} />
          </Chip>
        ))}
        {gaps.length > shown.length && <Chip opens={gapsId}>{words.status.moreGaps(gaps.length - shown.length)}</Chip>}
        {unreadable.length > 0 && <Chip opens={unreadableId}>{words.status.unreadable(unreadable.length)}</Chip>}
      </output>
      {isLoading && (progress || onCancel) && (
        <span className={styles.progress}>
          <progress aria-label={words.status.progress} value={progress?.done} max={progress?.of} />
          {onCancel && (
            <Button look="link" onClick={onCancel}>
              {words.status.cancel}
            </Button>
          )}
        </span>
      )}
      <p className={styles.source}>
        <span>{words.status.source[retrieval.archive]}</span>
        {retrieval.updatedAt !== undefined && <span>{words.status.updated(clock.shortTime(retrieval.updatedAt))}</span>}
      </p>
      {gaps.length > shown.length && (
        <Panel id={gapsId} title={words.status.gaps}>
          <ul className={styles.gaps}>
            {gaps.map((gap) => (
              <li key={`${gap.from} ${gap.to}`}>
                <Gap gap={gap} clock={clock} now={now} onRetry={onRetry} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {unreadable.length > 0 && (
        <Panel id={unreadableId} title={words.status.unreadableTitle}>
          <Suspense>
            <UnreadableList unreadable={unreadable} />
          </Suspense>
        </Panel>
      )}
    </div>
  )
}
