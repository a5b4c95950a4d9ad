import type { DurationBand } from '#src/model/filter.ts'
import { MINUTE } from '#src/model/instant.ts'

/**
 * The band of a span: one minute and five minutes sharp belong to the middle one. A negative span is `none`: who ended
 * before they started took no time that could be banded.
 */
export function durationBand(spanMs: number | undefined): DurationBand {
  if (spanMs === undefined || spanMs < 0) return 'none'
  if (spanMs < MINUTE) return 'under-1m'
  return spanMs <= 5 * MINUTE ? '1m-5m' : 'over-5m'
}
