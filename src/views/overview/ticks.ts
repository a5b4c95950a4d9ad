import type { InstantRange } from '#src/model/filter.ts'
import { DAY, HOUR, type Instant, instant, MINUTE } from '#src/model/instant.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'

/** A label that begins at `x` px, where its instant is. */
export interface Tick {
  readonly at: Instant
  readonly x: number
  readonly text: string
}

/** px at least between the end of a label and the next one. */
const spacing = 48
/** Letters of the shortest label there is: a year. */
const shortestText = 4

const minutes = [15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR]
const days = [1, 2, 4, 7, 14]
const months = [1, 2, 3, 6, 12, 24, 60, 120]

/**
 * Labels at boundaries of the calendar, as many as have room beside each other; a label that would be cut at the right
 * side is left out. `letterWidth` is that of a wide letter, in px.
 */
export function ticks(range: InstantRange, width: number, letterWidth: number, clock: Clock): readonly Tick[] {
  const length = range.to - range.from
  if (length <= 0 || width <= 0) return []
  const widthOf = (text: string) => text.length * letterWidth
  const place = (text: (at: Instant) => string) => (at: Instant) => ({
    at,
    x: Math.round(((at - range.from) / length) * width),
    text: text(at),
  })

  for (const { stepMs, instants, text } of scales(range, clock)) {
    if ((stepMs / length) * width < spacing + shortestText * letterWidth) continue
    const placed = instants()
      .map(place(text))
      .filter((tick) => tick.x + widthOf(tick.text) <= width)
    const isRoomy = placed.every((tick, at) => {
      const next = placed[at + 1]
      return !next || tick.x + widthOf(tick.text) + spacing <= next.x
    })
    if (isRoomy && placed.length > 0) return placed
  }
  return []
}

interface Scale {
  readonly stepMs: number
  readonly instants: () => readonly Instant[]
  readonly text: (at: Instant) => string
}

/** From fine to coarse. */
function scales(range: InstantRange, clock: Clock): readonly Scale[] {
  const times = minutes.map((stepMs) => ({
    stepMs,
    instants: () => timesOfDay(range, stepMs, clock),
    text: (at: Instant) => (clock.startOfDay(at) === at ? clock.date(at) : clock.shortTime(at)),
  }))
  return [
    ...(range.to - range.from < 2 * DAY ? times : []),
    ...days.map((step) => ({
      stepMs: step * DAY,
      instants: () => dayStarts(range, step, clock),
      text: clock.date,
    })),
    ...months.map((step) => ({
      stepMs: step * 31 * DAY,
      instants: () => monthStarts(range, step, clock),
      text: (at: Instant) => (monthOf(at, clock) % 12 === 0 ? clock.isoDate(at).slice(0, 4) : clock.date(at)),
    })),
  ]
}

function timesOfDay({ from, to }: InstantRange, stepMs: number, clock: Clock): readonly Instant[] {
  const found = new Set<Instant>()
  let day = clock.startOfDay(from)
  while (day < to) {
    const nextDay = clock.startOfDay(clock.addDays(day, 1))
    // Where the clock changes on this day, the same time a week ago tells the time of day: 06:00 stays 06:00.
    const usual = nextDay - day === DAY ? day : clock.addDays(day, -7)
    for (let past = 0; past < DAY; past += stepMs) {
      const at = usual === day ? instant(day + past) : clock.addDays(instant(usual + past), 7)
      if (at >= from && at < to) found.add(at)
    }
    day = nextDay
  }
  return [...found].sort((a, b) => a - b)
}

function dayStarts({ from, to }: InstantRange, step: number, clock: Clock): readonly Instant[] {
  const today = clock.startOfDay(from)
  const first = today === from ? today : clock.startOfDay(clock.addDays(today, 1))
  const found: Instant[] = []
  for (let at = first; at < to; at = clock.startOfDay(clock.addDays(at, step))) found.push(at)
  return found
}

function monthStarts({ from, to }: InstantRange, step: number, clock: Clock): readonly Instant[] {
  const startOfMonth = (at: Instant) => clock.startOfDay(clock.addDays(at, 1 - Number(clock.isoDate(at).slice(8, 10))))
  // Ten days over, which the start of the month takes off again: months have 28 to 31 days.
  const monthsOn = (at: Instant, count: number) => startOfMonth(clock.addDays(at, Math.round(count * 30.44) + 10))

  const thisMonth = startOfMonth(from)
  const past = monthOf(thisMonth, clock) % step
  const found: Instant[] = []
  for (let at = past === 0 ? thisMonth : monthsOn(thisMonth, step - past); at < to; at = monthsOn(at, step)) {
    if (at >= from) found.push(at)
  }
  return found
}

/** Months since the year 0. */
function monthOf(at: Instant, clock: Clock): number {
  const [year, month] = clock.isoDate(at).split('-').map(Number)
  return (year ?? 0) * 12 + (month ?? 1) - 1
}

/** The two ends of a range in a few letters: days, or times where it is shorter than two days. */
export function endLabels({ from, to }: InstantRange, clock: Clock): { readonly first: string; readonly last: string } {
  const text = (at: Instant) =>
    to - from < 2 * DAY ? words.overview.moment(clock.date(at), clock.shortTime(at)) : clock.date(at)
  const last = instant(to - 1)
  return { first: text(from), last: to - from < 2 * DAY ? text(to) : text(last) }
}
