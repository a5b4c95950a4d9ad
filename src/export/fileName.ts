import type { Instant } from '#src/model/instant.ts'
import type { Clock } from '#src/time/clock.ts'
import { wallTimes } from './wallTime.ts'

/** `interactions-2026-11-25T01-40.csv`: when, and nothing of whom. */
export function exportFileName(at: Instant, clock: Clock, ending: string, what = 'interactions'): string {
  return `${what}-${wallTimes(clock)(at).slice(0, 16).replace(' ', 'T').replace(':', '-')}.${ending}`
}
