import { DAY, HOUR, instant, MINUTE } from '#src/model/instant.ts'
import type { Clock } from '#src/time/clock.ts'
import type { Columns } from './columns.ts'

export const hoursOfWeek = 168

/** The hour of a row without a readable start. */
export const noHour = hoursOfWeek

/** The first of January 1970 was a Thursday. */
const hoursSinceMonday = 72

/** Zones change by quarters of an hour at the least, and at such. */
const quarter = 15 * MINUTE

/**
 * Tells the hour of the week, 0 for Monday from 00:00 to 167 for Sunday from 23:00, as a zone's clock shows it. Asking a
 * zone is dear: mostly once for each day, since most days begin and end with the same offset.
 */
export function hourOfWeekBy(clock: Clock): (at: number) => number {
  const offsetAt = (at: number) => clock.offsetMinutes(instant(at)) * MINUTE
  const offsetAtStart = remembered((day) => offsetAt(day * DAY))
  /** Of a day on which it changes, `NaN`. */
  const offsetOfDay = remembered((day) => {
    const offset = offsetAtStart(day)
    return offset === offsetAtStart(day + 1) ? offset : Number.NaN
  })
  const offsetOfQuarter = remembered((each) => offsetAt(each * quarter))
  return (at) => {
    const steady = offsetOfDay(Math.floor(at / DAY))
    const offset = Number.isNaN(steady) ? offsetOfQuarter(Math.floor(at / quarter)) : steady
    const hours = Math.floor((at + offset) / HOUR) + hoursSinceMonday
    return ((hours % hoursOfWeek) + hoursOfWeek) % hoursOfWeek
  }
}

function remembered(find: (key: number) => number): (key: number) => number {
  const known = new Map<number, number>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const found = find(key)
    known.set(key, found)
    return found
  }
}

/** Row → the hour of the week that it started in, by the clock that was last asked for. */
export class WeekHours {
  readonly #columns: Columns
  #zone: string | undefined
  #hourOf: (at: number) => number = () => noHour
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
    if (this.#hours.length < size) {
      const longer = new Uint8Array(Math.ceil(size * 1.5))
      longer.set(this.#hours)
      this.#hours = longer
    }
    for (; this.#rows < size; this.#rows++) this.#write(this.#rows)
    return this.#hours
  }

  #write(row: number): void {
    const at = this.#columns.started[row]!
    this.#hours[row] = Number.isNaN(at) ? noHour : this.#hourOf(at)
  }
}
