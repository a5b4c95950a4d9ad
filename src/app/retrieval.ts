import type { Coverage, Gap, GapReason } from '#src/history/coverage.ts'
import type { InstantRange } from '#src/model/filter.ts'
import { DAY, MINUTE } from '#src/model/instant.ts'
import { mediaGroup } from '#src/model/media.ts'
import type { ArchiveChoice } from '#src/model/scope.ts'
import { mediaLabel } from '#src/text/label.ts'
import { words } from '#src/text/words.ts'
import type { Clock } from '#src/time/clock.ts'
import type { Missing } from '#src/views/overview/ResultCount.tsx'
import type { Retrieval, RetrievalGap, RetrievalProgress } from '#src/views/status/retrieval.ts'
import type { LoadedHistory } from './useHistory.ts'

/** What the foot of the page says of the history. */
export function retrievalOf(
  loaded: LoadedHistory,
  range: InstantRange,
  archive: ArchiveChoice,
  clock: Clock,
  waitsForSignIn: boolean,
): Retrieval {
  const { history } = loaded
  const isLoading = loaded.isLoading && !waitsForSignIn
  const coverage = history?.coverage
  return {
    state: waitsForSignIn ? 'failed' : stateOf(loaded),
    rows: coverage?.rows ?? 0,
    from: range.from,
    to: range.to,
    gaps: isLoading ? [] : (coverage?.gaps ?? []).map((gap) => shownGap(gap, clock)),
    unreadable: history?.parts.flatMap(({ unreadable }) => unreadable) ?? [],
    archive,
    updatedAt: history?.updatedAt,
    progress: isLoading && coverage ? progressOf(coverage) : undefined,
  }
}

/** Why there is nothing to count; `undefined` where there is, or where the server has nothing. */
export function missingOf(loaded: LoadedHistory, isSignedOut: boolean): Missing | undefined {
  if (loaded.index.size > 0) return undefined
  if (isSignedOut) return 'signedOut'
  if (loaded.failure ?? loaded.trouble) return 'failed'
  return loaded.isLoading ? 'loading' : undefined
}

function stateOf({ history, isLoading, failure }: LoadedHistory): Retrieval['state'] {
  if (isLoading) return 'loading'
  if (failure && (history?.coverage.rows ?? 0) === 0) return 'failed'
  if (!history || history.coverage.state === 'loading') return 'incomplete'
  return history.coverage.state
}

/** In whole days, as people count them. */
function progressOf({ doneMs, ofMs }: Coverage): RetrievalProgress {
  const of = Math.max(1, Math.round(ofMs / DAY))
  return { done: Math.min(of, Math.floor((doneMs / Math.max(ofMs, 1)) * of)), of, unit: 'days' }
}

function shownGap(gap: Gap, clock: Clock): RetrievalGap {
  const reason = reasonText(gap.reason)
  const media = gap.mediaType === undefined ? '' : `${mediaLabel(mediaGroup(gap.mediaType))}: `
  return { ...datesOf(gap, clock), asked: gap, reason: media + reason }
}

/** A server's dates by their own names: midnights of UTC would be the evening before in America. */
function datesOf({ from, to, unit }: Gap, clock: Clock): InstantRange {
  if (unit === 'instants') return { from, to }
  const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10)
  const first = clock.startOfDate(dateOf(from))
  const last = clock.startOfDate(dateOf(to))
  return first === undefined || last === undefined ? { from, to } : { from: first, to: last }
}

function reasonText(reason: GapReason): string {
  const { gap } = words.app
  switch (reason.kind) {
    case 'limit':
      return gap.limit(reason.limit)
    case 'partial':
      return gap.partial(reason.words)
    case 'failure':
      return reason.failure.serverMessage ?? words.failure[reason.failure.kind].title
    case 'cancelled':
      return gap.cancelled
    case 'media':
      return gap.media(reason.mediaTypes.map((type) => mediaLabel(mediaGroup(type))))
    case 'bound':
      return reason.bound === 'time' ? gap.bound.time(reason.limit / MINUTE) : gap.bound[reason.bound](reason.limit)
  }
}
