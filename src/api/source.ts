import type { Contact } from '#src/model/contact.ts'
import type { ContactId, InteractionId } from '#src/model/ids.ts'
import type { Instant } from '#src/model/instant.ts'
import type { Interaction, Unreadable } from '#src/model/interaction.ts'
import type { ArchiveSource, Scope } from '#src/model/scope.ts'
import type { InteractionContent } from '#src/model/transcript.ts'

/** One request for history. */
export interface HistoryAsk {
  readonly scope: Scope
  /**
   * Inclusive start and exclusive end. Of a source of `instants`: by instant. Of a source of `days`: UTC midnights that
   * stand for date labels, so that 1 to 3 November asks for the 1st and the 2nd, in whatever zone the server counts days.
   */
  readonly from: Instant
  readonly to: Instant
  /** Rows wanted at most; an answer of exactly this length may have been cut. */
  readonly maxSize: number
  readonly archive: ArchiveSource
  /** Canonical. The server itself filters by those of `filtersMedia` only; others are cut off here. */
  readonly mediaType?: string | undefined
}

/** A part of one answer, as it is read. */
export interface Batch {
  /** Of the ask: by instant of a source of `instants`. Rows without a readable start are kept. */
  readonly interactions: readonly Interaction[]
  readonly unreadable: readonly Unreadable[]
  /** Rows the server sent in this part, before any were cut or found unreadable: what tells whether the answer was full. */
  readonly sentCount: number
  /** The server's words where it says that its answer is partial (statusCode 7). */
  readonly partial?: string | undefined
  /**
   * Whether the answer that this is a part of holds all that was asked for, where the server says so: `true` overrules an
   * answer as long as asked, `false` says that it was cut however short it is.
   */
  readonly whole?: boolean | undefined
  /** Of the rows sent in this part, also of those cut off here: how far down an answer reached that was cut. */
  readonly oldest?: Instant | undefined
  /** The server did not send this part newest first: where its answer was cut, any row may be missing, not only older ones. */
  readonly disordered?: boolean | undefined
}

/** A server, whatever its protocol. Every method throws `Failure` and nothing else, but for an abort, which it passes on. */
export interface Source {
  /** Whether the server takes moments or only days: what the dates of an ask mean. */
  readonly granularity: 'instants' | 'days'
  /** Canonical media types that the server accepts as a filter; none where it has no such filter. */
  readonly filtersMedia: readonly string[]
  /** One answer of the server, in parts of at most about 1,000 rows, without blocking the page between them. */
  history(ask: HistoryAsk, signal: AbortSignal): AsyncIterable<Batch>
  /** One interaction with its messages. */
  content(id: InteractionId, signal: AbortSignal): Promise<InteractionContent>
  /** One customer, where the server tells of them. */
  contact?(id: ContactId, signal: AbortSignal): Promise<Contact>
  /** Ends what it keeps open to the server, where it does; the next question opens it again. */
  close?(): void
}
