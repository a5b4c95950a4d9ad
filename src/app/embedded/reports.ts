import type { ToHost } from '#src/embed/toHost.ts'
import type { ViewState } from '#src/url/viewState.ts'
import type { ViewStore } from '#src/url/viewStore.ts'

/** ms without another letter after which a search counts as made. */
const restMs = 1_000

/** Tells the host what is open and how far the list is narrowed, in ids and counts; never a text or a value. */
export class Reports {
  readonly #send: (message: ToHost) => void
  #mayRead: () => boolean
  #stop: (() => void) | undefined
  #last: ViewState | undefined
  #read: string | undefined
  #filterTold = ''
  #search: ReturnType<typeof setTimeout> | undefined
  #rows = 0

  constructor(send: (message: ToHost) => void, mayRead: () => boolean) {
    this.#send = send
    this.#mayRead = mayRead
  }

  /** Follows another customer's page, or none. */
  follow(store: ViewStore | undefined): void {
    this.#stop?.()
    clearTimeout(this.#search)
    if (this.#last?.openId !== undefined) this.#send({ type: 'selection.changed', interactionId: null })
    this.#last = undefined
    this.#read = undefined
    this.#filterTold = ''
    if (!store) return
    this.#stop = store.subscribe(() => this.#look(store.get()))
    this.#look(store.get())
  }

  /** How many the filters leave, of how many. */
  readonly result = (shown: number, of: number): void => {
    this.#rows = shown
    const conditions = this.#last?.filter.length ?? 0
    const told = [conditions, shown, of].join()
    if (told === this.#filterTold) return
    this.#filterTold = told
    this.#send({ type: 'filter.changed', conditions, shown, of })
  }

  #look(view: ViewState): void {
    const before = this.#last
    this.#last = view
    const { openId } = view
    if (openId !== before?.openId) {
      if (before || openId !== undefined) this.#send({ type: 'selection.changed', interactionId: openId ?? null })
      if (openId !== undefined) this.#send({ type: 'audit', event: 'opened', at: Date.now(), interactionId: openId })
    }
    this.#noteReading(view)
    if (before && view.filter !== before.filter) {
      clearTimeout(this.#search)
      this.#search = setTimeout(
        () => this.#send({ type: 'audit', event: 'searched', at: Date.now(), rows: this.#rows }),
        restMs,
      )
    }
  }

  #noteReading({ openId, tab, view }: ViewState): void {
    const reads = view === 'reader' ? 'reader' : openId !== undefined && tab === 'conversation' ? openId : undefined
    if (reads === this.#read) return
    this.#read = reads
    if (reads === undefined || !this.#mayRead()) return
    const interactionId = reads === 'reader' ? {} : { interactionId: reads }
    this.#send({ type: 'audit', event: 'transcript-read', at: Date.now(), ...interactionId })
  }
}
