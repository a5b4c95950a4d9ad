import type { Batch, Source } from '#src/api/source.ts'
import { Failure } from '#src/model/failure.ts'
import type { InstantRange } from '#src/model/filter.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { instant, SECOND } from '#src/model/instant.ts'
import { type Interaction, startOf, type Unreadable } from '#src/model/interaction.ts'
import { askWindow, type WindowAnswer } from './askWindow.ts'
import { type Coverage, type Gap, type GapReason, mergeGaps } from './coverage.ts'
import { decide, type Window } from './decide.ts'
import { Mailbox } from './mailbox.ts'
import type { Bounds, Pace, Plan } from './plan.ts'
import type { RetrievalStep } from './retrieve.ts'
import { askOf, inParts, spanOf, windowsOf } from './windows.ts'

type Letter =
  | { readonly kind: 'batch'; readonly batch: Batch }
  | { readonly kind: 'answer'; readonly window: Window; readonly answer: WindowAnswer }
  | { readonly kind: 'failure'; readonly window: Window; readonly failure: Failure }
  | { readonly kind: 'left'; readonly window: Window }
  | { readonly kind: 'trouble'; readonly failure: Failure; readonly waitMs: number }

/** Tries of a request while the one before it was given up: a server that is away need not be waited for each time. */
const triesAfterFailure = 2
/** Tries that fail one after another, whatever they asked for, before the user is told: fewer where there is nothing to see. */
const failuresToTell = { atFirst: 3, later: 8 }
/** A wait that the user is told of at once. */
const longWaitMs = 5 * SECOND

/** The state of one retrieval: what is still to be asked, what is being asked, what has come and what is missing. */
export class Retrieval {
  readonly #source: Source
  readonly #plan: Plan
  readonly #pace: Pace
  readonly #signal: AbortSignal
  readonly #startedAt: number
  readonly #whole: readonly Window[]
  readonly #letters = new Mailbox<Letter>()
  readonly #running = new Set<Window>()
  readonly #ids = new Set<InteractionId>()
  readonly #unreadable = new Set<string>()
  readonly #mediaSeen: Set<string>
  readonly #mediaRefused = new Set<string>()
  readonly #splitCells = new Set<number>()
  readonly #gaps: Gap[] = []
  #pending: Window[]
  #longest = 0
  #requests = 0
  #answers = 0
  #lastFailed: Failure | undefined
  #failuresInARow = 0
  #trouble: Failure | undefined

  constructor(source: Source, plan: Plan, pace: Pace, signal: AbortSignal) {
    this.#source = source
    this.#plan = plan
    this.#pace = pace
    this.#signal = signal
    this.#startedAt = pace.now()
    this.#mediaSeen = new Set(plan.media)
    this.#whole = windowsOf(plan.ranges, source.granularity, plan.size)
    this.#pending = [...this.#whole]
  }

  /** Sends as many requests as may be under way. False where nothing is left to wait for. */
  fill(stopped: boolean): boolean {
    const reason = stopped ? { kind: 'cancelled' as const } : this.#boundReached()
    if (reason) for (const window of this.#pending.splice(0)) this.#miss(window, reason)
    this.#spread()
    while (this.#running.size < this.#plan.inFlight) {
      const window = this.#pending.shift()
      if (!window) break
      this.#send(window)
    }
    return this.#running.size > 0
  }

  /** Waits for something to come. */
  async next(): Promise<RetrievalStep> {
    const interactions: Interaction[] = []
    const unreadable: Unreadable[] = []
    const letter = await this.#letters.take()
    if (letter.kind === 'trouble') this.#worry(letter.failure, letter.waitMs)
    else {
      this.#trouble = undefined
      this.#failuresInARow = 0
      if (letter.kind === 'batch') this.#take(letter.batch, interactions, unreadable)
      else this.#settle(letter)
    }
    return { interactions, unreadable, coverage: this.#coverage('loading') }
  }

  /** The last step. Throws where nothing came but failures. */
  end(): RetrievalStep {
    if (this.#answers === 0 && this.#lastFailed && this.#ids.size === 0) throw this.#lastFailed
    this.#missUnfiltered()
    const coverage = this.#coverage(this.#gaps.length === 0 ? 'complete' : 'incomplete')
    return { interactions: [], unreadable: [], coverage: { ...coverage, doneMs: coverage.ofMs } }
  }

  #send(window: Window): void {
    this.#running.add(window)
    const post = (letter: Letter) => this.#letters.post(letter)
    askWindow({
      source: this.#source,
      ask: askOf(window, this.#source.granularity, this.#plan),
      tries: this.#lastFailed ? Math.min(triesAfterFailure, this.#plan.tries) : this.#plan.tries,
      pace: this.#pace,
      signal: this.#signal,
      onRequest: () => {
        this.#requests += 1
      },
      onFailure: (failure, waitMs) => post({ kind: 'trouble', failure, waitMs }),
      onBatch: (batch) => post({ kind: 'batch', batch }),
    }).then(
      (answer) => post({ kind: 'answer', window, answer }),
      (thrown) =>
        post(
          this.#signal.aborted ? { kind: 'left', window } : { kind: 'failure', window, failure: Failure.from(thrown) },
        ),
    )
  }

  #worry(failure: Failure, waitMs: number): void {
    this.#failuresInARow += 1
    const enough = this.#ids.size === 0 ? failuresToTell.atFirst : failuresToTell.later
    if (this.#failuresInARow >= enough || waitMs >= longWaitMs) this.#trouble = failure
  }

  #take(batch: Batch, interactions: Interaction[], unreadable: Unreadable[]): void {
    for (const interaction of batch.interactions) {
      this.#mediaSeen.add(interaction.mediaType)
      if (this.#ids.has(interaction.id) || !this.#isAskedFor(interaction)) continue
      this.#ids.add(interaction.id)
      interactions.push(interaction)
    }
    for (const record of batch.unreadable) {
      // Without an id, only its text tells one from another.
      const text = JSON.stringify(record)
      if (this.#unreadable.has(text)) continue
      this.#unreadable.add(text)
      unreadable.push(record)
    }
  }

  #isAskedFor(interaction: Interaction): boolean {
    const start = startOf(interaction)
    return start === undefined || this.#plan.ranges.some(({ from, to }) => start >= from && start < to)
  }

  #settle(letter: Exclude<Letter, { kind: 'batch' | 'trouble' }>): void {
    const { window } = letter
    this.#running.delete(window)
    if (letter.kind === 'left') this.#miss(window, { kind: 'cancelled' })
    else if (letter.kind === 'failure') this.#giveUp(window, letter.failure)
    else this.#goOn(window, letter.answer)
  }

  #giveUp(window: Window, failure: Failure): void {
    if (window.media !== undefined && failure.kind === 'rejected') this.#mediaRefused.add(window.media)
    else {
      this.#lastFailed = failure
      this.#miss(window, { kind: 'failure', failure })
    }
  }

  #goOn(window: Window, answer: WindowAnswer): void {
    this.#answers += 1
    this.#lastFailed = undefined
    this.#longest = Math.max(this.#longest, answer.count)
    if (answer.partial !== undefined) this.#miss(window, { kind: 'partial', words: answer.partial })
    const decision = decide(window, answer, {
      longest: this.#longest,
      mostSize: this.#plan.mostSize,
      media: this.#source.filtersMedia,
    })
    if (decision.kind === 'full') this.#miss(window, { kind: 'limit', limit: answer.count })
    if (decision.kind !== 'more') return
    if (decision.split) this.#splitCells.add(window.first)
    this.#pending = [...this.#pending, ...decision.windows].sort((one, other) => other.last - one.last)
  }

