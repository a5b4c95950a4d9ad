import { DAY, HOUR, type Instant, instant, MINUTE } from '#src/model/instant.ts'
import type { Clock } from '#src/time/clock.ts'
import { nextDay } from './days.ts'

/** Steps within a day, each a whole part of it. */
const stepsOfDay = [5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR]

/**
 * The edges of the overview's slots: calendar boundaries of the clock's zone, from the one at or before `from` to the
 * first at or after `to`, in the finest step of minutes, hours, days or weeks that needs no more than `atMost` slots.
 * Days of 23 or 25 hours make slots of other widths, never of other times of day. Empty where `to` is not after `from`.
 */
export function slotBoundaries(from: Instant, to: Instant, clock: Clock, atMost: number): Float64Array {
  if (!(from < to)) return new Float64Array(0)
  const room = Math.max(1, atMost)
  for (const step of stepsOfDay) {
    if ((to - from) / step > room) continue
    const edges = within(from, to, timesOfDays(from, to, clock, step))
    if (edges.length - 1 <= room) return edges
  }
  for (let days = 1; ; days = days === 1 ? 7 : days * 2) {
    // A day has 25 hours at most: fewer slots than this cannot come of it.
    if ((to - from) / (days * 25 * HOUR) > room) continue
    const edges = within(from, to, startsOfDays(from, to, clock, days))
    if (edges.length - 1 <= room || days * DAY > to - from) return edges
  }
}

/** Without what lies wholly before `from` or after `to`. */
function within(from: Instant, to: Instant, edges: readonly number[]): Float64Array {
  const first = edges.findLastIndex((edge) => edge <= from)
  const last = edges.findIndex((edge) => edge >= to)
  return Float64Array.from(edges.slice(first, last + 1))
}

/** Every so many ms of the clock's face, through all days that the span touches. */
function timesOfDays(from: Instant, to: Instant, clock: Clock, step: number): readonly number[] {
  const edges: number[] = []
  const add = (edge: number) => {
    // A time that the clock skips is read as a later one, which may be an edge already.
    if (edges.length === 0 || edge > edges.at(-1)!) edges.push(edge)
  }
  let day = clock.startOfDay(from)
  for (; day < to; day = nextDay(day, clock)) {
    const end = nextDay(day, clock)
    if (end - day === DAY || step < HOUR) {
      // Clocks change by half hours at least, so shorter steps keep their place on the face.
      for (let edge: number = day; edge < end; edge += step) add(edge)
    } else for (const edge of timesOfOddDay(day, end, clock, step)) add(edge)
  }
  return [...edges, day]
}

/** The same times of day as on the last ordinary day before, for a day on which the clock changes. */
function timesOfOddDay(start: Instant, end: Instant, clock: Clock, step: number): readonly number[] {
  let ordinary = start
  let daysAgo = 0
  do {
    ordinary = clock.startOfDay(instant(ordinary - 12 * HOUR))
    daysAgo++
  } while (nextDay(ordinary, clock) - ordinary !== DAY)
  const times = [start as number]
  for (let time = step; time < DAY; time += step) {
    const edge = clock.addDays(instant(ordinary + time), daysAgo)
    if (edge > start && edge < end) times.push(edge)
  }
  return times
}

/** Every so many days, weeks from Monday. */
function startsOfDays(from: Instant, to: Instant, clock: Clock, days: number): readonly number[] {
  let start = clock.startOfDay(from)
  if (days > 1) {
    start = clock.startOfDay(clock.addDays(start, -(daysSinceAMonday(start, clock) % days)))
  }
  const edges: number[] = [start]
  while (start < to) {
    start = days === 1 ? nextDay(start, clock) : clock.startOfDay(clock.addDays(start, days))
    edges.push(start)
  }
  return edges
}

/** Since Monday 29 December 1969, so that spans of weeks begin at the same Mondays whatever is looked at. */
function daysSinceAMonday(at: Instant, clock: Clock): number {
  return Date.parse(clock.isoDate(at)) / DAY + 3
}
