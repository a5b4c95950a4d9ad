import { type Instant, instantOf } from '#src/model/instant.ts'
import type { Interaction, Unreadable } from '#src/model/interaction.ts'
import { canonicalMediaType } from '#src/model/media.ts'
import type { HistoryAnswer } from '#src/wire/answer.ts'
import { InteractionReader, isUnreadable } from '#src/wire/interaction.ts'
import { breathe } from './breathe.ts'
import type { Batch, HistoryAsk, Source } from './source.ts'

export const BATCH_ROWS = 1_000
/** Of a frame's 16 ms, about half may be spent on reading. */
const BUSY_MS = 8

/** One answer, read in parts with air between them; what servers send beyond the ask is cut off. At least one part. */
export async function* batchesOf(
  answer: HistoryAnswer,
  ask: HistoryAsk,
  granularity: Source['granularity'],
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  const { rows } = answer
  const reader = new BatchReader(answer, wantedBy(ask, granularity))
  let since = performance.now()
  for (let from = 0; from === 0 || from < rows.length; from += BATCH_ROWS) {
    if (performance.now() - since > BUSY_MS) {
      await breathe()
      since = performance.now()
    }
    signal.throwIfAborted()
    yield reader.read(rows.slice(from, from + BATCH_ROWS))
  }
}

class BatchReader {
  readonly #answer: HistoryAnswer
  readonly #isWanted: (interaction: Interaction) => boolean
  readonly #interactions = new InteractionReader()
  /** Start of the row before, by which the order is told. */
  #before: number = Number.POSITIVE_INFINITY

  constructor(answer: HistoryAnswer, isWanted: (interaction: Interaction) => boolean) {
    this.#answer = answer
    this.#isWanted = isWanted
  }

  read(rows: readonly unknown[]): Batch {
    const interactions: Interaction[] = []
    const unreadable: Unreadable[] = []
    let disordered = false
    let oldest: Instant | undefined
    for (const row of rows) {
      const read = this.#interactions.read(row)
      if (isUnreadable(read)) {
        unreadable.push(read)
        continue
      }
      const start = instantOf(read.started)
      if (start !== undefined) {
        if (start > this.#before) disordered = true
        if (oldest === undefined || start < oldest) oldest = start
        this.#before = start
      }
      if (this.#isWanted(read)) interactions.push(read)
    }
    const { partial, whole } = this.#answer
    return { interactions, unreadable, sentCount: rows.length, partial, whole, oldest, disordered }
  }
}

/** Servers send more than was asked: the millisecond of an inclusive end, other media, whatever they like. */
function wantedBy(
  { from, to, mediaType }: HistoryAsk,
  granularity: Source['granularity'],
): (interaction: Interaction) => boolean {
  const medium = mediaType === undefined ? undefined : canonicalMediaType(mediaType)
  const isTimely = granularity === 'days' ? () => true : (at: Instant | undefined) => isWithin(at, from, to)
  return (interaction) =>
    isTimely(instantOf(interaction.started)) && (medium === undefined || interaction.mediaType === medium)
}

function isWithin(at: Instant | undefined, from: Instant, to: Instant): boolean {
  return at === undefined || (at >= from && at < to)
}
