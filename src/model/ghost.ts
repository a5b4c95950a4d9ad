import type { Failure } from './failure.ts'
import type { InteractionId } from './ids.ts'
import type { Interaction } from './interaction.ts'

/** What has come of asking for an interaction that others name as their parent and the result does not hold. */
export type Ghost =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly interaction: Interaction }
  | { readonly state: 'failed'; readonly failure: Failure }

/** Those that were asked for, and the way to ask for another, or for one that failed again. */
export interface Ghosts {
  readonly asked: ReadonlyMap<InteractionId, Ghost>
  readonly onFetch: (id: InteractionId) => void
}
