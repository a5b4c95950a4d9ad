import { type Instant, MINUTE } from '#src/model/instant.ts'
import type { Clock } from '#src/time/clock.ts'

/** Zones change by quarters of an hour at the least. */
const quarter = 15 * MINUTE

/** `+05:30`, and `Z` where it is none. */
export function offsetSuffix(minutes: number): string {
  if (minutes === 0) return 'Z'
  const pad = (count: number) => String(count).padStart(2, '0')
  const away = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(away / 60))}:${pad(away % 60)}`
}

/** Writes `2026-11-13 18:35:59+01:00`: with the offset an hour that comes twice is told apart. */
export function zonedTimes(clock: Clock): (at: Instant) => string {
  return writer(clock, (wall, offset) => wall + offsetSuffix(offset))
}

/**
 * Writes `2026-11-13 18:35:59`, the zone's own time: a form that spreadsheets read as a date and text sorts by. Finding an
 * offset is dear, so each is kept.
 */
export function wallTimes(clock: Clock): (at: Instant) => string {
  return writer(clock, (wall) => wall)
}

function writer(clock: Clock, write: (wall: string, offset: number) => string): (at: Instant) => string {
  const offsets = new Map<number, number>()
  return (at) => {
    const part = Math.floor(at / quarter)
    const offset = offsets.get(part) ?? clock.offsetMinutes(at)
    offsets.set(part, offset)
    return write(new Date(at + offset * MINUTE).toISOString().slice(0, 19).replace('T', ' '), offset)
  }
}
