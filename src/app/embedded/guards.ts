import type { ToHost } from '#src/embed/toHost.ts'
import { embedWords } from '#src/text/embedWords.ts'
import type { Surroundings } from '../surroundings.ts'

/**
 * Copying and printing where the browser does them, without a button of the page: kept from happening where the host does not
 * allow it, put on record where it does.
 */
export class Guards {
  readonly #send: (message: ToHost) => void
  readonly #onForbidden: (why: string) => void
  #may: Surroundings['may']

  constructor(may: Surroundings['may'], send: (message: ToHost) => void, onForbidden: (why: string) => void) {
    this.#send = send
    this.#onForbidden = onForbidden
    this.#may = may
    this.allow(may)
    for (const how of ['copy', 'cut', 'dragstart'] as const)
      document.addEventListener(how, (event) => this.#take(event))
    window.addEventListener('beforeprint', () => {
      if (this.#may.print) this.#note('printed')
    })
  }

  allow(may: Surroundings['may']): void {
    this.#may = may
    const { dataset } = document.documentElement
    // The style sheet prints these words and nothing else.
    if (may.print) delete dataset['noPrint']
    else dataset['noPrint'] = embedWords.noPrint
  }

  readonly copied = (): void => this.#note('copied')

  #take(event: Event): void {
    // What somebody has typed is their own.
    const isOwn = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
    if (isOwn) return
    if (this.#may.copy) {
      if (event.type !== 'dragstart') this.copied()
      return
    }
    event.preventDefault()
    this.#onForbidden(embedWords.noCopy)
  }

  #note(event: 'copied' | 'printed'): void {
    this.#send({ type: 'audit', event, at: Date.now() })
  }
}
