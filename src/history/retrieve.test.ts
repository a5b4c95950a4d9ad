import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { stillPace } from '#mocks/stillPace.ts'
import type { HistoryAsk, Source } from '#src/api/source.ts'
import { Failure } from '#src/model/failure.ts'
import { DAY, instant } from '#src/model/instant.ts'
import { type Interaction, startOf } from '#src/model/interaction.ts'
import type { Coverage } from './coverage.ts'
import type { Plan } from './plan.ts'
import { retrieve } from './retrieve.ts'

const media = ['call', 'chat', 'email']

interface ServerOptions {
  readonly granularity?: Source['granularity']
  /** A cap that the server keeps silent about. */
  readonly cap?: number
  readonly filtersMedia?: readonly string[]
  /** Called before each answer: may throw. */
  readonly before?: (ask: HistoryAsk, request: number) => void
  /** Minutes east of Greenwich, for a server that knows only its own days. */
  readonly offsetMs?: number
  readonly ignoresDates?: boolean
  readonly unsorted?: boolean
  /** Rows of the very instant that an ask ends with are sent too, and cut off on this side. */
  readonly inclusiveEnd?: boolean
}

/** A server in memory that cuts as the real ones do. */
function serving(rows: readonly Interaction[], options: ServerOptions = {}) {
  const { granularity = 'instants', cap = Number.POSITIVE_INFINITY, before, offsetMs = 0 } = options
  const { inclusiveEnd, ignoresDates, unsorted } = options
  const newestFirst = [...rows].sort((one, other) => (startOf(other) ?? 0) - (startOf(one) ?? 0))
  const sorted = unsorted ? rows : newestFirst
  const asks: HistoryAsk[] = []
  const cellOf = (at: number) => (granularity === 'days' ? Math.floor((at + offsetMs) / DAY) : at)
  const source: Source = {
    granularity,
    filtersMedia: options.filtersMedia ?? media,
    async *history(ask) {
      asks.push(ask)
      before?.(ask, asks.length)
      const [first, last] = granularity === 'days' ? [ask.from / DAY, ask.to / DAY - 1] : [ask.from, ask.to - 1]
      const lastSent = inclusiveEnd ? last + 1 : last
      const found = sorted.filter((row) => {
        const cell = cellOf(startOf(row) ?? 0)
        const isTimely = ignoresDates || (cell >= first && cell <= lastSent)
        return isTimely && (ask.mediaType === undefined || row.mediaType === ask.mediaType)
      })
      const sent = found.slice(0, Math.min(ask.maxSize, cap))
      const half = sent.length >> 1
      for (const part of [sent.slice(0, half), sent.slice(half)]) {
        const starts = part.map((row) => startOf(row) ?? 0)
        yield {
          interactions: part.filter((row) => isBetween(cellOf(startOf(row) ?? 0), first, last)),
          unreadable: [],
          sentCount: part.length,
          ...(starts.length > 0 && { oldest: instant(Math.min(...starts)) }),
          disordered: starts.some((start, n) => start > (starts[n - 1] ?? start)),
        }
      }
    },
    content: () => Promise.reject(new Failure('missing')),
  }
  return { source, asks }
}

const isBetween = (cell: number, first: number, last: number) => cell >= first && cell <= last

const atOnce = stillPace({ random: () => 0.5 })

const planOf = (from: number, to: number, more: Partial<Plan> = {}): Plan => ({
  scope: { kind: 'all' },
  archive: 'main',
  ranges: [{ from: instant(from), to: instant(to) }],
  size: 100,
  mostSize: 400,
  inFlight: 4,
  tries: 8,
  bounds: { rows: 1e6, requests: 1e5, timeMs: 1e9 },
  ...more,
})

async function run(source: Source, plan: Plan, pace = atOnce, stop?: AbortSignal) {
  const ids: string[] = []
  let coverage: Coverage | undefined
  for await (const step of retrieve(source, plan, pace, { signal: new AbortController().signal, stop })) {
    for (const { id } of step.interactions) ids.push(id)
    coverage = step.coverage
  }
  if (!coverage) throw new Error('no step')
  return { ids, coverage }
}

