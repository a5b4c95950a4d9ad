import { QueryObserver, type QueryObserverResult } from '@tanstack/react-query'
import { afterEach, expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { stillPace } from '#mocks/stillPace.ts'
import type { HistoryAsk as Ask, Batch, Source } from '#src/api/source.ts'
import { Failure } from '#src/model/failure.ts'
import { contactId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import type { Scope } from '#src/model/scope.ts'
import { createQueryClient } from './client.ts'
import { historyQuery } from './history.ts'
import type { History, HistoryAsk } from './historyData.ts'
import type { Retriever } from './retriever.ts'

const client = createQueryClient()
const closing: (() => void)[] = []

afterEach(() => {
  for (const close of closing.splice(0)) close()
  client.clear()
})

const customer = (id: string): Scope => ({ kind: 'contact', contactId: contactId(id) })
const asking = (scope: Scope, to = 1_000): HistoryAsk => ({
  scope,
  from: instant(0),
  to: instant(to),
  archive: 'main',
})

/** A part with rows of these ids. */
function part(...ids: readonly string[]): Batch {
  return { interactions: ids.map((id) => makeInteraction({ id, started: 500 })), unreadable: [], sentCount: ids.length }
}

interface Call {
  readonly ask: Ask
  readonly signal: AbortSignal
  send(batch: Batch): void
  end(): void
  fail(thrown: unknown): void
}

/** A server that answers when the test says so, in the order in which it says so. */
function heldSource() {
  const calls: Call[] = []
  const expected: (() => void)[] = []
  const history: Source['history'] = (ask, signal) => {
    const parts: Promise<IteratorResult<Batch>>[] = []
    const waiting: ((next: Promise<IteratorResult<Batch>>) => void)[] = []
    const push = (next: Promise<IteratorResult<Batch>>) => {
      next.catch(() => {})
      const taker = waiting.shift()
      if (taker) taker(next)
      else parts.push(next)
    }
    calls.push({
      ask,
      signal,
      send: (value) => push(Promise.resolve({ value, done: false })),
      end: () => push(Promise.resolve({ value: undefined, done: true })),
      fail: (thrown) => push(Promise.reject(thrown)),
    })
    for (const check of expected) check()
    const next = () => parts.shift() ?? new Promise<IteratorResult<Batch>>((resolve) => waiting.push(resolve))
    return { [Symbol.asyncIterator]: () => ({ next }) }
  }
  const source: Source = {
    granularity: 'instants',
    filtersMedia: [],
    history,
    content: () => Promise.reject(new Failure('missing')),
  }
  /** The call of this number, as soon as it is made. */
  const call = (number: number) =>
    new Promise<Call>((resolve) => {
      const check = () => {
        const made = calls[number]
        if (made) resolve(made)
      }
      expected.push(check)
      check()
    })
  return {
    source,
    calls,
    call,
    send: async (number: number, batch: Batch) => (await call(number)).send(batch),
    end: async (number: number) => (await call(number)).end(),
    fail: async (number: number, thrown: unknown) => (await call(number)).fail(thrown),
  }
}

/** Far from the range, which is therefore over and does not change any more. */
const pace = stillPace({ now: () => 1e12 })

const retrieverOf = (source: Source, clock = pace): Retriever => ({
  source,
  key: 'server',
  limits: { size: 1_000, mostSize: 1_000, inFlight: 4, tries: 2, bounds: { rows: 1e6, requests: 1e6, timeMs: 1e9 } },
  pace: clock,
})

type Shown = QueryObserverResult<History, Failure>

/** A page that shows one query at a time, and everything that it ever showed. */
function show(source: Source, ask: HistoryAsk, clock = pace) {
  const observer = new QueryObserver(client, client.defaultQueryOptions(historyQuery(retrieverOf(source, clock), ask)))
  const shown: Shown[] = []
  const close = observer.subscribe((result) => {
    shown.push(result)
  })
  closing.push(close)
  return {
    shown,
    close,
    now: () => observer.getCurrentResult(),
    refresh: () => void observer.refetch(),
    change: (next: HistoryAsk) =>
      observer.setOptions(client.defaultQueryOptions(historyQuery(retrieverOf(source), next))),
    until: (holds: (result: Shown) => boolean) =>
      new Promise<Shown>((resolve) => {
        if (holds(observer.getCurrentResult())) return resolve(observer.getCurrentResult())
        const stop = observer.subscribe((result) => {
          if (!holds(result)) return
          stop()
          resolve(result)
        })
      }),
  }
}

const idsOf = (history: History | undefined) =>
  history?.parts.flatMap(({ interactions }) => interactions.map(({ id }) => id))
const rowsAre = (count: number) => (result: Shown) => result.data?.coverage.rows === count

test('rows show part by part, while the rest is still on its way', async () => {
  const { source, send, end } = heldSource()
  const page = show(source, asking({ kind: 'all' }))
  await send(0, part('a', 'b'))
  const first = await page.until(rowsAre(2))
  expect(first).toMatchObject({ status: 'success', isFetching: true, data: { coverage: { state: 'loading' } } })
  await send(0, part('c'))
  const second = await page.until(rowsAre(3))
  expect(second.data?.id).toBe(first.data?.id)
  expect(second.data?.parts[0]).toBe(first.data?.parts[0])
  await end(0)
  const last = await page.until((result) => !result.isFetching)
  expect(last.data?.coverage).toMatchObject({ state: 'complete', rows: 3 })
  expect(last.data?.parts).toBe(second.data?.parts)
})

test('a failure after some rows leaves the rows, and names what is missing', async () => {
  const { source, send, fail } = heldSource()
  const page = show(source, asking({ kind: 'all' }))
  await send(0, part('a'))
  await fail(0, new Failure('forbidden'))
  const result = await page.until(({ isFetching }) => !isFetching)
  expect(idsOf(result.data)).toEqual(['a'])
  expect(result.data?.coverage).toMatchObject({ state: 'incomplete', gaps: [{ reason: { kind: 'failure' } }] })
})

test('a refresh that fails leaves what was there, and the failure', async () => {
  const { source, send, end, fail } = heldSource()
  const page = show(source, { ...asking({ kind: 'all' }), to: instant(2e12) })
  await send(0, part('a'))
  await end(0)
  await page.until(({ isFetching, data }) => !isFetching && data !== undefined)
  page.refresh()
  await fail(1, new Failure('forbidden'))
  const result = await page.until(({ isError }) => isError)
  expect(result.error?.kind).toBe('forbidden')
  expect(idsOf(result.data)).toEqual(['a'])
  expect(result.data?.coverage.state).toBe('complete')
})

test('what is thrown by mistake is tried again, and is a failure too', async () => {
  const { source, calls, call } = heldSource()
  const page = show(source, asking({ kind: 'all' }))
  for (const attempt of [0, 1]) (await call(attempt)).fail(new TypeError('a bug'))
  const result = await page.until(({ isError }) => isError)
  expect(result.error).toBeInstanceOf(Failure)
  expect(calls).toHaveLength(2)
})

test('an answer that broke off is asked for again, and no row comes twice', async () => {
  const { source, call } = heldSource()
  const page = show(source, asking({ kind: 'all' }))
  const first = await call(0)
  first.send(part('a', 'b'))
  first.fail(new Failure('server'))
  const second = await call(1)
  second.send(part('a'))
  second.send(part('b', 'c'))
  second.end()
  const result = await page.until(({ isFetching }) => !isFetching)
  expect(idsOf(result.data)).toEqual(['a', 'b', 'c'])
})

test('a refresh of what is over asks only for its own gaps', async () => {
  const { source, call, send, fail } = heldSource()
  const page = show(source, asking({ kind: 'all' }))
  await send(0, part('a'))
  await fail(0, new Failure('forbidden'))
  await page.until(({ isFetching, data }) => !isFetching && data !== undefined)
  page.refresh()
  const again = await call(1)
  again.send(part('a', 'b'))
  again.end()
  const after = await page.until(({ isFetching, data }) => !isFetching && data?.coverage.state === 'complete')
  expect(new Set(idsOf(after.data))).toEqual(new Set(['a', 'b']))
})

test('a wider range asks for the difference, and what is held shows at once', async () => {
  const { source, call, send, end } = heldSource()
  const page = show(source, asking(customer('A')))
  await send(0, part('old'))
  await end(0)
  await page.until(({ isFetching, data }) => !isFetching && data !== undefined)
  page.change(asking(customer('A'), 2_000))
  const wider = await call(1)
  expect(wider.ask).toMatchObject({ from: 1_000, to: 2_000 })
  wider.end()
  const result = await page.until(({ isFetching, isPlaceholderData }) => !isFetching && !isPlaceholderData)
  expect(idsOf(result.data)).toEqual(['old'])
  expect(result.data?.coverage).toMatchObject({ state: 'complete', rows: 1 })
})

test('a narrower range asks for nothing', async () => {
  const { source, calls, send, end } = heldSource()
  const page = show(source, asking(customer('A')))
  await send(0, part('old'))
  await end(0)
  await page.until(({ isFetching, data }) => !isFetching && data !== undefined)
  page.change(asking(customer('A'), 800))
  const result = await page.until(({ isFetching, isPlaceholderData }) => !isFetching && !isPlaceholderData)
  expect(idsOf(result.data)).toEqual(['old'])
  expect(result.data?.coverage.state).toBe('complete')
  expect(calls).toHaveLength(1)
})

test('a refresh asks for what began since the retrieval before it was begun, however long that took', async () => {
  const { source, call } = heldSource()
  let now = 1e12
  const page = show(source, asking({ kind: 'all' }, 2e12), { ...pace, now: () => now })
  const first = await call(0)
  now += 3_600_000
  first.send(part('a'))
  first.end()
  await page.until(({ isFetching, data }) => !isFetching && data !== undefined)
  page.refresh()
  const second = await call(1)
  second.end()
  expect(second.ask.from).toBe(1e12 - 120_000)
})

test('main and archive side by side: both are asked, repeats dropped', async () => {
  const { source, call } = heldSource()
  const page = show(source, { ...asking({ kind: 'all' }), archive: 'both' })
  const main = await call(0)
  main.send(part('a', 'b'))
  main.end()
  const archive = await call(1)
  archive.send(part('b', 'c'))
  archive.end()
  const result = await page.until(({ isFetching }) => !isFetching)
  expect([main.ask.archive, archive.ask.archive]).toEqual(['main', 'archive'])
  expect(result.data?.coverage).toMatchObject({ state: 'complete', rows: 3 })
})

test('stopping keeps what came', async () => {
  const { source, send, fail } = heldSource()
  const page = show(source, asking({ kind: 'all' }))
  await send(0, part('a'))
  const shown = await page.until(rowsAre(1))
  shown.data?.stop?.()
  await fail(0, new DOMException('stopped', 'AbortError'))
  const result = await page.until(({ isFetching }) => !isFetching)
  expect(result.data?.coverage).toMatchObject({
    state: 'incomplete',
    rows: 1,
    gaps: [{ reason: { kind: 'cancelled' } }],
  })
})

test('changing the customer blanks the screen at once and stops the old retrieval', async () => {
  const { source, calls, send } = heldSource()
  const page = show(source, asking(customer('A')))
  await send(0, part('of A'))
  await page.until(rowsAre(1))
  page.change(asking(customer('B')))
  expect(page.now()).toMatchObject({ data: undefined, isPlaceholderData: false })
  expect(calls[0]?.signal.aborted).toBe(true)
})

test('changing from one agent to another, or to all, blanks the screen too', async () => {
  const { source, send } = heldSource()
  const page = show(source, asking({ kind: 'agent', userId: 'kate' }))
  await send(0, part('of Kate'))
  await page.until(rowsAre(1))
  page.change(asking({ kind: 'agent', userId: 'ola' }))
  expect(page.now().data).toBeUndefined()
  page.change(asking({ kind: 'all' }))
  expect(page.now().data).toBeUndefined()
})

test('from A to B to A with answers in the wrong order, only the last answer to A is ever shown', async () => {
  const { source, calls, call, send } = heldSource()
  const page = show(source, asking(customer('A')))
  await call(0)
  page.change(asking(customer('B')))
  await call(1)
  page.change(asking(customer('A')))
  await call(2)
  expect(calls.map(({ signal }) => signal.aborted)).toEqual([true, true, false])
  await send(2, part('last of A'))
  await send(1, part('of B'))
  await send(0, part('first of A'))
  for (const call of calls) call.end()
  await page.until(({ isFetching }) => !isFetching)
  const everShown = new Set(page.shown.flatMap(({ data }) => idsOf(data) ?? []))
  expect([...everShown]).toEqual(['last of A'])
})

test('a retrieval that was left half-way starts again when its view comes back', async () => {
  const { source, calls, call, send, end } = heldSource()
  const page = show(source, asking(customer('A')))
  await send(0, part('a'))
  await page.until(rowsAre(1))
  page.close()
  expect(calls[0]?.signal.aborted).toBe(true)

  const again = show(source, asking(customer('A')))
  await call(1)
  expect(calls).toHaveLength(2)
  await send(1, part('a', 'b'))
  await end(1)
  const result = await again.until(({ isFetching }) => !isFetching)
  expect(result.data?.coverage).toMatchObject({ state: 'complete', rows: 2 })
})

test('a finished retrieval is not asked again when its view comes back', async () => {
  const { source, calls, send, end } = heldSource()
  const page = show(source, asking(customer('A')))
  await send(0, part('a'))
  await end(0)
  await page.until(({ isFetching, data }) => !isFetching && data !== undefined)
  page.close()
  const again = show(source, asking(customer('A')))
  expect(idsOf(again.now().data)).toEqual(['a'])
  expect(calls).toHaveLength(1)
})
