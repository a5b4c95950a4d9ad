const sampled = 512
const kinds = 256

/** How common letters are in the texts seen, by samples. */
export class LetterCounts {
  readonly #counts = new Uint32Array(kinds)

  /** Counts the beginning of a text. */
  sample(text: string): void {
    const end = Math.min(text.length, sampled)
    for (let at = 0; at < end; at++) this.#counts[text.charCodeAt(at) % kinds]!++
  }

  /** The place of a word's rarest letter, the first of several. */
  rarestIn(word: string): number {
    const count = (at: number) => this.#counts[word.charCodeAt(at) % kinds]!
    let rarest = 0
    for (let at = 1; at < word.length; at++) if (count(at) < count(rarest)) rarest = at
    return rarest
  }
}
