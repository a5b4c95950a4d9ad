import type { Source } from '#src/api/source.ts'
import type { Pace, Plan } from '#src/history/plan.ts'
import type { Part } from './part.ts'

/** A server with the way to ask it. */
export interface Retriever {
  readonly source: Source
  /** Tells servers (and who is signed in to them) apart in the cache. */
  readonly key: string
  readonly limits: Pick<Plan, 'size' | 'mostSize' | 'inFlight' | 'tries' | 'bounds'>
  readonly pace: Pace
  /** Waited for once the first rows of a history have been shown: resolves when they are on the screen. */
  readonly drawn?: (() => Promise<void>) | undefined
  /** Told of each part of a history as it comes, before it shows: `place` counts from 0. */
  readonly onPart?: ((historyId: number, place: number, part: Part) => void) | undefined
}
