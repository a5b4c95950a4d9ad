/** Letters from several senders to one reader, in the order they were posted. */
export class Mailbox<Letter> {
  readonly #letters: Letter[] = []
  #wake: (() => void) | undefined

  post(letter: Letter): void {
    this.#letters.push(letter)
    this.#wake?.()
  }

  /** The oldest letter not yet taken; waits for one where there is none. */
  async take(): Promise<Letter> {
    for (;;) {
      const letter = this.#letters.shift()
      if (letter !== undefined) return letter
      await new Promise<void>((wake) => {
        this.#wake = wake
      })
    }
  }
}
