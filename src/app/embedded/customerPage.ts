import { historyQuery } from '#src/query/history.ts'
import { clockIn } from '#src/time/clock.ts'
import { writeAddress } from '#src/url/codec.ts'
import type { ViewState } from '#src/url/viewState.ts'
import { createViewStore } from '#src/url/viewStore.ts'
import type { Config } from '../config.ts'
import type { Connection } from '../connect.ts'
import type { PageParts } from '../pageParts.ts'
import { askOf, beginVisit, homeZoneOf } from '../visit.ts'
import { memoryBar } from './memoryBar.ts'
import { pinnedStore } from './pinnedStore.ts'
import { withheld } from './withheld.ts'

export interface CustomerPageAsk {
  readonly config: Config
  readonly connection: Connection
  /** Its scope is the customer's, and stays. */
  readonly view: ViewState
  /** Asked anew of each content. */
  readonly mayRead: () => boolean
}

/** The page of one customer, kept in memory alone. */
export function makeCustomerPage({ config, connection, view, mayRead }: CustomerPageAsk): PageParts {
  const { retriever, unmasked } = connection
  const guarded: Connection = {
    ...connection,
    retriever: { ...retriever, source: withheld(retriever.source, mayRead) },
    unmasked: withheld(unmasked, mayRead),
  }
  const store = pinnedStore(createViewStore(memoryBar(writeAddress(view))), view.scope)
  return { config, connection: guarded, store, visit: beginVisit(config, guarded, store.get()) }
}

/** What is under way is aborted, and what is known forgotten. */
export function forgetCustomerPage({ visit, store }: PageParts): void {
  visit.end.abort()
  void visit.client.cancelQueries()
  visit.client.clear()
  store.close()
}

/** When the customer's history is here, how much of it there is. Never rejects. */
export async function whenLoaded({ visit, config, store }: PageParts): Promise<{ found: number; complete: boolean }> {
  const view = store.get()
  const ask = askOf(view, visit.asOf, clockIn(view.timeZone ?? homeZoneOf(config)))
  // The very retrieval that the visit has begun.
  const history = await visit.client.fetchQuery(historyQuery(visit.retriever, ask)).catch(() => undefined)
  return { found: history?.coverage.rows ?? 0, complete: history?.coverage.state === 'complete' }
}
