import { InteractionIndex } from '#src/explore/interactionIndex.ts'
import type { History } from '#src/query/historyData.ts'

/** An index as it was at one version: what memoised views depend on, since the index itself grows in place. */
export interface IndexSnapshot {
  readonly index: InteractionIndex
  readonly version: number
}

/** Keeps an index in step with a history that grows batch by batch. Feeding the same history twice changes nothing. */
export class IndexFeed {
  #historyId: number | undefined
  #fed = 0
  #index = new InteractionIndex()

  feed(history: History | undefined): IndexSnapshot {
    if (history?.id !== this.#historyId) {
      this.#historyId = history?.id
      this.#fed = 0
      this.#index = new InteractionIndex()
    }
    for (const { interactions } of history?.parts.slice(this.#fed) ?? []) this.#index.put(interactions)
    this.#fed = history?.parts.length ?? 0
    return { index: this.#index, version: this.#index.version }
  }
}
