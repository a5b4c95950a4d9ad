import type { QueryClient } from '@tanstack/react-query'
import { breathe } from '#src/api/breathe.ts'
import { type Coverage, mergeGaps } from '#src/history/coverage.ts'
import { type RetrievalStep, retrieve } from '#src/history/retrieve.ts'
import { Failure } from '#src/model/failure.ts'
import type { InstantRange } from '#src/model/filter.ts'
import type { InteractionId } from '#src/model/ids.ts'
import { type Instant, instant, MINUTE } from '#src/model/instant.ts'
import { type ArchiveSource, archivesOf } from '#src/model/scope.ts'
import { forgetOthers, type Held, heldOf } from './held.ts'
import { type History, type HistoryAsk, historyKey } from './historyData.ts'
import { fetchOpen } from './openInteractions.ts'
import type { Part } from './part.ts'
import { withoutRanges } from './ranges.ts'
import type { Retriever } from './retriever.ts'

/** Between two showings of a growing history, each of which costs a render: the first rows are waited for, later ones not. */
const showFirstEveryMs = 120
const showEveryMs = 500
const firstShowings = 3
/** A server's clock, and the time until it tells of what has begun. */
const slackMs = 2 * MINUTE

/** Interactions that a refresh asks for one by one at most: the newest, which are the likeliest to change. */
const mostOpen = 60

let histories = 0

/**
 * Asks for what is not held of the range, or, where the history is here already, for what can have changed: its gaps, what
 * began since, and what was not over. Shows what has come as it comes.
 */
export async function fetchHistory(
  client: QueryClient,
  retriever: Retriever,
  ask: HistoryAsk,
  signal: AbortSignal,
): Promise<History> {
  forgetOthers(client, ask.scope)
  const known = client.getQueryData<History>(historyKey(retriever, ask))
  const growing = new GrowingHistory(
    client,
    retriever,
    ask,
    signal,
    known?.coverage.state === 'loading' ? undefined : known,
  )
  try {
    for (const archive of archivesOf(ask.archive)) await growing.retrieve(archive)
    if (known?.coverage.state !== 'loading' && known && !known.again) await growing.refreshOpen()
    return growing.end()
  } catch (thrown) {
    if (signal.aborted) throw thrown
    growing.giveUp()
    throw Failure.from(thrown)
  }
}

