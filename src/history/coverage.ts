import type { Failure } from '#src/model/failure.ts'
import type { Instant } from '#src/model/instant.ts'

/** Why a part of the range may hold more than was received. */
export type GapReason =
  /** The answer was as long as asked, and so may have been cut. */
  | { readonly kind: 'limit'; readonly limit: number }
  | { readonly kind: 'failure'; readonly failure: Failure }
  /** The server itself said that its answer is partial. */
  | { readonly kind: 'partial'; readonly words: string }

/** A part of the range, from inclusive and to exclusive, that is not known to be complete. */
export interface Gap {
  readonly from: Instant
  readonly to: Instant
  readonly reason: GapReason
}

/** How much of what was asked for has come. */
export interface Coverage {
  readonly from: Instant
  readonly to: Instant
  /** `complete` means every interaction that the server has; never said where anything is in doubt. */
  readonly state: 'loading' | 'complete' | 'incomplete'
  /** Interactions received, repeats not counted. */
  readonly rows: number
  /** Records received that could not be read. */
  readonly unreadable: number
  /** Newest first. Empty unless `incomplete`. */
  readonly gaps: readonly Gap[]
}

export function loadingCoverage(from: Instant, to: Instant): Coverage {
  return { from, to, state: 'loading', rows: 0, unreadable: 0, gaps: [] }
}
