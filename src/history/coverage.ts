import type { Failure } from '#src/model/failure.ts'
import type { InstantRange } from '#src/model/filter.ts'

/** Why a part of the range may hold more than was received. */
export type GapReason =
  /** The server gives no more than this of what cannot be asked for in smaller parts. */
  | { readonly kind: 'limit'; readonly limit: number }
  | { readonly kind: 'failure'; readonly failure: Failure }
  /** The server itself said that its answer is partial. */
  | { readonly kind: 'partial'; readonly words: string }
  /** A bound of the retrieval was reached: going on is the user's choice. */
  | { readonly kind: 'bound'; readonly bound: 'rows' | 'requests' | 'time'; readonly limit: number }
  | { readonly kind: 'cancelled' }
  /** The day had to be asked for by media, and the server does not take these as a filter. */
  | { readonly kind: 'media'; readonly mediaTypes: readonly string[] }

/** A part of the range, from inclusive and to exclusive, that is not known to be complete. */
export interface Gap extends InstantRange {
  readonly reason: GapReason
  /** Set where only this medium is in doubt. */
  readonly mediaType?: string | undefined
  /** `days`: the ends are midnights of UTC that stand for dates of the server, whose zone is not known. */
  readonly unit: 'instants' | 'days'
}

/** How much of what was asked for has come. */
export interface Coverage {
  /** `complete` means every interaction that the server has; never said where anything is in doubt. */
  readonly state: 'loading' | 'complete' | 'incomplete'
  /** Interactions received, repeats not counted. */
  readonly rows: number
  /** Of the time asked for, in ms: what is settled, whether complete or a gap. */
  readonly doneMs: number
  readonly ofMs: number
  /** Newest first. */
  readonly gaps: readonly Gap[]
  /** What keeps the server from answering while it is asked again and again. */
  readonly trouble?: Failure | undefined
}

/** Newest first, with gaps that touch and have one reason made one. */
export function mergeGaps(gaps: readonly Gap[]): readonly Gap[] {
  const merged: Gap[] = []
  for (const gap of [...gaps].sort((one, other) => other.to - one.to || other.from - one.from)) {
    const at = merged.findLastIndex((each) => each.from <= gap.to && isSameDoubt(each, gap))
    const known = merged[at]
    if (known) merged[at] = { ...known, from: known.from < gap.from ? known.from : gap.from }
    else merged.push(gap)
  }
  return merged
}

function isSameDoubt(one: Gap, other: Gap): boolean {
  if (one.mediaType !== other.mediaType || one.unit !== other.unit) return false
  const [a, b] = [one.reason, other.reason]
  if (a.kind === 'failure' && b.kind === 'failure') return a.failure.message === b.failure.message
  if (a.kind === 'partial' && b.kind === 'partial') return a.words === b.words
  if (a.kind !== b.kind) return false
  // Each full day is named by itself.
  const isFull = a.kind === 'limit' || a.kind === 'media'
  return !isFull || one.unit === 'instants' || other.to > one.from
}
