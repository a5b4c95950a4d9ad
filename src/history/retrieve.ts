import type { Batch, HistoryAsk, Source } from '#src/api/source.ts'
import { Failure } from '#src/model/failure.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { type Instant, instant } from '#src/model/instant.ts'
import { startOf } from '#src/model/interaction.ts'
import { type Coverage, type Gap, type GapReason, loadingCoverage } from './coverage.ts'

export interface RetrievalStep {
  /** What is new: no id comes twice in one retrieval. May be empty. */
  readonly batch: Batch
  /** Of everything so far. Only the last step's is not `loading`. */
  readonly coverage: Coverage
}

/**
 * Asks for the newest `maxSize` rows of the range. The last step has no rows and says whether that was all. Where the
 * source fails after some rows came, the last step names the gap before the failure is thrown.
 */
export async function* retrieve(source: Source, ask: HistoryAsk, signal: AbortSignal): AsyncGenerator<RetrievalStep> {
  const ids = new Set<InteractionId>()
  let coverage = loadingCoverage(ask.from, ask.to)
  let sentCount = 0
  let oldest: Instant | undefined
  let partial: string | undefined
  try {
    for await (const received of source.history(ask, signal)) {
      const batch = withoutRepeats(received, ids)
      sentCount += batch.sentCount
      partial ??= batch.partial
      oldest = oldestStart(batch, oldest)
      coverage = { ...coverage, rows: ids.size, unreadable: coverage.unreadable + batch.unreadable.length }
      yield { batch, coverage }
    }
  } catch (thrown) {
    if (signal.aborted || sentCount === 0) throw thrown
    const gap = gapBelow(ask, oldest, { kind: 'failure', failure: Failure.from(thrown) })
    yield { batch: nothing, coverage: settled(coverage, [gap]) }
    throw thrown
  }
  const gaps: Gap[] = []
  if (partial !== undefined) gaps.push({ from: ask.from, to: ask.to, reason: { kind: 'partial', words: partial } })
  if (sentCount >= ask.maxSize) gaps.push(gapBelow(ask, oldest, { kind: 'limit', limit: ask.maxSize }))
  yield { batch: nothing, coverage: settled(coverage, gaps) }
}

const nothing: Batch = { interactions: [], unreadable: [], sentCount: 0 }

function settled(coverage: Coverage, gaps: readonly Gap[]): Coverage {
  return { ...coverage, state: gaps.length === 0 ? 'complete' : 'incomplete', gaps }
}

/** What is older than everything received; rows that share the oldest start may be missing too. */
function gapBelow({ from, to }: HistoryAsk, oldest: Instant | undefined, reason: GapReason): Gap {
  return { from, to: oldest === undefined ? to : instant(oldest + 1), reason }
}

function withoutRepeats(batch: Batch, ids: Set<InteractionId>): Batch {
  const interactions = batch.interactions.filter(({ id }) => {
    const known = ids.size
    return ids.add(id).size > known
  })
  return interactions.length === batch.interactions.length ? batch : { ...batch, interactions }
}

function oldestStart({ interactions }: Batch, known: Instant | undefined): Instant | undefined {
  let oldest = known
  for (const interaction of interactions) {
    const start = startOf(interaction)
    if (start !== undefined && (oldest === undefined || start < oldest)) oldest = start
  }
  return oldest
}
