import type { WeekPart } from '#src/model/week.ts'
import { weekdays } from '#src/model/week.ts'

/** One place of the week's table: an hour of a day, or the head of a day (no hour) or of an hour (no day). */
export interface Spot {
  readonly day: number | undefined
  readonly hour: number | undefined
}

export const firstSpot: Spot = { day: 1, hour: 0 }

export function sameSpot(one: Spot, other: Spot | undefined): boolean {
  return one.day === other?.day && one.hour === other?.hour
}

/**
 * Where a key leads from a spot; `undefined` for keys that lead nowhere. While a selection is extended it stays within
 * its kind: hours of days, heads of days, or heads of hours.
 */
export function spotAfter(key: string, { day, hour }: Spot, extending: boolean): Spot | undefined {
  // Row 0 and column 0 are the heads.
  const [row, column] = [day ?? 0, hour === undefined ? 0 : hour + 1]
  const rows = extending ? (row === 0 ? [0, 0] : [1, weekdays.length]) : [column === 0 ? 1 : 0, weekdays.length]
  const columns = extending ? (column === 0 ? [0, 0] : [1, 24]) : [row === 0 ? 1 : 0, 24]
  const to = (nextRow: number, nextColumn: number): Spot => {
    const [atRow, atColumn] = [within(nextRow, rows), within(nextColumn, columns)]
    return { day: atRow === 0 ? undefined : atRow, hour: atColumn === 0 ? undefined : atColumn - 1 }
  }
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column)
    case 'ArrowDown':
      return to(row + 1, column)
    case 'ArrowLeft':
      return to(row, column - 1)
    case 'ArrowRight':
      return to(row, column + 1)
    case 'Home':
      return to(row, 0)
    case 'End':
      return to(row, 24)
    default:
      return undefined
  }
}

/** What is chosen once a spot has been pressed: an hour of a day alone; a head beside what is chosen, or no more. */
export function pressed(part: WeekPart, { day, hour }: Spot): WeekPart {
  if (day !== undefined && hour !== undefined) {
    const isAlone = isOnly(part.days, day) && isOnly(part.hours, hour)
    return isAlone ? { days: [], hours: [] } : { days: [day], hours: [hour] }
  }
  if (day !== undefined) return { ...part, days: toggled(part.days, day) }
  return hour === undefined ? part : { ...part, hours: toggled(part.hours, hour) }
}

/** What is chosen by drawing from one spot to another. */
export function drawn(part: WeekPart, from: Spot, to: Spot): WeekPart {
  const days = between(from.day, to.day)
  const hours = between(from.hour, to.hour)
  // From a head on, whatever it is drawn over: the heads of its own kind.
  if (from.hour === undefined) return { ...part, days }
  if (from.day === undefined) return { ...part, hours }
  return { days, hours }
}

const isOnly = (numbers: readonly number[], one: number) => numbers.length === 1 && numbers[0] === one

function toggled(numbers: readonly number[], one: number): readonly number[] {
  return numbers.includes(one) ? numbers.filter((each) => each !== one) : [...numbers, one]
}

function between(from = Number.NaN, to = from): readonly number[] {
  if (Number.isNaN(from)) return []
  const first = Math.min(from, to)
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => first + step)
}

function within(number: number, [least = 0, most = 0]: readonly number[]): number {
  return Math.min(most, Math.max(least, number))
}
