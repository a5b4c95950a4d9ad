import { DAY, HOUR, instant, MINUTE } from '#src/model/instant.ts'
import type { Clock } from '#src/time/clock.ts'
import type { Columns } from './columns.ts'
import { grownUint8 } from './grown.ts'

/** Hours from 0 on; the number itself stands for the hour of a row without a readable start. */
export const hoursOfWeek = 168

/** The first of January 1970 was a Thursday. */
const hoursSinceMonday = 72

/** Zones change by quarters of an hour at the least, and at such. */
const quarter = 15 * MINUTE

/** Days from 1970 on whose offset is remembered: till 2106. */
const mostDays = 50_000
// No offset is so large, in minutes.
const notAsked = 10_000
const changing = notAsked + 1

/**
 * Tells the hour of the week, 0 for Monday from 00:00 to 167 for Sunday from 23:00, as a zone's clock shows it. Asking a
 * zone is dear: mostly once for each day, since most days begin and end with the same offset.
 */
export function hourOfWeekBy(clock: Clock): (at: number) => number {
  const offsetOfDay = new Int16Array(mostDays).fill(notAsked)
  const offsetOfQuarter = new Map<number, number>()
  const askDay = (day: number) => {
    const offset = clock.offsetMinutes(instant(day * DAY))
    offsetOfDay[day] = offset === clock.offsetMinutes(instant((day + 1) * DAY)) ? offset : changing
  }
  const askQuarter = (at: number) => {
    const start = Math.floor(at / quarter) * quarter
    const offset = offsetOfQuarter.get(start) ?? clock.offsetMinutes(instant(start))
    offsetOfQuarter.set(start, offset)
    return offset
  }
  return (at) => {
    const day = Math.floor(at / DAY)
    if (offsetOfDay[day] === notAsked) askDay(day)
    const steady = offsetOfDay[day] ?? changing
    const offset = steady === changing ? askQuarter(at) : steady
    // Whole numbers of 32 bits, which the remainder is fast with.
    const hours = (Math.floor((at + offset * MINUTE) / HOUR) | 0) + hoursSinceMonday
    return ((hours % hoursOfWeek) + hoursOfWeek) % hoursOfWeek
  }
}

/** Row → the hour of the week that it started in, by the clock that was last asked for. */
export class WeekHours {
  readonly #columns: Columns
  #zone: string | undefined
  #hourOf: (at: number) => number = () => hoursOfWeek
  #hours = new Uint8Array(0)
  #rows = 0

  constructor(columns: Columns) {
    this.#columns = columns
  }

  /** To be called with the known rows that have changed. */
  refresh(rows: Iterable<number>): void {
    for (const row of rows) if (row < this.#rows) this.#write(row)
  }

  /** Longer than there are rows. */
  by(clock: Clock): Uint8Array {
    const { size } = this.#columns
    if (this.#zone !== clock.zone) {
      this.#zone = clock.zone
      this.#hourOf = hourOfWeekBy(clock)
      this.#rows = 0
    }
    this.#hours = grownUint8(this.#hours, size)
    for (; this.#rows < size; this.#rows++) this.#write(this.#rows)
    return this.#hours
  }

  #write(row: number): void {
    const at = this.#columns.started[row]!
    this.#hours[row] = Number.isNaN(at) ? hoursOfWeek : this.#hourOf(at)
  }
}
