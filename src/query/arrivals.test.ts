import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { stillPace } from '#mocks/stillPace.ts'
import type { HistoryAsk, Source } from '#src/api/source.ts'
import { Failure } from '#src/model/failure.ts'
import { instant } from '#src/model/instant.ts'
import { type Arrivals, arrivalsQuery, takeArrivals } from './arrivals.ts'
import { createQueryClient } from './client.ts'
import { type History, historyKey } from './historyData.ts'
import type { Retriever } from './retriever.ts'

const now = 1e12
const old = makeInteraction({ id: 'old', started: now - 5_000, state: 'stopped' })
const fresh = (n: number) => makeInteraction({ id: `new ${n}`, started: now + n })

const history: History = {
  id: 1,
  ask: { scope: { kind: 'all' }, archive: 'main', from: instant(0), to: instant(2e12) },
  parts: [{ interactions: [old], unreadable: [] }],
  coverage: { state: 'complete', rows: 1, doneMs: 1, ofMs: 1, gaps: [] },
  asOf: instant(now),
  updatedAt: instant(now),
}

/** A server with a cap of ten; `before` may throw. */
function retrieverOf(before: (ask: HistoryAsk) => void = () => undefined): Retriever {
  const rows = [...Array.from({ length: 25 }, (_, n) => fresh(n)).reverse(), old]
  const source: Source = {
    granularity: 'instants',
    filtersMedia: [],
    async *history(ask) {
      before(ask)
      const found = rows.filter(({ started }) => started.kind === 'exact' && started.at < ask.to)
      const sent = found.slice(0, 10).filter(({ started }) => started.kind === 'exact' && started.at >= ask.from)
      yield { interactions: sent, unreadable: [], sentCount: sent.length }
    },
    content: () => Promise.reject(new Failure('missing')),
  }
  return {
    source,
    key: 'server',
    limits: { size: 10, mostSize: 10, inFlight: 1, tries: 1, bounds: { rows: 1e6, requests: 1e6, timeMs: 1e9 } },
    pace: stillPace({ now: () => now + 60_000 }),
  }
}

async function arrive(retriever: Retriever) {
  const client = createQueryClient()
  const { initialData: _none, staleTime: _always, ...query } = arrivalsQuery(retriever, history, 20_000)
  client.setQueryData(historyKey(retriever, history.ask), history)
  const arrivals = await client.fetchQuery(query)
  if (!arrivals) throw new Error('nothing was asked')
  takeArrivals(client, retriever, history.ask, arrivals)
  const taken = client.getQueryData<History>(historyKey(retriever, history.ask))
  const left = client.getQueryData<Arrivals>(query.queryKey)
  client.clear()
  return { arrivals, taken, left }
}

test('all that has begun since comes, though it is more than an answer holds', async () => {
  const { arrivals, taken } = await arrive(retrieverOf())
  expect(arrivals.fresh).toHaveLength(25)
  expect(arrivals.changed).toEqual([])
  expect(taken).toMatchObject({ asOf: now + 60_000, coverage: { rows: 26 } })
})

test('where some could not be had, the next question begins where this one did', async () => {
  const { arrivals, taken, left } = await arrive(
    retrieverOf(({ to }) => {
      if (to < now + 20) throw new Failure('server')
    }),
  )
  expect(arrivals.fresh.length).toBeLessThan(25)
  expect(taken?.asOf).toBe(now)
  expect(left?.fresh).toEqual([])
})
