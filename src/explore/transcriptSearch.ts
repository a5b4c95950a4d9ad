import type { InteractionId } from '#src/model/ids.ts'
import { grownUint32 } from './grown.ts'
import { SearchText } from './searchText.ts'
import { fold } from './text.ts'
import { WordSearch } from './wordSearch.ts'

/** Messages that hold every word. */
export interface TranscriptHits {
  /** Of each conversation with any, which of its messages, ascending from 0. */
  readonly places: ReadonlyMap<InteractionId, readonly number[]>
  /** Messages in all. */
  readonly count: number
}

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
  readonly #conversations: InteractionId[] = []
  #firsts = new Uint32Array(0)
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
    this.#firsts = grownUint32(this.#firsts, first + texts.length)
    for (const text of texts) {
      this.#firsts[this.size] = first
      this.#conversations.push(id)
      this.#folded.push(fold(text))
    }
  }

  /** @param words folded, as `parseWords` gives them; without any nothing is found */
  find(words: readonly string[]): TranscriptHits {
    const places = new Map<InteractionId, number[]>()
    let count = 0
    if (words.length > 0) {
      this.#texts.advance(this.size)
      const marks = this.#words.marksOf(words)
      for (let row = marks.indexOf(1); row >= 0 && row < this.size; row = marks.indexOf(1, row + 1)) {
        const id = this.#conversations[row]!
        const known = places.get(id)
        const place = row - this.#firsts[row]!
        if (known) known.push(place)
        else places.set(id, [place])
        count += 1
      }
    }
    return { places, count }
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
