import type { PageParts } from '../pageParts.ts'
import type { Surroundings } from '../surroundings.ts'

/** What stands in the frame. */
export type Shown =
  | { readonly kind: 'nobody' }
  /** The host has yet to bring the interactions. */
  | { readonly kind: 'awaited' }
  /** A customer's page, in a moment. */
  | { readonly kind: 'coming' }
  /** `number` tells one making of a page from another. */
  | { readonly kind: 'customer'; readonly number: number; readonly page: PageParts }
  /** For good. */
  | { readonly kind: 'gone' }

export interface PanelState {
  readonly shown: Shown
  readonly surroundings: Surroundings
  /** Why something was not done, said for a while. */
  readonly notice: string | undefined
}

/** How long a notice stands. */
const noticeMs = 6_000

/** What is drawn, for whoever draws it. */
export class PanelScreen {
  readonly #listeners = new Set<() => void>()
  #state: PanelState
  #silence: ReturnType<typeof setTimeout> | undefined

  constructor(surroundings: Surroundings) {
    this.#state = { shown: { kind: 'nobody' }, surroundings, notice: undefined }
  }

  readonly get = (): PanelState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  set(part: Partial<PanelState>): void {
    this.#state = { ...this.#state, ...part }
    for (const listener of this.#listeners) listener()
  }

  /** Says why something was not done, for a while. */
  say(notice: string): void {
    clearTimeout(this.#silence)
    this.#silence = setTimeout(() => this.set({ notice: undefined }), noticeMs)
    this.set({ notice })
  }
}