const row = (at: number, mediaType = 'call', id = `${mediaType} ${at}`) =>
  makeInteraction({ id, started: at, mediaType })
const rows = (count: number, each = (n: number) => row(n * 7)) => Array.from({ length: count }, (_, n) => each(n))

test('goes on below the oldest row until everything is there, each id once', async () => {
  const { source } = serving(rows(5_000), { cap: 100 })
  const { ids, coverage } = await run(source, planOf(0, 40_000, { size: 1_000 }))
  expect(ids).toHaveLength(5_000)
  expect(new Set(ids).size).toBe(5_000)
  expect(coverage).toMatchObject({ state: 'complete', rows: 5_000, gaps: [] })
})

test('one short answer is one request', async () => {
  const { source, asks } = serving(rows(8))
  expect((await run(source, planOf(0, 1_000))).coverage.state).toBe('complete')
  expect(asks).toHaveLength(1)
})

test('the first request asks for the newest rows, and several are under way after it', async () => {
  let under = 0
  let most = 0
  const { source, asks } = serving(rows(2_000), { cap: 100 })
  const counting: Source = {
    ...source,
    async *history(ask, signal) {
      under += 1
      most = Math.max(most, under)
      yield* source.history(ask, signal)
      await new Promise((turn) => setTimeout(turn))
      under -= 1
    },
  }
  await run(counting, planOf(0, 20_000))
  expect(asks[0]).toMatchObject({ from: 0, to: 20_000 })
  expect(most).toBe(4)
})

test('a day fuller than an answer is asked for in larger answers, then by media', async () => {
  const full = rows(700, (n) => row(3 * DAY + n * 60_000, media[n % 3]))
  const others = rows(60, (n) => row(n * (DAY / 10) + 1))
  const { source, asks } = serving([...full, ...others], { granularity: 'days', cap: 300 })
  const { ids, coverage } = await run(source, planOf(0, 6 * DAY, { size: 100, mostSize: 400 }))
  expect(new Set(ids).size).toBe(760)
  expect(ids).toHaveLength(760)
  expect(coverage.state).toBe('complete')
  expect(asks.some((ask) => ask.mediaType === 'chat')).toBe(true)
  expect(asks.some((ask) => ask.maxSize > 100)).toBe(true)
})

test('a day whose one medium is fuller than an answer is a named gap', async () => {
  const { source } = serving(
    rows(900, (n) => row(3 * DAY + n * 60_000, 'call')),
    { granularity: 'days', cap: 200 },
  )
  const { coverage } = await run(source, planOf(0, 6 * DAY))
  expect(coverage.state).toBe('incomplete')
  expect(coverage.gaps).toEqual([
    { from: 3 * DAY, to: 4 * DAY, unit: 'days', mediaType: 'call', reason: { kind: 'limit', limit: 200 } },
  ])
})

test('a day split by media is in doubt where a medium cannot be asked for', async () => {
  const full = rows(300, (n) => row(2 * DAY + n * 60_000, ['call', 'chat', 'smssession'][n % 3]))
  const { source } = serving(full, { granularity: 'days', cap: 150 })
  const { coverage } = await run(source, planOf(0, 4 * DAY, { mostSize: 150 }))
  expect(coverage.gaps).toEqual([
    {
      from: 2 * DAY,
      to: 3 * DAY,
      unit: 'days',
      mediaType: undefined,
      reason: { kind: 'media', mediaTypes: ['smssession'] },
    },
  ])
})

test('media known from before are not forgotten where a day is split by media', async () => {
  const full = rows(300, (n) => row(2 * DAY + n * 60_000, media[n % 3]))
  const { source } = serving(full, { granularity: 'days', cap: 150 })
  const { coverage } = await run(source, planOf(2 * DAY, 3 * DAY, { media: ['call', 'smssession'] }))
  expect(coverage.gaps.map(({ reason }) => reason)).toEqual([{ kind: 'media', mediaTypes: ['smssession'] }])
})

