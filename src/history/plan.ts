import type { InstantRange } from '#src/model/filter.ts'
import type { ArchiveSource, Scope } from '#src/model/scope.ts'

/** Where a retrieval stops by itself, and says so. */
export interface Bounds {
  readonly rows: number
  readonly requests: number
  readonly timeMs: number
}

/** What to retrieve, and how hard to try. */
export interface Plan {
  readonly scope: Scope
  readonly archive: ArchiveSource
  /** Apart from one another, newest first. */
  readonly ranges: readonly InstantRange[]
  /** Canonical media types known to occur, from what came before: a full day may hold these too. */
  readonly media?: Iterable<string>
  /** Rows asked for at once. */
  readonly size: number
  /** The most rows to ask for at once, where a day is fuller than an answer. */
  readonly mostSize: number
  /** Requests under way at once. */
  readonly inFlight: number
  /** Tries of one request before it is given up. */
  readonly tries: number
  readonly bounds: Bounds
}

/** Time and chance, handed in so that tests have neither. */
export interface Pace {
  /** Epoch ms. */
  readonly now: () => number
  /** From 0 to 1. */
  readonly random: () => number
  /** Resolves after `ms`; rejects when aborted. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
  /** False where the machine knows that it has no network. */
  readonly isOnline: () => boolean
  /** Resolves at once, or, where the machine has lost its network, when it is back. */
  readonly online: (signal: AbortSignal) => Promise<void>
}
