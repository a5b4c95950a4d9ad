import type { Source } from '#src/api/source.ts'
import type { Interaction, Unreadable } from '#src/model/interaction.ts'
import type { Coverage } from './coverage.ts'
import type { Pace, Plan } from './plan.ts'
import { Retrieval } from './retrieval.ts'

/** What is new since the step before, and how far the retrieval has come. */
export interface RetrievalStep {
  /** Within the ranges asked for; no id comes twice in one retrieval. */
  readonly interactions: readonly Interaction[]
  readonly unreadable: readonly Unreadable[]
  readonly coverage: Coverage
}

export interface RetrievalSignals {
  /** Leaves the retrieval: nothing more is yielded. */
  readonly signal: AbortSignal
  /** The user has enough: what came is kept, and what did not is named as a gap. */
  readonly stop?: AbortSignal | undefined
}

/**
 * Retrieves everything in the ranges of the plan, newest first, several requests at a time; every step but the last is
 * `loading`. It always ends, complete or with every gap named. Throws the `Failure` only where nothing came at all.
 */
export async function* retrieve(
  source: Source,
  plan: Plan,
  pace: Pace,
  { signal, stop }: RetrievalSignals,
): AsyncGenerator<RetrievalStep> {
  const leave = new AbortController()
  const signals = [signal, leave.signal, ...(stop ? [stop] : [])]
  const retrieval = new Retrieval(source, plan, pace, AbortSignal.any(signals))
  try {
    while (retrieval.fill(stop?.aborted ?? false)) {
      const step = await retrieval.next()
      signal.throwIfAborted()
      yield step
    }
    yield retrieval.end()
  } finally {
    leave.abort()
  }
}
