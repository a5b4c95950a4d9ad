import type { QueryClient } from '@tanstack/react-query'
import { painted } from '#src/api/breathe.ts'
import { type Instant, instant } from '#src/model/instant.ts'
import { createQueryClient } from '#src/query/client.ts'
import { historyQuery } from '#src/query/history.ts'
import type { HistoryAsk } from '#src/query/historyData.ts'
import type { Retriever } from '#src/query/retriever.ts'
import { type Clock, clockIn } from '#src/time/clock.ts'
import { resolveRange } from '#src/time/range.ts'
import type { ViewState } from '#src/url/viewState.ts'
import type { Config } from './config.ts'
import type { Connection } from './connect.ts'
import { IndexFeed } from './indexFeed.ts'

/** What a visit begins with. */
export interface Visit {
  readonly client: QueryClient
  /** Tells the feed of what it retrieves. */
  readonly retriever: Retriever
  readonly feed: IndexFeed
  /**
   * Resolves with the first rows, or when there are none to be had, or when waiting on would be noticed: a page without
   * rows that is gone in a blink only delays them.
   */
  readonly begun: Promise<void>
  /** To be called once the list holds rows. */
  readonly listed: () => void
  /** Aborted when nothing of it may be used any more. */
  readonly end: AbortController
  /** When it began: what presets of the range are counted from. */
  readonly asOf: Instant
}

/** Asks for the history that the address names, so that the server works on it while the page is drawn for the first time. */
export function beginVisit(config: Config, connection: Connection, view: ViewState): Visit {
  const client = createQueryClient()
  const feed = new IndexFeed()
  const list = awaitList()
  const retriever = { ...connection.retriever, onPart: feed.take.bind(feed), drawn: list.drawn }
  const asOf = instant(Date.now())
  const ask = askOf(view, asOf, clockIn(view.timeZone ?? homeZoneOf(config)))
  // What fails is asked again, and its failure shown, by the page.
  const ended = client.prefetchQuery(historyQuery(retriever, ask)).catch(() => undefined)
  return {
    client,
    retriever,
    feed,
    asOf,
    begun: Promise.race([list.asked, ended, after(unnoticedMs)]),
    listed: list.listed,
    end: new AbortController(),
  }
}

const unnoticedMs = 100

/** Ms after which a list that does not come, as where a filter keeps nothing, is waited for no longer. */
const longestMs = 2_000

/** The code of the list may come after its first rows: reading more of them meanwhile would keep it from being drawn. */
function awaitList() {
  let listed = () => {}
  const here = new Promise<void>((resolve) => {
    listed = resolve
  })
  let ask = () => {}
  const asked = new Promise<void>((resolve) => {
    ask = resolve
  })
  const drawn = async () => {
    ask()
    await Promise.race([here, after(longestMs)])
    await painted()
  }
  return { asked, listed, drawn }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

export function askOf({ scope, range, archive }: ViewState, asOf: Instant, clock: Clock): HistoryAsk {
  return { scope, ...resolveRange(range, asOf, clock), archive }
}

/** Asking takes a millisecond, and the page is drawn with every letter that is typed. */
const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** The zone of times where the address names none. */
export function homeZoneOf(config: Config): string {
  return config.timeZone ?? browserZone
}
