import type { Context, FromHost, HostPreferences } from '#src/embed/fromHost.ts'
import type { ErrorCode, ToHost } from '#src/embed/toHost.ts'
import { contactId, interactionId } from '#src/model/ids.ts'
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
import type { PushDesk } from './pushDesk.ts'
import type { Pushing } from './pushing.ts'
import { withheld } from './withheld.ts'

/** What stands in the frame. */
export type Shown =
  | { readonly kind: 'nobody' }
  /** The host has yet to bring the interactions. */
  | { readonly kind: 'awaited' }
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

export interface PanelOptions {
  readonly config: Config
  /** Missing where the host brings the data. */
  readonly connection: Connection | undefined
  /** Missing where a server is asked. */
  readonly pushing: Pushing | undefined
  /** What the address says of the form: views, dates and order, never of a customer. */
  readonly first: ViewState
  readonly surroundings: Surroundings
  readonly send: (message: ToHost) => void
  /** Another page, or none, is in the frame from here on. */
  readonly onPage: (page: PageParts | undefined) => void
}

type Pushable = Extract<FromHost, { type: 'data.push' }>

/** How long a notice stands. */
const noticeMs = 6_000

/** Which customer stands in the frame. One customer's page, with all that it knows, is gone before another's begins. */
export class Panel {
  readonly #options: PanelOptions
  readonly #listeners = new Set<() => void>()
  #state: PanelState
  /** The highest that was heard of: what belongs to a lower one comes too late. */
  #epoch = -1
  #context: Context | undefined
  /** What the page in the frame is made from. */
  #behind: Connection | undefined
  #desk: PushDesk | undefined
  #lastView: ViewState
  #timeZone: string | undefined
  #isVisible = true
  #made = 0
  #silence: ReturnType<typeof setTimeout> | undefined

  constructor(options: PanelOptions) {
    this.#options = options
    this.#lastView = options.first
    this.#state = { shown: { kind: 'nobody' }, surroundings: options.surroundings, notice: undefined }
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
    const { connection, pushing } = this.#options
    if (pushing) {
      this.#desk = new pushing.PushDesk(contactId(context.contactId))
      this.#set({ kind: 'awaited' })
    } else if (connection) this.#show(this.#viewOf(context), connection)
  }

  clear(epoch: number): void {
    if (this.#enter(epoch, epoch >= this.#epoch, 'context.clear')) this.blank()
  }

  /** Nobody's data stands on the screen, or in memory, from here on. */
  blank(): void {
    if (this.#state.shown.kind === 'gone') return
    this.#leave()
    this.#set({ kind: 'nobody' })
  }

  destroy(): void {
    this.blank()
    this.#options.connection?.retriever.source.close?.()
    this.#set({ kind: 'gone' })
  }

  /** What the host brings in place of a server. */
  push(part: Pushable): void {
    const code = this.#take(part)
    if (code) this.#options.send({ type: 'error', code, of: part.type })
  }

  change(surroundings: Partial<Surroundings>): void {
    const before = this.#state.surroundings
    this.#state = { ...this.#state, surroundings: { ...before, ...surroundings } }
    const { page } = this
    // What was said is in many places of a page, and must be gone from all of them.
    const behind = this.#behind
    if (page && behind && this.#state.surroundings.may.transcript !== before.may.transcript) {
      const view = page.store.get()
      this.#letGo()
      this.#show(view, behind)
    } else this.#tell()
  }

  prefer({ timeZone }: HostPreferences): void {
    if (timeZone === undefined) return
    this.#timeZone = timeZone
    this.#reconfigure()
  }

  setVisible(isVisible: boolean): void {
    this.#isVisible = isVisible
    this.#reconfigure()
  }

  /** Says why something was not done, for a while. */
  say(notice: string): void {
    clearTimeout(this.#silence)
    this.#silence = setTimeout(() => {
      this.#state = { ...this.#state, notice: undefined }
      this.#tell()
    }, noticeMs)
    this.#state = { ...this.#state, notice }
    this.#tell()
  }

  /** Gives what was wrong with the part, or with some of what it brought. */
  #take(part: Pushable): ErrorCode | undefined {
    const [context, desk] = [this.#context, this.#desk]
    const { pushing } = this.#options
    if (!pushing) return 'unexpected'
    if (!context || !desk || part.epoch !== this.#epoch) return 'stale'
    const pushed = desk.take(part)
    if (pushed.kind === 'refused') return pushed.code
    if (pushed.kind === 'more') return undefined
    const { archive, strangers } = pushed
    const before = this.page?.store.get()
    this.#letGo()
    const config = this.#config()
    const view = before ?? this.#viewOf(context)
    const range = pushing.rangeOf(archive.interactions, clockIn(view.timeZone ?? homeZoneOf(config)))
    this.#show({ ...view, range }, pushing.fileConnection(archive, config, `push ${this.#made}`))
    return strangers > 0 ? 'unexpected' : undefined
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

  /** How the last customer was looked at, without what was looked for: a filter may name a person. */
  #viewOf(context: Context): ViewState {
    return {
      ...this.#lastView,
      filter: [],
      line: undefined,
      scope: { kind: 'contact', contactId: contactId(context.contactId) },
      openId: context.interactionId === undefined ? undefined : interactionId(context.interactionId),
    }
  }

  #config(): Config {
    const { config } = this.#options
    return {
      ...config,
      timeZone: this.#timeZone ?? config.timeZone,
      pollSeconds: this.#isVisible && this.#options.connection ? config.pollSeconds : 0,
    }
  }

  #show(view: ViewState, connection: Connection): void {
    this.#made += 1
    this.#behind = connection
    const config = this.#config()
    const { scope } = view
    const store = pinnedStore(createViewStore(memoryBar(writeAddress(view))), scope)
    const page = this.#makePage(config, connection, store)
    this.#options.onPage(page)
    this.#set({ kind: 'customer', number: this.#made, page })
    void this.#answerWhenDone(page, this.#epoch)
  }

  #makePage(config: Config, connection: Connection, store: PageParts['store']): PageParts {
    const mayRead = () => this.#state.surroundings.may.transcript
    const { retriever, unmasked } = connection
    const guarded: Connection = {
      ...connection,
      retriever: { ...retriever, source: withheld(retriever.source, mayRead) },
      unmasked: withheld(unmasked, mayRead),
    }
    return { config, connection: guarded, store, visit: beginVisit(config, guarded, store.get()) }
  }

  #reconfigure(): void {
    const { shown } = this.#state
    if (shown.kind === 'customer') this.#set({ ...shown, page: { ...shown.page, config: this.#config() } })
  }

  #leave(): void {
    this.#context = undefined
    this.#desk = undefined
    const view = this.page?.store.get()
    if (view) this.#lastView = view
    this.#letGo()
  }

  #letGo(): void {
    const { page } = this
    if (!page) return
    void page.visit.client.cancelQueries()
    page.visit.client.clear()
    page.store.close()
    this.#behind = undefined
    this.#options.onPage(undefined)
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
