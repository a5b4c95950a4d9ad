import { type Instant, instantOf } from '#src/model/instant.ts'
import type { Interaction, Unreadable } from '#src/model/interaction.ts'
import { canonicalMediaType } from '#src/model/media.ts'
import type { HistoryAnswer } from '#src/wire/answer.ts'
import { InteractionReader, isUnreadable } from '#src/wire/interaction.ts'
import { breathe } from './breathe.ts'
import type { Batch, HistoryAsk } from './source.ts'

const BATCH_ROWS = 1_000
/** Of a frame's 16 ms, about half may be spent on reading. */
const BUSY_MS = 8

/** One answer, read in parts with air between them; what servers send beyond the ask is cut off. At least one part. */
export async function* batchesOf(answer: HistoryAnswer, ask: HistoryAsk, signal: AbortSignal): AsyncGenerator<Batch> {
  const { rows, partial } = answer
  const reader = new InteractionReader()
  const isWanted = wantedBy(ask)
  let since = performance.now()
  for (let from = 0; from === 0 || from < rows.length; from += BATCH_ROWS) {
    if (performance.now() - since > BUSY_MS) {
      await breathe()
      since = performance.now()
    }
    signal.throwIfAborted()
    yield readBatch(rows.slice(from, from + BATCH_ROWS), reader, isWanted, partial)
  }
}

function readBatch(
  rows: readonly unknown[],
  reader: InteractionReader,
  isWanted: (interaction: Interaction) => boolean,
  partial: string | undefined,
): Batch {
  const interactions: Interaction[] = []
  const unreadable: Unreadable[] = []
  for (const row of rows) {
    const read = reader.read(row)
    if (isUnreadable(read)) unreadable.push(read)
    else if (isWanted(read)) interactions.push(read)
  }
  return { interactions, unreadable, sentCount: rows.length, partial }
}

/** Servers that take only days, and some others, send more than was asked. */
function wantedBy({ from, to, mediaType }: HistoryAsk): (interaction: Interaction) => boolean {
  const medium = mediaType === undefined ? undefined : canonicalMediaType(mediaType)
  return (interaction) =>
    isWithin(instantOf(interaction.started), from, to) && (medium === undefined || interaction.mediaType === medium)
}

function isWithin(at: Instant | undefined, from: Instant, to: Instant): boolean {
  return at === undefined || (at >= from && at < to)
}
