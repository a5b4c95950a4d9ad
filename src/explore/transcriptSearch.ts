import type { InteractionId } from '#src/model/ids.ts'
import { SearchText } from './searchText.ts'
import { fold } from './text.ts'
import { WordSearch } from './wordSearch.ts'

/** Messages that hold every word, as they were found: what is put in later changes nothing of it. */
export interface TranscriptHits {
  /** Of each conversation with any, how many of its messages. */
  readonly counts: ReadonlyMap<InteractionId, number>
  /** Which of a conversation's messages, ascending from 0. */
  readonly placesOf: (id: InteractionId) => readonly number[]
}

const nowhere: readonly number[] = []

interface Held {
  readonly texts: readonly string[]
  /** Its first row; its messages are the rows from there on. */
  readonly first: number
}

/**
 * What was said, message by message, ready to be searched: folded as a transcript comes, and looked through as one long
 * text. What more letters are typed to is looked for only among the messages that the fewer letters found.
 */
export class TranscriptSearch {
  readonly #held = new Map<InteractionId, Held>()
  /** Folded, by row. What was replaced by a newer reading is empty, and so never found. */
  readonly #folded: string[] = []
  readonly #texts = new SearchText((row) => this.#folded[row] ?? '')
  readonly #words = new WordSearch(this.#texts)

  /** Messages held. */
  get size(): number {
    return this.#folded.length
  }

  /** Messages held of one conversation. */
  sizeOf(id: InteractionId): number {
    return this.#held.get(id)?.texts.length ?? 0
  }

  /** Adds the texts of one conversation's messages; another reading of a known one replaces it. */
  put(id: InteractionId, texts: readonly string[]): void {
    const before = this.#held.get(id)
    if (before && isSame(before.texts, texts)) return
    if (before) this.#empty(before)
    const first = this.size
    this.#held.set(id, { texts, first })
    for (const text of texts) this.#folded.push(fold(text))
    // Bit by bit as transcripts come: the first search must not wait for all of it.
    this.#texts.advance(this.size)
  }

  /** @param words folded, as `parseWords` gives them; without any nothing is found */
  find(words: readonly string[]): TranscriptHits {
    const counts = new Map<InteractionId, number>()
    if (words.length === 0) return { counts, placesOf: () => nowhere }
    const marks = this.#words.marksOf(words).slice(0, this.size)
    for (const [id, { first, texts }] of this.#held) {
      let count = 0
      for (let row = first; row < first + texts.length; row += 1) count += marks[row]!
      if (count > 0) counts.set(id, count)
    }
    // The rows of now: another reading has others.
    const held = new Map(Array.from(counts.keys(), (id) => [id, this.#held.get(id)]))
    return {
      counts,
      placesOf: (id) => {
        const known = held.get(id)
        return known?.texts.flatMap((_, place) => (marks[known.first + place] === 1 ? [place] : [])) ?? nowhere
      },
    }
  }

  #empty({ first, texts }: Held): void {
    const rows = new Set(texts.map((_, place) => first + place))
    for (const row of rows) this.#folded[row] = ''
    this.#words.refresh(new Set(this.#texts.refresh(rows)))
  }
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some === others || (some.length === others.length && some.every((text, place) => text === others[place]))
}
