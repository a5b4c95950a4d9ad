import type { Batch, HistoryAsk, Source } from '#src/api/source.ts'
import { Failure } from '#src/model/failure.ts'
import { DAY, type Instant, SECOND } from '#src/model/instant.ts'
import { startOf } from '#src/model/interaction.ts'
import type { AnswerShape } from './decide.ts'
import type { Pace } from './plan.ts'
import { frontierOf } from './windows.ts'

const firstWaitMs = 300
const longestWaitMs = 8 * SECOND

/** What one answer was like, once it has come as a whole. */
export interface WindowAnswer extends AnswerShape {
  /** The server's words where it says that the answer is partial. */
  readonly partial: string | undefined
}

export interface Asking {
  readonly source: Source
  readonly ask: HistoryAsk
  /** Tries before the failure is thrown. */
  readonly tries: number
  readonly pace: Pace
  readonly signal: AbortSignal
  readonly onRequest: () => void
  /** A try that failed, or cannot be made without a network, and is followed by another after `waitMs`. */
  readonly onFailure: (failure: Failure, waitMs: number) => void
  /** Parts as they come. After a failure the answer begins anew, and its rows come again. */
  readonly onBatch: (batch: Batch) => void
}

/**
 * Asks until an answer has come whole: after a failure that may pass it waits, twice as long each time, a random part
 * less so that many viewers do not come back at once, and as long as the server's `Retry-After` says.
 */
export async function askWindow(asking: Asking): Promise<WindowAnswer> {
  const { pace, signal, tries } = asking
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (!pace.isOnline()) asking.onFailure(new Failure('offline'), Number.POSITIVE_INFINITY)
      await pace.online(signal)
      asking.onRequest()
      return await readAnswer(asking)
    } catch (thrown) {
      if (signal.aborted) throw thrown
      const failure = Failure.from(thrown)
      if (!failure.canRetry || attempt >= tries) throw failure
      const ms = waitMs(attempt, failure, pace.random())
      asking.onFailure(failure, ms)
      await pace.wait(ms, signal)
    }
  }
}

export function waitMs(attempt: number, failure: Failure, random: number): number {
  const wait = Math.min(firstWaitMs * 2 ** (attempt - 1), longestWaitMs) * (0.5 + random / 2)
  return Math.max(wait, failure.retryAfterMs ?? 0)
}

async function readAnswer({ source, ask, signal, onBatch }: Asking): Promise<WindowAnswer> {
  let count = 0
  let inside = 0
  let oldest: Instant | undefined
  let last: Instant | undefined
  let newestFirst = true
  let isWhole: boolean | undefined
  let partial: string | undefined
  for await (const batch of source.history(ask, signal)) {
    count += batch.sentCount
    inside += batch.interactions.length + batch.unreadable.length
    isWhole = batch.whole ?? isWhole
    partial ??= batch.partial
    if (batch.disordered) newestFirst = false
    if (batch.oldest !== undefined && (oldest === undefined || batch.oldest < oldest)) oldest = batch.oldest
    for (const interaction of batch.interactions) {
      const start = startOf(interaction)
      if (start === undefined) continue
      if (last !== undefined && start > last) newestFirst = false
      last = start
      if (oldest === undefined || start < oldest) oldest = start
    }
    onBatch(batch)
  }
  return {
    count,
    isWhole,
    heedsDates: count === 0 || (oldest === undefined ? inside > 0 : isAskedFor(oldest, ask, source.granularity)),
    frontier: oldest === undefined ? undefined : frontierOf(oldest, source.granularity),
    newestFirst,
    partial,
  }
}

/** The end counts as asked for: servers take it as inclusive. Where their days begin is not known. */
function isAskedFor(at: Instant, { from, to }: HistoryAsk, granularity: Source['granularity']): boolean {
  const margin = granularity === 'days' ? DAY : 0
  return at >= from - margin && at <= to + margin
}