test('one instant fuller than an answer is the only gap, also where its rows fill the answers below it', async () => {
  const full = rows(80, (n) => row(5_000, 'call', `same ${n}`))
  const others = rows(100, (n) => row(n * 100 + 1))
  const { source, asks } = serving([...full, ...others], { cap: 50, inclusiveEnd: true })
  const { ids, coverage } = await run(source, planOf(0, 10_000))
  expect(ids.filter((id) => !id.startsWith('same'))).toHaveLength(100)
  expect(coverage.gaps).toEqual([
    { from: 4_999, to: 5_001, unit: 'instants', mediaType: 'call', reason: { kind: 'limit', limit: 50 } },
  ])
  expect(asks.length).toBeLessThan(30)
})

test('a server that heeds no dates is soon found out', async () => {
  const { source, asks } = serving(
    rows(80, (n) => row(5_000, 'call', `same ${n}`)),
    { cap: 50, ignoresDates: true },
  )
  const { ids, coverage } = await run(source, planOf(0, 10_000))
  expect(ids).toHaveLength(50)
  expect(coverage.gaps[0]).toMatchObject({ reason: { kind: 'limit', limit: 50 } })
  expect(asks.length).toBeLessThan(20)
})

test('a failure that passes is tried again, and nothing comes twice', async () => {
  const { source } = serving(rows(1_500), {
    cap: 100,
    before: (_ask, request) => {
      if (request % 3 === 0) throw new Failure('server', { code: 'HTTP 502' })
    },
  })
  const { ids, coverage } = await run(source, planOf(0, 20_000))
  expect(ids).toHaveLength(1_500)
  expect(coverage.state).toBe('complete')
})

test('one part that cannot be had is a gap, and the others are not lost', async () => {
  const failure = new Failure('server', { serverMessage: 'UCS request failed' })
  const { source } = serving(rows(2_000), {
    cap: 100,
    before: (ask) => {
      if (ask.from <= 5_000 && ask.to > 5_000 && ask.to < 14_000) throw failure
    },
  })
  const { ids, coverage } = await run(source, planOf(0, 14_000, { tries: 2 }))
  expect(coverage.state).toBe('incomplete')
  expect(coverage.gaps.every(({ reason }) => reason.kind === 'failure')).toBe(true)
  const missing = rows(2_000).filter(({ id }) => !ids.includes(id))
  for (const each of missing) {
    const at = startOf(each) ?? 0
    expect(coverage.gaps.some(({ from, to }) => at >= from && at < to)).toBe(true)
  }
  expect(missing.length).toBeGreaterThan(0)
})

test('a server that gives nothing but a failure is that failure', async () => {
  const { source } = serving([], {
    before: () => {
      throw new Failure('forbidden', { serverMessage: 'No permission' })
    },
  })
  await expect(run(source, planOf(0, 1_000))).rejects.toMatchObject({ kind: 'forbidden' })
})

test('what lasts is told while it is tried on, and no longer once an answer comes', async () => {
  const { source } = serving(rows(5), {
    before: (_ask, request) => {
      if (request <= 4) throw new Failure('server', { serverMessage: 'ill' })
    },
  })
  const told: (string | undefined)[] = []
  for await (const { coverage } of retrieve(source, planOf(0, 10 * DAY, { tries: 9 }), atOnce, {
    signal: new AbortController().signal,
  })) {
    told.push(coverage.trouble?.serverMessage)
  }
  expect(told.slice(0, 4)).toEqual([undefined, undefined, 'ill', 'ill'])
  expect(told.slice(4).every((words) => words === undefined)).toBe(true)
})

test('a long wait and a lost network are told at once', async () => {
  const failures = [new Failure('server', { retryAfterMs: 60_000 }), undefined]
  let isOnline = true
  const { source } = serving(rows(5), {
    before: () => {
      const failure = failures.shift()
      isOnline = false
      if (failure) throw failure
    },
  })
  const pace = { ...atOnce, isOnline: () => isOnline }
  const told: (string | undefined)[] = []
  for await (const { coverage } of retrieve(source, planOf(0, 10 * DAY), pace, {
    signal: new AbortController().signal,
  })) {
    told.push(coverage.trouble?.kind)
  }
  expect(told.slice(0, 2)).toEqual(['server', 'offline'])
  expect(told.at(-1)).toBeUndefined()
})

