import type { InteractionId } from '#src/model/ids.ts'
import type { Instant } from '#src/model/instant.ts'
import type { Interaction, Unreadable } from '#src/model/interaction.ts'
import type { ArchiveSource, Scope } from '#src/model/scope.ts'
import type { InteractionContent } from '#src/model/transcript.ts'

/** One request for history. */
export interface HistoryAsk {
  readonly scope: Scope
  /** Inclusive start and exclusive end, by instant: a source asks its server for more where that takes only days. */
  readonly from: Instant
  readonly to: Instant
  /** Rows wanted at most; an answer of exactly this length may have been cut. */
  readonly maxSize: number
  readonly archive: ArchiveSource
  readonly mediaType?: string | undefined
}

/** A part of one answer, as it is read. */
export interface Batch {
  /** Within the ask's dates; rows without a readable start are kept. */
  readonly interactions: readonly Interaction[]
  readonly unreadable: readonly Unreadable[]
  /** Rows the server sent in this part, before any were cut or found unreadable: what tells whether the answer was full. */
  readonly sentCount: number
  /** The server's words where it says that its answer is partial (statusCode 7). */
  readonly partial?: string | undefined
}

/** A server, whatever its protocol. Every method throws `Failure` and nothing else, but for an abort, which it passes on. */
export interface Source {
  /** One answer of the server, in parts of at most about 1,000 rows, without blocking the page between them. */
  history(ask: HistoryAsk, signal: AbortSignal): AsyncIterable<Batch>
  /** One interaction with its messages. */
  content(id: InteractionId, signal: AbortSignal): Promise<InteractionContent>
}
