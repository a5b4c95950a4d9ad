import { QueryObserver, type QueryObserverResult } from '@tanstack/react-query'
import { afterEach, expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import type { Batch, HistoryAsk, Source } from '#src/api/source.ts'
import { Failure } from '#src/model/failure.ts'
import { contactId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import type { Scope } from '#src/model/scope.ts'
import { createQueryClient } from './client.ts'
import { type History, historyQuery } from './history.ts'

const client = createQueryClient()
client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 0 } })
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
  maxSize: 1_000,
  archive: 'main',
})

/** A part with rows of these ids. */
function part(...ids: readonly string[]): Batch {
  return { interactions: ids.map((id) => makeInteraction({ id })), unreadable: [], sentCount: ids.length }
}

interface Call {
  readonly ask: HistoryAsk
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
  const source: Source = { history, content: () => Promise.reject(new Failure('missing')) }
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
  return { source, calls, call }
}

type Shown = QueryObserverResult<History, Failure>

/** A page that shows one query at a time, and everything that it ever showed. */
function show(source: Source, ask: HistoryAsk) {
  const observer = new QueryObserver(client, client.defaultQueryOptions(historyQuery(source, 'server', ask)))
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
    change: (next: HistoryAsk) => observer.setOptions(client.defaultQueryOptions(historyQuery(source, 'server', next))),
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
  history?.batches.flatMap((batch) => batch.interactions.map((interaction) => interaction.id))
const rowsAre = (count: number) => (result: Shown) => result.data?.coverage.rows === count

test('rows show part by part, while the rest is still on its way', async () => {
  const { source, calls } = heldSource()
  const page = show(source, asking({ kind: 'all' }))
  calls[0]?.send(part('a', 'b'))
  const first = await page.until(rowsAre(2))
  expect(first).toMatchObject({ status: 'success', isFetching: true, data: { coverage: { state: 'loading' } } })

  calls[0]?.send(part('c'))
  const second = await page.until(rowsAre(3))
  expect(second.data?.id).toBe(first.data?.id)
  expect(second.data?.batches[0]).toBe(first.data?.batches[0])

  calls[0]?.end()
  const last = await page.until((result) => !result.isFetching)
  expect(last.data?.coverage).toMatchObject({ state: 'complete', rows: 3 })
  expect(last.data?.batches).toBe(second.data?.batches)
})

test('a failure after some rows leaves the rows and the failure', async () => {
  const { source, calls } = heldSource()
  const page = show(source, asking({ kind: 'all' }))
  calls[0]?.send(part('a'))
  calls[0]?.fail(new Failure('forbidden'))
  const result = await page.until(({ isError }) => isError)
  expect(result.error?.kind).toBe('forbidden')
  expect(idsOf(result.data)).toEqual(['a'])
  expect(result.data?.coverage).toMatchObject({ state: 'incomplete', gaps: [{ reason: { kind: 'failure' } }] })
})

test('what is thrown by mistake is a failure too', async () => {
  const { source, calls, call } = heldSource()
  const page = show(source, asking({ kind: 'all' }))
  for (const attempt of [0, 1, 2]) (await call(attempt)).fail(new TypeError('a bug'))
  const result = await page.until(({ isError }) => isError)
  expect(result.error).toBeInstanceOf(Failure)
  expect(calls).toHaveLength(3)
})

test('an attempt that failed half-way stays on the screen until the next has as much', async () => {
  const { source, call } = heldSource()
  const page = show(source, asking({ kind: 'all' }))
  const first = await call(0)
  first.send(part('a', 'b'))
  first.fail(new Failure('server'))
  const second = await call(1)
  second.send(part('a'))
  second.send(part('b', 'c'))
  await page.until(rowsAre(3))
  second.end()
  const result = await page.until(({ isFetching }) => !isFetching)
  expect(idsOf(result.data)).toEqual(['a', 'b', 'c'])
  const counts = page.shown.flatMap(({ data }) => (data ? [data.coverage.rows] : []))
  expect(counts.every((count) => count >= 2)).toBe(true)
})

test('a refresh keeps the rows until it has as many, and replaces them in the end', async () => {
  const { source, calls } = heldSource()
  const page = show(source, asking({ kind: 'all' }))
  calls[0]?.send(part('a', 'b', 'c'))
  calls[0]?.end()
  const before = await page.until(({ isFetching, data }) => !isFetching && data !== undefined)

  page.refresh()
  await page.until(({ isFetching }) => isFetching)
  calls[1]?.send(part('b'))
  calls[1]?.end()
  const after = await page.until(({ isFetching }) => !isFetching)
  expect(idsOf(after.data)).toEqual(['b'])
  expect(after.data?.id).not.toBe(before.data?.id)
  const whileLoading = page.shown.filter(({ isFetching, data }) => isFetching && data?.coverage.state === 'complete')
  expect(whileLoading.every(({ data }) => data === before.data)).toBe(true)
})

test('changing the customer blanks the screen at once and stops the old retrieval', async () => {
  const { source, calls } = heldSource()
  const page = show(source, asking(customer('A')))
  calls[0]?.send(part('of A'))
  await page.until(rowsAre(1))
  page.change(asking(customer('B')))
  expect(page.now()).toMatchObject({ data: undefined, isPlaceholderData: false })
  expect(calls[0]?.signal.aborted).toBe(true)
})

test('changing from one agent to another, or to all, blanks the screen too', async () => {
  const { source, calls } = heldSource()
  const page = show(source, asking({ kind: 'agent', userId: 'kate' }))
  calls[0]?.send(part('of Kate'))
  await page.until(rowsAre(1))
  page.change(asking({ kind: 'agent', userId: 'ola' }))
  expect(page.now().data).toBeUndefined()
  page.change(asking({ kind: 'all' }))
  expect(page.now().data).toBeUndefined()
})

test('changing the range keeps the rows until the first new ones come', async () => {
  const { source, calls } = heldSource()
  const page = show(source, asking(customer('A')))
  calls[0]?.send(part('old'))
  calls[0]?.end()
  await page.until(({ isFetching, data }) => !isFetching && data !== undefined)
  page.change(asking(customer('A'), 2_000))
  expect(page.now().isPlaceholderData).toBe(true)
  expect(idsOf(page.now().data)).toEqual(['old'])
  calls[1]?.send(part('new'))
  const result = await page.until(({ isPlaceholderData }) => !isPlaceholderData)
  expect(idsOf(result.data)).toEqual(['new'])
})

test('from A to B to A with answers in the wrong order, only the last answer to A is ever shown', async () => {
  const { source, calls } = heldSource()
  const page = show(source, asking(customer('A')))
  page.change(asking(customer('B')))
  page.change(asking(customer('A')))
  expect(calls.map(({ signal }) => signal.aborted)).toEqual([true, true, false])
  calls[2]?.send(part('last of A'))
  calls[1]?.send(part('of B'))
  calls[0]?.send(part('first of A'))
  for (const call of calls) call.end()
  await page.until(({ isFetching }) => !isFetching)
  const everShown = new Set(page.shown.flatMap(({ data }) => idsOf(data) ?? []))
  expect([...everShown]).toEqual(['last of A'])
})

test('a retrieval that was left half-way starts again when its view comes back', async () => {
  const { source, calls } = heldSource()
  const page = show(source, asking(customer('A')))
  calls[0]?.send(part('a'))
  await page.until(rowsAre(1))
  page.close()
  expect(calls[0]?.signal.aborted).toBe(true)

  const again = show(source, asking(customer('A')))
  expect(calls).toHaveLength(2)
  calls[1]?.send(part('a', 'b'))
  calls[1]?.end()
  const result = await again.until(({ isFetching }) => !isFetching)
  expect(result.data?.coverage).toMatchObject({ state: 'complete', rows: 2 })
})

test('a finished retrieval is not asked again when its view comes back', async () => {
  const { source, calls } = heldSource()
  const page = show(source, asking(customer('A')))
  calls[0]?.send(part('a'))
  calls[0]?.end()
  await page.until(({ isFetching, data }) => !isFetching && data !== undefined)
  page.close()
  const again = show(source, asking(customer('A')))
  expect(idsOf(again.now().data)).toEqual(['a'])
  expect(calls).toHaveLength(1)
})
