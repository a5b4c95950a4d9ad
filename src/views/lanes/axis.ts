import { DAY, HOUR, instant, MINUTE } from '#src/model/instant.ts'
import type { Clock } from '#src/time/clock.ts'
import type { TimeWindow } from './timeWindow.ts'

/** A line across the lanes with a label at its top. */
export interface AxisTick {
  readonly at: number
  readonly text: string
}

/** px from one line to the next at least. */
const spacing = 60

const timeSteps = [1, 5, 10, 15, 30, 60, 120, 180, 360, 720].map((minutes) => minutes * MINUTE)
const daySteps = [1, 2, 7, 14]
const monthSteps = [1, 3, 6, 12, 24, 60, 120]

/**
 * Lines at boundaries of the calendar. They hang on the calendar alone, not on where the window begins, so that they
 * move with the time and never jump.
 */
export function axisTicks({ from, to }: TimeWindow, width: number, clock: Clock): readonly AxisTick[] {
  if (!(to > from) || width <= 0) return []
  const room = ((to - from) / width) * spacing
  const time = timeSteps.find((step) => step >= room)
  if (time !== undefined) return timesOfDay(from, to, time, clock)
  const days = daySteps.find((step) => step * DAY >= room)
  if (days !== undefined) return dayStarts(from, to, clock).filter(({ number }) => number % days === 0)
  const months = monthSteps.find((step) => step * 30 * DAY >= room) ?? 240
  return monthStarts(from, to, months, clock)
}

function timesOfDay(from: number, to: number, step: number, clock: Clock): readonly AxisTick[] {
  const ticks: AxisTick[] = []
  for (let day = clock.startOfDay(instant(from)); day < to; ) {
    const next = nextDay(day, clock)
    const isOdd = next - day !== DAY
    const offset = isOdd ? clock.offsetMinutes(day) : 0
    const first = isOdd ? 0 : Math.max(0, Math.ceil((from - day) / step) * step)
    for (let past = first; past < DAY && day + past < to; past += step) {
      let at = day + past
      // Where the clock changes on this day, 06:00 stays 06:00.
      if (isOdd) at += (offset - clock.offsetMinutes(instant(at))) * MINUTE
      if (at < from || at >= to || at >= next || (ticks.at(-1)?.at ?? Number.NEGATIVE_INFINITY) >= at) continue
      ticks.push({ at, text: past === 0 ? clock.date(instant(at)) : clock.shortTime(instant(at)) })
    }
    day = next
  }
  return ticks
}

interface DayTick extends AxisTick {
  /** Days since a Monday long ago. */
  readonly number: number
}

function dayStarts(from: number, to: number, clock: Clock): readonly DayTick[] {
  const ticks: DayTick[] = []
  for (let day = clock.startOfDay(instant(from)); day < to; day = nextDay(day, clock)) {
    if (day < from) continue
    // 1970 began on a Thursday.
    const number = Math.round(Date.parse(clock.isoDate(day)) / DAY) + 3
    ticks.push({ at: day, text: clock.date(day), number })
  }
  return ticks
}

function monthStarts(from: number, to: number, step: number, clock: Clock): readonly AxisTick[] {
  const ticks: AxisTick[] = []
  const [year = 0, month = 1] = clock.isoDate(instant(from)).split('-').map(Number)
  for (let months = year * 12 + month - 1; ; months++) {
    if (months % step !== 0) continue
    const [ofYear, ofMonth] = [Math.floor(months / 12), (months % 12) + 1]
    const at = clock.startOfDate(`${String(ofYear).padStart(4, '0')}-${String(ofMonth).padStart(2, '0')}-01`)
    if (at === undefined || at >= to) return ticks
    if (at >= from) ticks.push({ at, text: ofMonth === 1 ? String(ofYear) : clock.date(at) })
  }
}

function nextDay(day: number, clock: Clock) {
  for (let hours = 36; ; hours += 24) {
    const next = clock.startOfDay(instant(day + hours * HOUR))
    if (next > day) return next
  }
}
