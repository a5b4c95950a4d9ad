import type { Brief as BriefNumbers } from '#src/explore/brief.ts'
import { type NumberFilter, openFilter, startedFilter, subjectFilter } from '#src/model/briefFilter.ts'
import type { Filter } from '#src/model/filter.ts'
import type { InteractionId } from '#src/model/ids.ts'
import type { Instant } from '#src/model/instant.ts'
import { lateWords } from '#src/text/lateWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { formatDuration } from '#src/time/duration.ts'
import styles from './Brief.module.css'
import { LastContact } from './LastContact.tsx'
import { type NumberText, NumberWords } from './NumberWords.tsx'

export interface BriefProps {
  readonly brief: BriefNumbers
  readonly now: Instant
  readonly clock: Clock
  readonly filter: Filter
  readonly onFilter: (next: Filter) => void
  readonly onOpen: (id: InteractionId) => void
  /** More may be to come, or is missing. */
  readonly partial: boolean
}

/** One customer in a line, each number of it a filter or the way to the interaction that it is about. */
export function Brief({ brief, now, clock, filter, onFilter, onOpen, partial }: BriefProps) {
  const { open, longest, last, week, month, repeats } = brief
  const number = ({ isOn, toggle }: NumberFilter, text: NumberText, title?: string) => (
    <button
      type="button"
      className={styles.number}
      aria-pressed={isOn(filter)}
      title={title}
      onClick={() => onFilter(toggle(filter))}
    >
      <NumberWords text={text} />
    </button>
  )
  return (
    <section className={styles.brief} aria-label={lateWords.brief.name}>
      <div className={styles.last}>
        {last ? (
          <LastContact last={last} now={now} clock={clock} onOpen={onOpen} />
        ) : (
          <span className={styles.quiet}>{lateWords.brief.none}</span>
        )}
      </div>
      <div className={styles.numbers}>
        {number(openFilter, lateWords.brief.open(open))}
        {longest && (
          <button
            type="button"
            className={styles.number}
            title={clock.dateTime(longest.startedAt)}
            onClick={() => onOpen(longest.interaction.id)}
          >
            <NumberWords text={lateWords.brief.longest(formatDuration(longest.ms))} />
          </button>
        )}
        {number(startedFilter(week.range), lateWords.brief.within(week.count, week.days))}
        {number(startedFilter(month.range), lateWords.brief.within(month.count, month.days))}
      </div>
      <div className={styles.rest}>
        {repeats &&
          number(
            subjectFilter(repeats.subject, month.range),
            lateWords.brief.repeats(repeats.count, repeats.subject),
            repeats.subject,
          )}
        {partial && <span className={styles.quiet}>{lateWords.brief.partial}</span>}
      </div>
    </section>
  )
}
