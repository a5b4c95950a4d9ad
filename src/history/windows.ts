import type { HistoryAsk, Source } from '#src/api/source.ts'
import type { InstantRange } from '#src/model/filter.ts'
import { DAY, type Instant, instant } from '#src/model/instant.ts'
import type { Window } from './decide.ts'
import type { Plan } from './plan.ts'

export type Granularity = Source['granularity']

/** Ms of the smallest part of time that a server can be asked for. */
export const cellMs = (granularity: Granularity): number => (granularity === 'days' ? DAY : 1)

/**
 * The windows that hold the ranges. Days of a server are not our days, since its zone is not known: a day more on each
 * side holds all that may be in the range.
 */
export function windowsOf(ranges: readonly InstantRange[], granularity: Granularity, size: number): readonly Window[] {
  const cell = cellMs(granularity)
  const margin = granularity === 'days' ? 1 : 0
  const windows: Window[] = []
  for (const { from, to } of [...ranges].sort((one, other) => other.to - one.to)) {
    if (to <= from) continue
    const first = Math.floor(from / cell) - margin
    const last = Math.floor((to - 1) / cell) + margin
    const above = windows.at(-1)
    if (above && last >= above.first) windows[windows.length - 1] = { ...above, first: Math.min(first, above.first) }
    else windows.push({ first, last, size })
  }
  return windows
}

/** From inclusive, to exclusive. */
export function spanOf({ first, last }: Pick<Window, 'first' | 'last'>, granularity: Granularity): InstantRange {
  const cell = cellMs(granularity)
  return { from: instant(first * cell), to: instant((last + 1) * cell) }
}

export function askOf(window: Window, granularity: Granularity, { scope, archive }: Plan): HistoryAsk {
  return { scope, archive, maxSize: window.size, mediaType: window.media, ...spanOf(window, granularity) }
}

/**
 * The newest cell that may hold rows older than one that started at `oldest`. Among days it is the one after the day of
 * UTC: east of Greenwich the server may call it that.
 */
export function frontierOf(oldest: Instant, granularity: Granularity): number {
  return granularity === 'days' ? Math.floor(oldest / DAY) + 1 : oldest
}

/** The window in parts of about equal width, newest first. */
export function inParts(window: Window, parts: number): readonly Window[] {
  const { first, last } = window
  const cells = last - first + 1
  const count = Math.min(parts, cells)
  return Array.from({ length: count }, (_, part) => ({
    ...window,
    first: first + Math.floor((cells * (count - 1 - part)) / count),
    last: first + Math.floor((cells * (count - part)) / count) - 1,
  }))
}
