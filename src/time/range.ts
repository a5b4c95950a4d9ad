import type { InstantRange } from '#src/model/filter.ts'
import { HOUR, type Instant, instant, MINUTE } from '#src/model/instant.ts'
import { type DateRange, defaultRange, type RangePreset, readInstant } from '#src/model/range.ts'
import type { Clock } from './clock.ts'

/** Days before today; `24h` is counted by the minute instead. */
const daysOf = { '7d': 7, '30d': 30, '90d': 90 } satisfies Record<Exclude<RangePreset, '24h'>, number>

/**
 * The instants that a range means: `from` included, `to` not. Presets of days reach from the start of a day to the end
 * of today and so stay the same all day, as the keys of a cache should. Ends in the wrong order are exchanged; a range
 * that cannot be read is the default one.
 */
export function resolveRange(range: DateRange, now: Instant, clock: Clock): InstantRange {
  if (range.kind === 'preset') return presetRange(range.preset, now, clock)
  return customRange(range.from, range.to, now, clock) ?? resolveRange(defaultRange, now, clock)
}

function presetRange(preset: RangePreset, now: Instant, clock: Clock): InstantRange {
  if (preset !== '24h') return lastDays(daysOf[preset], now, clock)
  const minute = Math.floor(now / MINUTE) * MINUTE
  // A minute to spare: a server's clock may be ahead of ours.
  return { from: instant(minute - 24 * HOUR), to: instant(minute + 2 * MINUTE) }
}

function lastDays(days: number, at: Instant, clock: Clock): InstantRange {
  return { from: dayStart(at, -days, clock), to: dayStart(at, 1, clock) }
}

function customRange(from: string, to: string, now: Instant, clock: Clock): InstantRange | undefined {
  const first = readEnd(from, clock)
  const last = readEnd(to, clock)
  if (first && last) {
    return { from: instant(Math.min(first.from, last.from)), to: instant(Math.max(first.to, last.to)) }
  }
  if (first && to === '') {
    const end = dayStart(now, 1, clock)
    return { from: first.from, to: end > first.from ? end : dayStart(first.from, 1, clock) }
  }
  if (last && from === '') return { from: dayStart(instant(last.to - 1), -daysOf['30d'], clock), to: last.to }
  return undefined
}

/** What one end of a custom range covers: a whole day, or no more than an instant. */
function readEnd(text: string, clock: Clock): InstantRange | undefined {
  const at = readInstant(text)
  if (at !== undefined) return { from: at, to: at }
  const start = clock.startOfDate(text)
  return start === undefined ? undefined : { from: start, to: dayStart(start, 1, clock) }
}

function dayStart(at: Instant, daysAway: number, clock: Clock): Instant {
  // By way of noon: a day may begin at 01:00, and the hour after midnight may be missing where we arrive.
  const noon = instant(clock.startOfDay(at) + 12 * HOUR)
  return clock.startOfDay(clock.addDays(noon, daysAway))
}
