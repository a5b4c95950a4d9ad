import { type Instant, MINUTE } from '#src/model/instant.ts'
import type { Clock } from '#src/time/clock.ts'

/** Zones change by quarters of an hour at the least. */
const quarter = 15 * MINUTE

/**
 * Writes `2026-11-13 18:35:59`, the zone's own time: a form that spreadsheets read as a date and text sorts by. Finding an
 * offset is dear, so each is kept.
 */
export function wallTimes(clock: Clock): (at: Instant) => string {
  const offsets = new Map<number, number>()
  return (at) => {
    const part = Math.floor(at / quarter)
    const offset = offsets.get(part) ?? clock.offsetMinutes(at)
    offsets.set(part, offset)
    return new Date(at + offset * MINUTE).toISOString().slice(0, 19).replace('T', ' ')
  }
}
