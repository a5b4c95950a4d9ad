/** Letters from several senders to one reader, in the order they were posted. */
export class Mailbox<Letter> {
  #letters: Letter[] = []
  #wake: (() => void) | undefined

  post(letter: Letter): void {
    this.#letters.push(letter)
    this.#wake?.()
  }

  /** All that has been posted since the last time; waits for one where there is none. */
  async collect(): Promise<readonly Letter[]> {
    if (this.#letters.length === 0) {
      await new Promise<void>((wake) => {
        this.#wake = wake
      })
    }
    const letters = this.#letters
    this.#letters = []
    return letters
  }
}