test('Retry-After is waited for', async () => {
  const waits: number[] = []
  const { source } = serving(rows(3), {
    before: (_ask, request) => {
      if (request === 1) throw new Failure('server', { retryAfterMs: 5_000 })
    },
  })
  await run(source, planOf(0, 1_000), { ...atOnce, wait: async (ms) => void waits.push(ms) })
  expect(waits).toEqual([5_000])
})

test('at the bound of rows it stops, and says so', async () => {
  const { source } = serving(rows(3_000), { cap: 100 })
  const { ids, coverage } = await run(source, planOf(0, 30_000, { bounds: { rows: 500, requests: 1e5, timeMs: 1e9 } }))
  expect(ids.length).toBeGreaterThanOrEqual(500)
  expect(ids.length).toBeLessThan(1_500)
  expect(coverage.gaps[0]?.reason).toEqual({ kind: 'bound', bound: 'rows', limit: 500 })
})

test('stopping keeps what came and names the rest', async () => {
  const stop = new AbortController()
  const { source } = serving(rows(3_000), {
    cap: 100,
    before: (_ask, request) => {
      if (request === 6) stop.abort()
    },
  })
  const { ids, coverage } = await run(source, planOf(0, 30_000), atOnce, stop.signal)
  expect(ids.length).toBeGreaterThan(0)
  expect(coverage.state).toBe('incomplete')
  expect(coverage.gaps.every(({ reason }) => reason.kind === 'cancelled')).toBe(true)
})

test('progress only rises, to all of it', async () => {
  const { source } = serving(rows(2_000), { cap: 100 })
  let last = 0
  for await (const { coverage } of retrieve(source, planOf(0, 14_000), atOnce, {
    signal: new AbortController().signal,
  })) {
    expect(coverage.doneMs).toBeGreaterThanOrEqual(last)
    last = coverage.doneMs
  }
  expect(last).toBe(14_000)
})

test('any rows, any cap, any granularity: complete or a named gap, never a repeat, always an end', async () => {
  const someRows = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 4 * DAY }), medium: fc.constantFrom(...media, 'smssession') }),
    { maxLength: 300 },
  )
  await fc.assert(
    fc.asyncProperty(
      someRows,
      fc.integer({ min: 10, max: 120 }),
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom('instants' as const, 'days' as const),
      fc.integer({ min: -12, max: 14 }),
      // Coarse stamps put many rows into one cell.
      fc.constantFrom(1, 60_000, DAY),
      fc.record({ inclusiveEnd: fc.boolean(), ignoresDates: fc.boolean(), unsorted: fc.boolean() }),
      async (some, cap, size, granularity, hours, grain, { inclusiveEnd, ...bad }) => {
        const all = some.map(({ at, medium }, n) => row(Math.floor(at / grain) * grain, medium, `r${n}`))
        // A handful of rows, or rows of one time, are in order by chance.
        const unsorted = bad.unsorted && size >= 10 && grain === 1
        const { source, asks } = serving(all, {
          ignoresDates: bad.ignoresDates,
          unsorted,
          granularity,
          cap,
          offsetMs: hours * 3_600_000,
          inclusiveEnd: inclusiveEnd && granularity === 'instants',
        })
        // A medium that cannot be asked for and was never seen cannot be missed.
        const known = new Set(some.map(({ medium }) => medium))
        const { ids, coverage } = await run(source, planOf(DAY, 3 * DAY, { size, mostSize: size * 4, media: known }))
        expect(new Set(ids).size).toBe(ids.length)
        expect(asks.length).toBeLessThan(5_000)
        const come = new Set(ids)
        for (const each of all) {
          const at = startOf(each) ?? 0
          if (at < DAY || at >= 3 * DAY || come.has(each.id)) continue
          // A day of the server begins up to 14 hours before or after the one of UTC that stands for it.
          const slack = granularity === 'days' ? 14 * 3_600_000 : 0
          const named = coverage.gaps.some(({ from, to }) => at >= from - slack && at < to + slack)
          expect(named).toBe(true)
        }
        if (coverage.gaps.length === 0) expect(coverage.state).toBe('complete')
      },
    ),
    { numRuns: 300 },
  )
})
