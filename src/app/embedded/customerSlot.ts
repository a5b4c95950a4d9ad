import type { ContactId } from '#src/model/ids.ts'
import type { ViewState } from '#src/url/viewState.ts'
import type { Config } from '../config.ts'
import type { Connection } from '../connect.ts'
import type { PageParts } from '../pageParts.ts'
import { forgetCustomerPage, makeCustomerPage } from './customerPage.ts'
import type { PanelScreen } from './panelScreen.ts'

/** What the host can change in a customer's page. */
export type Look = Partial<Pick<ViewState, 'filter' | 'range' | 'openId'>>

export interface CustomerSlotOptions {
  readonly screen: PanelScreen
  /** What the address says of the form: views, dates and order, never of a customer. */
  readonly first: ViewState
  /** Another page, or none, is in the frame from here on. */
  readonly onPage: (page: PageParts | undefined) => void
}

/** The place of one customer's page: with all that it knows, it is gone before another one's begins. */
export class CustomerSlot {
  readonly #options: CustomerSlotOptions
  #lastView: ViewState
  /** For the page that is still to come. */
  #look: Look = {}
  #page: PageParts | undefined
  /** What the page is made from. */
  #connection: Connection | undefined
  #made = 0

  constructor(options: CustomerSlotOptions) {
    this.#options = options
    this.#lastView = options.first
  }

  get page(): PageParts | undefined {
    return this.#page
  }

  /** How the last customer was looked at, without what was looked for: a filter may name a person. */
  viewOf(contactId: ContactId): ViewState {
    return { ...this.#lastView, filter: [], line: undefined, openId: undefined, scope: { kind: 'contact', contactId } }
  }

  show(config: Config, view: ViewState, connection: Connection): PageParts {
    this.#empty()
    const { screen, onPage } = this.#options
    const mayRead = () => screen.get().surroundings.may.transcript
    const page = makeCustomerPage({ config, connection, view: { ...view, ...this.#look }, mayRead })
    this.#look = {}
    this.#made += 1
    const number = this.#made
    this.#connection = connection
    this.#page = page
    screen.set({ shown: { kind: 'coming' } })
    onPage(page)
    void page.visit.begun.then(() => {
      if (this.#made === number && this.#page) this.#draw(this.#page)
    })
    return page
  }

  /** The same customer, looked at in the same way, by a page that knows nothing yet. */
  again(config: Config): PageParts | undefined {
    const [page, connection] = [this.#page, this.#connection]
    return page && connection && this.show(config, page.store.get(), connection)
  }

  reconfigure(config: Config): void {
    if (!this.#page) return
    this.#page = { ...this.#page, config }
    if (this.#options.screen.get().shown.kind === 'customer') this.#draw(this.#page)
  }

  /** Narrows or opens something; kept for the page to come where there is none. */
  look(part: Look): void {
    if (this.#page) this.#page.store.change(part, 'replace')
    else this.#look = { ...this.#look, ...part }
  }

  leave(): void {
    // What was meant for a customer who has not come is not for the next one.
    if (this.#options.screen.get().shown.kind === 'awaited') this.#look = {}
    this.#lastView = this.#page?.store.get() ?? this.#lastView
    this.#empty()
  }

  /** What was meant for whoever comes next is forgotten too. */
  clear(): void {
    this.leave()
    this.#look = {}
  }

  #draw(page: PageParts): void {
    this.#options.screen.set({ shown: { kind: 'customer', number: this.#made, page } })
  }

  #empty(): void {
    if (!this.#page) return
    forgetCustomerPage(this.#page)
    this.#page = undefined
    this.#connection = undefined
    this.#options.onPage(undefined)
  }
}