/** One history while it is fetched. */
class GrowingHistory {
  readonly #client: QueryClient
  readonly #retriever: Retriever
  readonly #ask: HistoryAsk
  readonly #again: readonly InstantRange[] | undefined
  readonly #stop = new AbortController()
  readonly #signal: AbortSignal
  readonly #ids = new Set<InteractionId>()
  readonly #media = new Set<string>()
  readonly #isRefresh: boolean
  readonly #before: Coverage | undefined
  readonly #askedAt: Instant
  #history: History
  #fresh: Coverage | undefined
  #shownAt = Number.NEGATIVE_INFINITY
  #showings = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    client: QueryClient,
    retriever: Retriever,
    ask: HistoryAsk,
    signal: AbortSignal,
    known: History | undefined,
  ) {
    this.#signal = signal
    this.#client = client
    this.#retriever = retriever
    this.#ask = ask
    this.#again = known?.again
    this.#isRefresh = known !== undefined
    this.#before = known?.coverage
    for (const { interactions } of known?.parts ?? []) this.#note(interactions)
    histories += known ? 0 : 1
    const now = instant(retriever.pace.now())
    this.#askedAt = now
    const empty: Coverage = { state: 'loading', rows: 0, doneMs: 0, ofMs: ask.to - ask.from, gaps: [] }
    const { again: _done, ...base } = known ?? { id: histories, ask, parts: [], coverage: empty, asOf: now }
    this.#history = {
      ...base,
      updatedAt: now,
      stop: () => this.#stop.abort(),
    }
  }

  async retrieve(archive: ArchiveSource): Promise<void> {
    const { source, key, limits, pace } = this.#retriever
    const held = heldOf(this.#client, key, this.#ask.scope, archive)
    const askedAt = pace.now()
    const ranges = this.#rangesFor(held, archive)
    if (!this.#isRefresh) this.#add({ interactions: held.rowsIn(this.#ask), unreadable: [] })
    if (ranges.length === 0) return
    const plan = { ...limits, scope: this.#ask.scope, archive, ranges, media: this.#media }
    for await (const step of retrieve(source, plan, pace, { signal: this.#signal, stop: this.#stop.signal })) {
      held.add(step.interactions)
      const shownBefore = this.#showings
      this.#grow(step, ranges)
      // The first rows are waited for: what comes next must not keep them from being drawn.
      await (shownBefore === 0 && this.#showings > 0 ? (this.#retriever.drawn?.() ?? breathe()) : breathe())
      if (step.coverage.state === 'loading') continue
      // What is still to begin is not complete yet.
      const until = instant(askedAt - slackMs)
      const settled = ranges
        .filter(({ from }) => from < until)
        .map(({ from, to }) => ({ from, to: to < until ? to : until }))
      held.settle(settled, step.coverage.gaps)
    }
  }

  /** Interactions that were not over may be by now, however long ago they began. */
  async refreshOpen(): Promise<void> {
    const interactions = await fetchOpen(
      this.#retriever.source,
      this.#history,
      { most: mostOpen, first: 0 },
      this.#signal,
    )
    for (const archive of archivesOf(this.#ask.archive)) {
      heldOf(this.#client, this.#retriever.key, this.#ask.scope, archive).add(interactions)
    }
    this.#add({ interactions, unreadable: [] })
  }

  end(): History {
    this.#rest()
    const coverage = this.#coverage()
    const { stop: _over, ...history } = this.#history
    const asOf = this.#again ? history.asOf : this.#askedAt
    return {
      ...history,
      asOf,
      updatedAt: instant(this.#retriever.pace.now()),
      coverage: { ...coverage, state: coverage.gaps.length === 0 ? 'complete' : 'incomplete', doneMs: coverage.ofMs },
    }
  }

  /** Shows what there is before the failure is thrown: as it was before, where this was a refresh. */
  giveUp(): void {
    this.#rest()
    if (this.#ids.size === 0 && !this.#before) return
    const { stop: _over, ...history } = this.#history
    this.#history = { ...history, coverage: this.#before ?? { ...this.#coverage(), state: 'incomplete' } }
    this.#show()
  }

  #rangesFor(held: Held, archive: ArchiveSource): readonly InstantRange[] {
    if (this.#again) return this.#again
    if (!this.#isRefresh) return held.missing(this.#ask)
    const failed = this.#history.coverage.gaps.filter(({ reason }) => reason.kind === 'failure')
    const since = { from: instant(this.#history.asOf - slackMs), to: this.#ask.to }
    const changed = archive === 'main' && since.to > since.from ? [since] : []
    return [...changed, ...failed.flatMap((gap) => withoutRanges(gap, changed))]
  }

  #grow(step: RetrievalStep, ranges: readonly InstantRange[]): void {
    const gaps = (this.#before?.gaps ?? []).filter((gap) => withoutRanges(gap, ranges).length > 0)
    const wasInTrouble = this.#fresh?.trouble !== undefined
    this.#fresh = { ...step.coverage, gaps: mergeGaps([...gaps, ...step.coverage.gaps]) }
    this.#add(step)
    const isInTrouble = step.coverage.trouble !== undefined
    if (step.coverage.state === 'loading' && isInTrouble !== wasInTrouble) this.#showSoon()
  }

  #add({ interactions, unreadable }: Part): void {
    this.#note(interactions)
    const isEmpty = interactions.length === 0 && unreadable.length === 0
    const part = { interactions, unreadable }
    if (!isEmpty) this.#retriever.onPart?.(this.#history.id, this.#history.parts.length, part)
    const parts = isEmpty ? this.#history.parts : [...this.#history.parts, part]
    this.#history = {
      ...this.#history,
      parts,
      coverage: this.#coverage(),
      updatedAt: instant(this.#retriever.pace.now()),
    }
    if (!isEmpty) this.#showSoon()
  }

  #note(interactions: Part['interactions']): void {
    for (const { id, mediaType } of interactions) {
      this.#ids.add(id)
      this.#media.add(mediaType)
    }
  }

  /** At once, or when the last showing is long enough ago. */
  #showSoon(): void {
    if (this.#timer !== undefined) return
    const every = this.#showings < firstShowings ? showFirstEveryMs : showEveryMs
    const wait = this.#shownAt + every - performance.now()
    if (wait <= 0) this.#show()
    else this.#timer = setTimeout(() => this.#show(), wait)
  }

  #show(): void {
    this.#rest()
    if (this.#signal.aborted) return
    this.#shownAt = performance.now()
    this.#showings += 1
    this.#client.setQueryData<History>(historyKey(this.#retriever, this.#ask), this.#history)
  }

  #rest(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #coverage(): Coverage {
    const ofMs = this.#ask.to - this.#ask.from
    const left = this.#fresh ? this.#fresh.ofMs - this.#fresh.doneMs : 0
    const gaps = this.#fresh?.gaps ?? this.#before?.gaps ?? []
    return {
      state: 'loading',
      rows: this.#ids.size,
      doneMs: Math.max(0, ofMs - left),
      ofMs,
      gaps,
      trouble: this.#fresh?.trouble,
    }
  }
}
