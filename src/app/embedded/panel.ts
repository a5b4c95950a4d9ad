import type { Context, FromHost, HostPreferences } from '#src/embed/fromHost.ts'
import type { ErrorCode, ToHost } from '#src/embed/toHost.ts'
import { contactId, interactionId } from '#src/model/ids.ts'
import { clockIn } from '#src/time/clock.ts'
import type { Config } from '../config.ts'
import type { Connection } from '../connect.ts'
import type { PageParts } from '../pageParts.ts'
import type { Surroundings } from '../surroundings.ts'
import { homeZoneOf } from '../visit.ts'
import { whenLoaded } from './customerPage.ts'
import { CustomerSlot, type CustomerSlotOptions, type Look } from './customerSlot.ts'
import type { PushDesk } from './pushDesk.ts'
import type { Pushing } from './pushing.ts'

export interface PanelOptions extends CustomerSlotOptions {
  readonly config: Config
  /** Missing where the host brings the data. */
  readonly connection: Connection | undefined
  /** Missing where a server is asked. */
  readonly pushing: Pushing | undefined
  readonly send: (message: ToHost) => void
}

type Pushable = Extract<FromHost, { type: 'data.push' }>

/** Which customer stands in the frame: what the host says of it, in the order of its epochs. */
export class Panel {
  readonly #options: PanelOptions
  readonly #slot: CustomerSlot
  /** The highest that was heard of: what belongs to a lower one comes too late. */
  #epoch = -1
  #context: Context | undefined
  #desk: PushDesk | undefined
  #timeZone: string | undefined
  #isVisible = true
  #pushed = 0

  constructor(options: PanelOptions) {
    this.#options = options
    this.#slot = new CustomerSlot(options)
  }

  get page(): PageParts | undefined {
    return this.#slot.page
  }

  setContext(context: Context): void {
    if (!this.#enter(context.epoch, context.epoch > this.#epoch, 'context.set')) return
    this.#leave()
    this.#context = context
    const { connection, pushing, screen } = this.#options
    const id = contactId(context.contactId)
    if (context.interactionId !== undefined) this.#slot.look({ openId: interactionId(context.interactionId) })
    if (pushing) {
      this.#desk = new pushing.PushDesk(id)
      screen.set({ shown: { kind: 'awaited' } })
    } else if (connection) this.#tellOf(this.#slot.show(this.#config(), this.#slot.viewOf(id), connection))
  }

  clear(epoch: number): void {
    if (!this.#enter(epoch, epoch >= this.#epoch, 'context.clear')) return
    this.blank()
    this.#slot.clear()
  }

  /** Nobody's data stands on the screen, or in memory, from here on. */
  blank(): void {
    if (this.#isGone) return
    this.#leave()
    this.#options.screen.set({ shown: { kind: 'nobody' } })
  }

  destroy(): void {
    this.blank()
    this.#slot.clear()
    this.#options.connection?.retriever.source.close?.()
    this.#options.screen.set({ shown: { kind: 'gone' } })
  }

  /** What the host brings in place of a server. */
  push(part: Pushable): void {
    const code = this.#take(part)
    if (code) this.#options.send({ type: 'error', code, of: part.type })
  }

  /** Narrows or opens something; kept for the next customer's page where there is none. */
  look(part: Look): void {
    this.#slot.look(part)
  }

  change(part: Partial<Surroundings>): void {
    const { screen } = this.#options
    const before = screen.get().surroundings
    const surroundings = { ...before, ...part }
    screen.set({ surroundings })
    if (surroundings.may.transcript === before.may.transcript) return
    // What was said is in many places of a page, and must be gone from all of them.
    this.#tellOf(this.#slot.again(this.#config()))
  }

  prefer({ timeZone = this.#timeZone }: HostPreferences): void {
    this.#timeZone = timeZone
    this.#slot.reconfigure(this.#config())
  }

  setVisible(isVisible: boolean): void {
    this.#isVisible = isVisible
    this.#slot.reconfigure(this.#config())
  }

  get #isGone(): boolean {
    return this.#options.screen.get().shown.kind === 'gone'
  }

  /** Gives what was wrong with the part, or with some of what it brought. */
  #take(part: Pushable): ErrorCode | undefined {
    const [context, desk] = [this.#context, this.#desk]
    const { pushing } = this.#options
    if (!pushing) return 'unexpected'
    if (!context || !desk || part.epoch !== this.#epoch) return 'stale'
    const whole = desk.take(part)
    if (whole.kind === 'refused') return whole.code
    if (whole.kind === 'more') return undefined
    const { archive, strangers } = whole
    const config = this.#config()
    const view = this.page?.store.get() ?? this.#slot.viewOf(contactId(context.contactId))
    const range = pushing.rangeOf(archive.interactions, clockIn(view.timeZone ?? homeZoneOf(config)))
    this.#pushed += 1
    const connection = pushing.fileConnection(archive, config, `push ${this.#pushed}`)
    this.#tellOf(this.#slot.show(config, { ...view, range }, connection))
    return strangers > 0 ? 'unexpected' : undefined
  }

  #enter(epoch: number, isNew: boolean, of: string): boolean {
    if (this.#isGone) return false
    if (isNew) this.#epoch = epoch
    else this.#options.send({ type: 'error', code: 'stale', of })
    return isNew
  }

  #leave(): void {
    this.#context = undefined
    this.#desk = undefined
    this.#slot.leave()
  }

  #config(): Config {
    const { config } = this.#options
    return {
      ...config,
      timeZone: this.#timeZone ?? config.timeZone,
      pollSeconds: this.#isVisible && this.#options.connection ? config.pollSeconds : 0,
    }
  }

  async #tellOf(page: PageParts | undefined): Promise<void> {
    const epoch = this.#epoch
    const loaded = page && (await whenLoaded(page))
    if (!loaded || epoch !== this.#epoch || this.page?.visit !== page.visit) return
    this.#options.send({ type: 'context.done', epoch, ...loaded })
  }
}
