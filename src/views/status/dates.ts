import { DAY, type Instant, instant } from '#src/model/instant.ts'
import type { Clock } from '#src/time/clock.ts'

export interface DateNames {
  readonly from: string
  readonly to: string
}

/** The first and last day of [from, to) as people write them: `23 Oct`, `22 Nov`; with years where they are not `now`'s. */
export function daysOf(clock: Clock, from: Instant, to: Instant, now: Instant): DateNames {
  const last = instant(Math.max(from, to - 1))
  const year = yearOf(clock, now)
  const dated = yearOf(clock, from) !== year || yearOf(clock, last) !== year
  const name = (at: Instant) => (dated ? `${clock.date(at)} ${yearOf(clock, at)}` : clock.date(at))
  return { from: name(from), to: name(last) }
}

/** As `daysOf`; with times where [from, to) is not whole days and shorter than two. */
export function momentsOf(clock: Clock, from: Instant, to: Instant, now: Instant): DateNames {
  const days = daysOf(clock, from, to, now)
  const whole = clock.startOfDay(from) === from && clock.startOfDay(to) === to
  if (whole || to - from >= 2 * DAY) return days
  const end = clock.shortTime(to)
  return {
    from: `${days.from}, ${clock.shortTime(from)}`,
    to: days.from === days.to ? end : `${days.to}, ${end}`,
  }
}

function yearOf(clock: Clock, at: Instant): string {
  return clock.isoDate(at).slice(0, 4)
}
