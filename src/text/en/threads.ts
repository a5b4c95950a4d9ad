import { DAY, HOUR, MINUTE } from '#src/model/instant.ts'
import { counted, number } from './counts.ts'

/** A span in the one unit that says it best: `2 days`. */
function roughly(ms: number): string {
  const span = Math.abs(ms)
  if (span >= 2 * DAY - HOUR) return counted(Math.round(span / DAY), 'day')
  if (span >= HOUR - MINUTE / 2) return counted(Math.round(span / HOUR), 'hour')
  return counted(Math.round(span / MINUTE), 'minute')
}

/** Interactions that belong together. */
export const threads = {
  /** Beside a thread's first row. `shown`: where the filter keeps some of it back. */
  size: (size: number, shown: number | undefined, spanMs: number) => {
    const many = shown === undefined ? number(size) : `${number(shown)} of ${number(size)}`
    return spanMs < MINUTE ? many : `${many} over ${roughly(spanMs)}`
  },
  later: (ms: number) => {
    if (Math.abs(ms) < MINUTE) return 'within a minute'
    return `${roughly(ms)} ${ms < 0 ? 'earlier' : 'later'}`
  },
  counts: (many: number, single: number) => `${counted(many, 'thread')}, ${counted(single, 'single interaction')}`,
  openAll: 'Expand all',
  foldAll: 'Collapse all',
  open: 'Expand',
  fold: 'Collapse',
  bar: 'Threads',
  ghost: 'Not in this result',
  fetch: 'Fetch it',
  fetching: 'Asking the server…',
  retry: 'Retry',
  fetched: 'not in this result',
  absent: { before: 'Parent', after: 'is not in this result.' },
  by: {
    parent: 'by parent',
    threadId: 'by thread id',
    caseId: 'by case id',
  },
  joined: (count: number) => `${counted(count, 'interaction')}, joined`,
}