  /** Cuts wide windows until there is one for each request that may be under way, where that many answers are to come. */
  #spread(): void {
    const places = this.#plan.inFlight - this.#running.size - this.#pending.length
    const widest = this.#pending.reduce<Window | undefined>(
      (wide, each) => (wide === undefined || width(each) > width(wide) ? each : wide),
      undefined,
    )
    if (places <= 0 || !widest || this.#longest === 0) return
    const parts = Math.min(places + 1, Math.floor(this.#expectedRows(widest) / this.#longest))
    if (parts < 2) return
    const others = this.#pending.filter((each) => each !== widest)
    this.#pending = [...others, ...inParts(widest, parts)].sort((one, other) => other.last - one.last)
  }

  /** As dense as what has come so far. */
  #expectedRows(window: Window): number {
    const done = sum(this.#whole) - sum(this.#pending) - sum([...this.#running])
    return done <= 0 ? 0 : (width(window) / done) * this.#ids.size
  }

  #boundReached(): GapReason | undefined {
    const reached: Bounds = {
      rows: this.#ids.size,
      requests: this.#requests,
      timeMs: this.#pace.now() - this.#startedAt,
    }
    const { bounds } = this.#plan
    if (reached.rows >= bounds.rows) return { kind: 'bound', bound: 'rows', limit: bounds.rows }
    if (reached.requests >= bounds.requests) return { kind: 'bound', bound: 'requests', limit: bounds.requests }
    if (reached.timeMs >= bounds.timeMs) return { kind: 'bound', bound: 'time', limit: bounds.timeMs }
    return undefined
  }

  /** Media seen that the server does not take as a filter cannot be asked for where a day had to be split by media. */
  #missUnfiltered(): void {
    const filtered = new Set(this.#source.filtersMedia.filter((media) => !this.#mediaRefused.has(media)))
    const mediaTypes = [...this.#mediaSeen].filter((media) => !filtered.has(media))
    if (mediaTypes.length === 0) return
    for (const cell of this.#splitCells) this.#miss({ first: cell, last: cell }, { kind: 'media', mediaTypes })
  }

  #miss(window: Pick<Window, 'first' | 'last' | 'media'>, reason: GapReason): void {
    const { granularity } = this.#source
    const span = spanOf(window, granularity)
    const clipped = granularity === 'days' ? span : this.#clipped(span)
    this.#gaps.push({ ...clipped, reason, mediaType: window.media, unit: granularity })
  }

  #clipped({ from, to }: InstantRange): InstantRange {
    const first = Math.min(...this.#plan.ranges.map((range) => range.from))
    const last = Math.max(...this.#plan.ranges.map((range) => range.to))
    return { from: instant(Math.max(from, first)), to: instant(Math.min(to, last)) }
  }

  #coverage(state: Coverage['state']): Coverage {
    const of = this.#plan.ranges.reduce((ms, { from, to }) => ms + Math.max(0, to - from), 0)
    const whole = sum(this.#whole)
    const open = sum(this.#pending) + sum([...this.#running])
    const done = whole === 0 ? 1 : Math.max(0, 1 - open / whole)
    return {
      state,
      rows: this.#ids.size,
      doneMs: of * done,
      ofMs: of,
      gaps: mergeGaps(this.#gaps),
      trouble: state === 'loading' ? this.#trouble : undefined,
    }
  }
}

const width = ({ first, last }: Pick<Window, 'first' | 'last'>) => last - first + 1

/** Cells of windows; a cell asked for by media is counted once for them all, not once for each. */
function sum(windows: readonly Window[]): number {
  const cells = new Set<number>()
  let total = 0
  for (const window of windows) {
    if (window.media === undefined) total += width(window)
    else if (!cells.has(window.first)) {
      cells.add(window.first)
      total += 1
    }
  }
  return total
}
