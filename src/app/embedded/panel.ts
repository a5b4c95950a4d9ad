import type { Context } from '#src/embed/fromHost.ts'
import type { ToHost } from '#src/embed/toHost.ts'
import { contactId, interactionId } from '#src/model/ids.ts'
import type { Scope } from '#src/model/scope.ts'
import { historyQuery } from '#src/query/history.ts'
import { clockIn } from '#src/time/clock.ts'
import { writeAddress } from '#src/url/codec.ts'
import type { ViewState } from '#src/url/viewState.ts'
import { createViewStore } from '#src/url/viewStore.ts'
import type { Config } from '../config.ts'
import type { Connection } from '../connect.ts'
import type { PageParts } from '../pageParts.ts'
import type { Surroundings } from '../surroundings.ts'
import { askOf, beginVisit, homeZoneOf } from '../visit.ts'
import { memoryBar } from './memoryBar.ts'
import { pinnedStore } from './pinnedStore.ts'

/** What stands in the frame. */
export type Shown =
  | { readonly kind: 'nobody' }
  /** The host has yet to bring the interactions. */
  | { readonly kind: 'awaited' }
  | { readonly kind: 'customer'; readonly epoch: number; readonly page: PageParts }
  /** For good. */
  | { readonly kind: 'gone' }

export interface PanelState {
  readonly shown: Shown
  readonly surroundings: Surroundings
}

export interface PanelOptions {
  readonly config: Config
  /** Missing where the host brings the data. */
  readonly connection: Connection | undefined
  /** What the address says of the form: views, dates and order, never of a customer. */
  readonly first: ViewState
  readonly surroundings: Surroundings
  readonly send: (message: ToHost) => void
}

/** Which customer stands in the frame. One customer's page, with all that it knows, is gone before another's begins. */
export class Panel {
  readonly #options: PanelOptions
  readonly #listeners = new Set<() => void>()
  #state: PanelState
  /** The highest that was heard of: what belongs to a lower one comes too late. */
  #epoch = -1
  #context: Context | undefined
  #lastView: ViewState | undefined

  constructor(options: PanelOptions) {
    this.#options = options
    this.#state = { shown: { kind: 'nobody' }, surroundings: options.surroundings }
  }

  readonly get = (): PanelState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  get page(): PageParts | undefined {
    const { shown } = this.#state
    return shown.kind === 'customer' ? shown.page : undefined
  }

  setContext(context: Context): void {
    if (!this.#enter(context.epoch, context.epoch > this.#epoch, 'context.set')) return
    this.#context = context
    const { connection, config } = this.#options
    if (connection) this.#show(config, connection)
    else this.#set({ kind: 'awaited' })
  }

  clear(epoch: number): void {
    if (this.#enter(epoch, epoch >= this.#epoch, 'context.clear')) this.blank()
  }

  /** Nobody's data stands on the screen, or in memory, from here on. */
  blank(): void {
    if (this.#state.shown.kind === 'gone') return
    this.#context = undefined
    this.#leave()
    this.#set({ kind: 'nobody' })
  }

  destroy(): void {
    this.blank()
    this.#options.connection?.retriever.source.close?.()
    this.#set({ kind: 'gone' })
  }

  change(surroundings: Partial<Surroundings>): void {
    this.#state = { ...this.#state, surroundings: { ...this.#state.surroundings, ...surroundings } }
    this.#tell()
  }

  #enter(epoch: number, isNew: boolean, of: string): boolean {
    if (this.#state.shown.kind === 'gone') return false
    if (!isNew) {
      this.#options.send({ type: 'error', code: 'stale', of })
      return false
    }
    this.#epoch = epoch
    this.#leave()
    return true
  }

  #show(config: Config, connection: Connection): void {
    const context = this.#context
    if (!context) return
    const scope: Scope = { kind: 'contact', contactId: contactId(context.contactId) }
    const view: ViewState = {
      ...this.#form(),
      scope,
      openId: context.interactionId === undefined ? undefined : interactionId(context.interactionId),
    }
    const store = pinnedStore(createViewStore(memoryBar(writeAddress(view))), scope)
    const visit = beginVisit(config, connection, store.get())
    const page: PageParts = { config, connection, store, visit }
    this.#set({ kind: 'customer', epoch: context.epoch, page })
    void this.#answerWhenDone(page, context.epoch)
  }

  /** How the last customer was looked at, without what was looked for: a filter may name a person. */
  #form(): ViewState {
    const last = this.#lastView ?? this.#options.first
    return { ...last, filter: [], openId: undefined, line: undefined }
  }

  #leave(): void {
    const { page } = this
    if (!page) return
    this.#lastView = page.store.get()
    const { client } = page.visit
    void client.cancelQueries()
    client.clear()
    page.store.close()
  }

  async #answerWhenDone({ visit, config, store }: PageParts, epoch: number): Promise<void> {
    const view = store.get()
    const ask = askOf(view, visit.asOf, clockIn(view.timeZone ?? homeZoneOf(config)))
    // The very retrieval that the visit has begun.
    const history = await visit.client.fetchQuery(historyQuery(visit.retriever, ask)).catch(() => undefined)
    if (epoch !== this.#epoch || this.page?.visit !== visit) return
    this.#options.send({
      type: 'context.done',
      epoch,
      found: history?.coverage.rows ?? 0,
      complete: history?.coverage.state === 'complete',
    })
  }

  #set(shown: Shown): void {
    this.#state = { ...this.#state, shown }
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
