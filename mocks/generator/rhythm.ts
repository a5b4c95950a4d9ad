import { tzOffset } from '@date-fns/tz'
import { HOUR, MINUTE } from '#src/model/instant.ts'
import type { Random } from './random.ts'

/** How busy a working day's hours are, from midnight. */
const hours = [
  0.04, 0.03, 0.02, 0.02, 0.03, 0.05, 0.15, 0.42, 0.82, 1, 1.1, 1.08, 0.96, 0.94, 1, 1, 0.96, 0.9, 0.76, 0.55, 0.34,
  0.2, 0.12, 0.07,
] as const
const weekend = 0.3
const openWeight = 0.4

/** When people write and call: the hours of the site's own clock, its weekends, its clock changes. */
export interface Rhythm {
  /** An instant in the span, likelier when it is busy. */
  any(random: Random): number
  /** The instant itself within working hours of a working day, else some time in the next ones. */
  working(at: number, random: Random): number
  /** Minutes east of UTC at that instant, on the site's clock. */
  offset(at: number): number
}

export function makeRhythm(from: number, to: number, zone: string): Rhythm {
  // Whole hours of UTC: where clocks change, they change at one. A week more for what is answered later.
  const start = Math.floor(from / HOUR) * HOUR
  const count = Math.ceil((to - start) / HOUR) + 7 * 24
  const offsets = Int16Array.from({ length: count }, (_, slot) => tzOffset(zone, new Date(start + slot * HOUR)))
  const weights = Float64Array.from(offsets, (offset, slot) => weightAt(start + slot * HOUR + offset * MINUTE))

  const sums = new Float64Array(Math.ceil((to - start) / HOUR))
  let sum = 0
  for (let slot = 0; slot < sums.length; slot++) {
    const begins = start + slot * HOUR
    const share = Math.min(1, (to - begins) / HOUR) - Math.max(0, (from - begins) / HOUR)
    sum += share * (weights[slot] ?? 0)
    sums[slot] = sum
  }

  const slotOf = (at: number) => Math.max(0, Math.min(count - 1, Math.floor((at - start) / HOUR)))
  return {
    any(random) {
      const begins = start + firstAbove(sums, random.next() * sum) * HOUR
      const earliest = Math.max(from, begins)
      return Math.floor(earliest + random.next() * (Math.min(to, begins + HOUR) - earliest))
    },
    working(at, random) {
      let slot = slotOf(at)
      if ((weights[slot] ?? 0) >= openWeight) return at
      while (slot < count - 1 && (weights[slot] ?? 0) < openWeight) slot++
      return Math.max(at, start + Math.floor((slot + 2 * random.next()) * HOUR))
    },
    offset: (at) => offsets[slotOf(at)] ?? 0,
  }
}

function weightAt(wall: number): number {
  const date = new Date(wall)
  const restDay = date.getUTCDay() === 0 || date.getUTCDay() === 6
  return (hours[date.getUTCHours()] ?? 0) * (restDay ? weekend : 1)
}

/** The first place whose running sum is above the wanted one. */
function firstAbove(sums: Float64Array, wanted: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) > wanted) high = middle
    else low = middle + 1
  }
  return low
}
