import type { Failure } from '#src/model/failure.ts'
import type { InteractionContent } from '#src/model/transcript.ts'

/** What is known of an interaction's content, which is asked for when its details open. */
export type ContentState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly content: InteractionContent }
  | { readonly state: 'failed'; readonly failure: Failure; readonly onRetry: () => void }

export function contentOf(content: ContentState): InteractionContent | undefined {
  return content.state === 'ready' ? content.content : undefined
}
