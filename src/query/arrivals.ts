import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { retrieve } from '#src/history/retrieve.ts'
import { type Instant, instant, MINUTE } from '#src/model/instant.ts'
import { type Interaction, spanMs } from '#src/model/interaction.ts'
import { archivesOf } from '#src/model/scope.ts'
import { heldOf } from './held.ts'
import { type History, type HistoryAsk, historyKey } from './historyData.ts'
import { fetchOpen } from './openInteractions.ts'
import type { Retriever } from './retriever.ts'

/** What has come about since a history was asked for, and is not on the screen yet. */
export interface Arrivals {
  readonly fresh: readonly Interaction[]
  /** Newer readings of interactions that are on the screen. */
  readonly changed: readonly Interaction[]
  /** Until then nothing is missing. */
  readonly asOf: Instant
}

/** A server's clock, and the time until it tells of what has begun. */
const slackMs = 2 * MINUTE
/** Interactions that are not over asked for in each turn: all of them come to theirs. */
const openAtOnce = 8
/** Times as long between two questions while nobody looks at the page. */
const whileHidden = 6

const arrivalsKey = ({ key }: Retriever, ask: HistoryAsk | undefined, asOf: Instant | undefined) =>
  ['arrivals', key, ask, asOf] as const

/**
 * Asks every so often for the open end of a history and for what was not over in it.
 *
 * @param everyMs between two questions while the page is looked at; longer while it is hidden, or after failures
 */
export function arrivalsQuery(retriever: Retriever, history: History | undefined, everyMs: number) {
  const isOpen = history !== undefined && history.coverage.state !== 'loading' && history.ask.to > retriever.pace.now()
  return queryOptions({
    queryKey: arrivalsKey(retriever, history?.ask, history?.asOf),
    queryFn: ({ signal }) => {
      if (!history) throw new Error('nothing to compare with')
      return fetchArrivals(retriever, history, everyMs, signal)
    },
    enabled: isOpen && everyMs > 0,
    retry: false,
    structuralSharing: false,
    gcTime: 0,
    // The history itself has only just come.
    initialData: history && ({ fresh: [], changed: [], asOf: history.asOf } satisfies Arrivals),
    staleTime: Number.POSITIVE_INFINITY,
    refetchIntervalInBackground: true,
    refetchInterval: ({ state }) => {
      const patience = document.visibilityState === 'hidden' ? whileHidden : 1
      return everyMs * patience * 2 ** Math.min(state.fetchFailureCount, 4)
    },
  })
}

async function fetchArrivals(
  retriever: Retriever,
  history: History,
  everyMs: number,
  signal: AbortSignal,
): Promise<Arrivals> {
  const { source, limits, pace } = retriever
  const { ask } = history
  const asOf = instant(pace.now())
  const turn = { most: openAtOnce, first: Math.floor((asOf - history.asOf) / everyMs) * openAtOnce }
  const known = new Map(
    history.parts.flatMap(({ interactions }) => interactions.map((each) => [each.id, each] as const)),
  )
  const fresh: Interaction[] = []
  let isWhole = true
  const changed = new Map<Interaction['id'], Interaction>()
  const sort = (interaction: Interaction) => {
    const before = known.get(interaction.id)
    if (!before) fresh.push(interaction)
    else if (isOtherwise(before, interaction)) changed.set(interaction.id, interaction)
  }
  const ranges = [{ from: instant(Math.max(ask.from, history.asOf - slackMs)), to: ask.to }]
  for (const archive of archivesOf(ask.archive)) {
    if (archive !== 'main') continue // What has been put away is over.
    const plan = { ...limits, scope: ask.scope, archive, ranges, tries: 1 }
    for await (const { interactions, coverage } of retrieve(source, plan, pace, { signal })) {
      interactions.forEach(sort)
      if (coverage.state === 'incomplete') isWhole = false
    }
  }
  for (const interaction of await fetchOpen(source, history, turn, signal)) sort(interaction)
  return { fresh, changed: [...changed.values()], asOf: isWhole ? asOf : history.asOf }
}

/** Whether anything that the list shows is different. */
function isOtherwise(before: Interaction, now: Interaction): boolean {
  return (
    before.state !== now.state ||
    before.subject !== now.subject ||
    spanMs(before) !== spanMs(now) ||
    before.owners.map(({ key }) => key).join() !== now.owners.map(({ key }) => key).join()
  )
}

/** Puts what has arrived into the history that is on the screen. */
export function takeArrivals(client: QueryClient, retriever: Retriever, ask: HistoryAsk, arrivals: Arrivals): void {
  const interactions = [...arrivals.fresh, ...arrivals.changed]
  heldOf(client, retriever.key, ask.scope, 'main').add(interactions)
  client.setQueryData<History>(historyKey(retriever, ask), (known) => {
    if (!known) return known
    const rows = known.coverage.rows + arrivals.fresh.length
    return {
      ...known,
      parts: [...known.parts, { interactions, unreadable: [] }],
      coverage: { ...known.coverage, rows },
      asOf: arrivals.asOf,
      updatedAt: instant(retriever.pace.now()),
    }
  })
  // Where the next question begins where this one did, what was taken would still be waiting.
  const none: Arrivals = { fresh: [], changed: [], asOf: arrivals.asOf }
  client.setQueryData<Arrivals>(arrivalsKey(retriever, ask, arrivals.asOf), none)
}
