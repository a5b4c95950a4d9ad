import { InteractionIndex } from '#src/explore/interactionIndex.ts'
import type { History } from '#src/query/historyData.ts'
import type { Part } from '#src/query/part.ts'

/** An index as it was at one version: what memoised views depend on, since the index itself grows in place. */
export interface IndexSnapshot {
  readonly index: InteractionIndex
  readonly version: number
}

interface Fed {
  readonly index: InteractionIndex
  /** Parts of the history that are in the index. */
  parts: number
}

/** Histories whose index is kept: the one on the screen, and the one on its way to it. */
const mostKept = 2

/** Keeps an index in step with a history that grows part by part. Feeding the same part twice changes nothing. */
export class IndexFeed {
  readonly #fed = new Map<number, Fed>()
  readonly #none = new InteractionIndex()

  /** A part as it comes, so that no later moment has many to read in at once. */
  take(historyId: number, place: number, { interactions }: Part): void {
    const fed = this.#of(historyId)
    if (fed.parts !== place) return
    fed.index.put(interactions)
    fed.parts += 1
  }

  /** The index with all of the history in it. */
  feed(history: History | undefined): IndexSnapshot {
    if (!history) return { index: this.#none, version: 0 }
    const fed = this.#of(history.id)
    for (let place = fed.parts; place < history.parts.length; place += 1) {
      const part = history.parts[place]
      if (part) this.take(history.id, place, part)
    }
    return { index: fed.index, version: fed.index.version }
  }

  #of(historyId: number): Fed {
    const known = this.#fed.get(historyId)
    if (known) return known
    for (const id of [...this.#fed.keys()].slice(0, 1 - mostKept)) this.#fed.delete(id)
    const fed = { index: new InteractionIndex(), parts: 0 }
    this.#fed.set(historyId, fed)
    return fed
  }
}
