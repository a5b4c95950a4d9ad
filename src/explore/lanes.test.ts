import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type InteractionOverrides, makeInteraction } from '#mocks/makeInteraction.ts'
import { noFilter, withValues } from '#src/model/filter.ts'
import { interactionId, ownerKey } from '#src/model/ids.ts'
import { DAY, HOUR, instant, MINUTE } from '#src/model/instant.ts'
import { lanesBys } from '#src/model/lanesBy.ts'
import { mediaGroup } from '#src/model/media.ts'
import { newestFirst } from '#src/model/sort.ts'
import { InteractionIndex } from './interactionIndex.ts'
import { type LaneBars, laneBars, laneOf, noBar } from './laneBars.ts'
import { silentGaps } from './laneGaps.ts'
import { laneLinks } from './laneLinks.ts'
import { barAt, barTop, laneAt, lanePlaces } from './lanePlaces.ts'
import { barsBetween, nearestBar } from './laneReach.ts'
import { stackBars } from './laneStack.ts'
import { select } from './select.ts'

const start = Date.UTC(2026, 10, 1)
const now = instant(start + 10 * DAY)
const sizes = { bar: 14, pitch: 22, padding: 13 }
const people = ['Kate', 'John', 'Mo'].map((name) => ({
  key: ownerKey(name),
  name,
  userName: undefined,
  userId: undefined,
}))

function selected(of: readonly InteractionOverrides[], filter = noFilter) {
  const index = new InteractionIndex()
  index.put(of.map(makeInteraction))
  return select(index, filter, newestFirst, new Float64Array())
}

const barsOf = (of: readonly InteractionOverrides[], by: (typeof lanesBys)[number] = 'media', most = 40) =>
  laneBars(selected(of), { by, now, most })

const anyStart = fc.oneof(
  fc.integer({ min: 0, max: 9 * 24 }).map((hours) => start + hours * HOUR),
  fc.constant({ kind: 'unreadable', sent: '?' } as const),
)
const anyInteraction: fc.Arbitrary<InteractionOverrides> = fc
  .record({
    mediaType: fc.constantFrom('call', 'voip', 'email', 'chat', 'fax', 'constructor'),
    state: fc.constantFrom('new', 'pending', 'stopped', 'unknown'),
    started: anyStart,
    length: fc.constantFrom(undefined, -HOUR, 0, MINUTE, HOUR, 5 * HOUR, 2 * DAY),
    owners: fc.subarray(people),
    contactId: fc.constantFrom(undefined, 'c1', 'c2', 'c3', 'c4'),
  })
  .map(({ length, started, ...rest }) => ({
    ...rest,
    started,
    ended: length === undefined || typeof started !== 'number' ? undefined : started + length,
  }))
const anyInteractions = fc
  .array(anyInteraction, { maxLength: 60 })
  .map((all) => all.map((each, at) => ({ ...each, id: `i${at}`, parentId: at % 3 === 1 ? `i${at - 1}` : undefined })))
const anyBy = fc.constantFrom(...lanesBys)
const anyMost = fc.integer({ min: 1, max: 6 })
const anyAsk = fc.record({
  narrowest: fc.constantFrom(0, MINUTE, HOUR),
  gap: fc.constantFrom(0, MINUTE),
  deepest: fc.integer({ min: 2, max: 5 }),
})
const allBars = ({ rows }: LaneBars) => Array.from(rows, (_, bar) => bar)

test('every row with a start is one bar, in the lane of its medium, first owner or contact', () => {
  fc.assert(
    fc.property(anyInteractions, anyBy, anyMost, (all, by, most) => {
      const selection = selected(all)
      const bars = laneBars(selection, { by, now, most })
      const dated = Array.from(selection.rows).filter((row) => !Number.isNaN(selection.index.columns.started[row]))
      expect(Array.from(bars.rows).toSorted()).toEqual(dated.toSorted())
      expect(bars.undated).toBe(selection.rows.length - dated.length)
      for (const row of dated) expect(bars.rows[bars.barOfRow[row]!]).toBe(row)
      const named = bars.lanes.filter(({ kind }) => kind === 'named').map(({ key }) => key)
      for (const bar of allBars(bars)) {
        const { mediaType, owners, contactId } = selection.index.interactionAt(bars.rows[bar]!)
        const key = by === 'media' ? mediaGroup(mediaType) : by === 'owner' ? owners[0]?.key : contactId
        const lane = bars.lanes[laneOf(bars, bar)]!
        expect(bar).toBeGreaterThanOrEqual(lane.first)
        expect(bar).toBeLessThan(lane.first + lane.count)
        if (lane.kind === 'named') expect(lane.key).toBe(key)
        else if (lane.kind === 'none') expect(key).toBeUndefined()
        else expect(named).not.toContain(key)
      }
    }),
  )
})

test('bars follow one another by start, in a lane and in the whole', () => {
  fc.assert(
    fc.property(anyInteractions, anyBy, (all, by) => {
      const bars = barsOf(all, by)
      for (const bar of allBars(bars).slice(1)) {
        if (laneOf(bars, bar) === laneOf(bars, bar - 1)) {
          expect(bars.starts[bar]).toBeGreaterThanOrEqual(bars.starts[bar - 1]!)
          expect(bars.reaches[bar]).toBeGreaterThanOrEqual(bars.reaches[bar - 1]!)
        }
      }
      const inTime = Array.from(bars.byTime, (bar) => bars.starts[bar]!)
      expect(inTime).toEqual(inTime.toSorted((a, b) => a - b))
      expect(Array.from(bars.byTime, (bar) => bars.placeInTime[bar])).toEqual(allBars(bars))
    }),
  )
})

test('what has no end reaches to now while it is open, else is a moment; an end before the start too', () => {
  const bars = barsOf([
    { id: 'open', state: 'pending', started: start, ended: undefined },
    { id: 'lost', state: 'stopped', started: start + 1, ended: undefined },
    { id: 'odd', state: 'stopped', started: start + 2, ended: start },
    { id: 'ahead', state: 'new', started: now + HOUR, ended: undefined },
  ])
  expect(Array.from(bars.ends)).toEqual([now, start + 1, start + 2, now + HOUR])
  expect(Array.from(bars.open)).toEqual([1, 0, 0, 1])
})

test('media stand in their own order; owners by how busy they are, the rest together, then what nobody owns', () => {
  const lanes = (by: 'media' | 'owner', most: number) =>
    barsOf(
      [
        { id: '1', mediaType: 'fax', owners: [people[0]!] },
        { id: '2', mediaType: 'chat', owners: [people[1]!, people[0]!] },
        { id: '3', mediaType: 'voip', owners: [people[1]!] },
        { id: '4', mediaType: 'call', owners: [people[2]!] },
        { id: '5', mediaType: 'call', owners: [] },
      ],
      by,
      most,
    ).lanes.map(({ kind, name, shared, count }) => [kind, name, shared, count])
  expect(lanes('media', 1)).toEqual([
    ['named', 'call', 1, 3],
    ['named', 'chat', 1, 1],
    ['named', 'fax', 1, 1],
  ])
  expect(lanes('owner', 2)).toEqual([
    ['named', 'John', 1, 2],
    ['others', '', 2, 2],
    ['none', '', 1, 1],
  ])
  expect(lanes('owner', 3).map(([, name]) => name)).toEqual(['John', 'Kate', 'Mo', ''])
})

test('contacts have the name that any of their records brings', () => {
  const bars = barsOf(
    [
      { id: '1', contactId: 'c', started: start },
      { id: '2', contactId: 'c', contactName: 'Ava Ek', started: start + 1 },
      { id: '3', contactId: 'd' },
    ],
    'contact',
  )
  expect(bars.lanes.map(({ name }) => name)).toEqual(['Ava Ek', 'd'])
})

test('only what the filter keeps has a bar', () => {
  const selection = selected([{ id: '1', mediaType: 'call' }, { id: '2' }], withValues(noFilter, 'media', ['chat']))
  const bars = laneBars(selection, { by: 'media', now, most: 40 })
  expect(bars.lanes.map(({ key, count }) => [key, count])).toEqual([['chat', 1]])
  expect(bars.barOfRow[selection.index.rowOf(interactionId('1'))!]).toBe(noBar)
})

test('no two bars of a sub-row overlap, but those that are counted as lying over others', () => {
  fc.assert(
    fc.property(anyInteractions, anyBy, anyAsk, (all, by, ask) => {
      const bars = barsOf(all, by)
      const stack = stackBars(bars, ask)
      const over = bars.lanes.map(() => 0)
      for (const bar of allBars(bars)) {
        const lane = laneOf(bars, bar)
        expect(stack.subRows[bar]).toBeLessThan(stack.depths[lane]!)
        if (stack.over[bar] === 1) {
          over[lane]!++
          continue
        }
        for (let before = bars.lanes[lane]!.first; before < bar; before++) {
          if (stack.subRows[before] !== stack.subRows[bar]) continue
          const taken = Math.max(bars.ends[before]!, bars.starts[before]! + ask.narrowest) + ask.gap
          expect(bars.starts[bar]).toBeGreaterThanOrEqual(taken)
        }
      }
      expect(Array.from(stack.crowded)).toEqual(over)
      for (const depth of stack.depths) expect(depth).toBeLessThanOrEqual(ask.deepest)
    }),
  )
})

test('a bar lies over others only where every sub-row it may take is taken', () => {
  const four = [0, 1, 2, 3].map((at) => ({ id: `${at}`, started: start + at, ended: start + HOUR }))
  const ask = { narrowest: 0, gap: 0, deepest: 4 }
  expect(Array.from(stackBars(barsOf(four), ask).subRows)).toEqual([0, 1, 2, 3])
  const fifth = { id: '4', started: start + 4, ended: start + HOUR }
  expect(Array.from(stackBars(barsOf([...four, fifth]), ask).over)).toEqual([0, 0, 0, 0, 1])
  const open = four.map((each) => ({ ...each, ended: undefined, state: 'pending' as const }))
  const stack = stackBars(barsOf([...open, fifth]), ask)
  expect(Array.from(stack.over)).toEqual([0, 0, 1, 1, 0])
  expect(stack.subRows[4]).toBe(2)
})

test('a point on a bar finds it, or the one that lies over it there', () => {
  fc.assert(
    fc.property(
      anyInteractions,
      anyAsk,
      fc.nat(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (all, ask, pick, along) => {
        const bars = barsOf(all)
        if (bars.rows.length === 0) return
        const stack = stackBars(bars, ask)
        const places = lanePlaces(stack, sizes)
        const bar = pick % bars.rows.length
        const end = Math.max(bars.ends[bar]!, bars.starts[bar]! + ask.narrowest)
        const at = bars.starts[bar]! + along * (end - bars.starts[bar]!)
        const y = barTop(places, bars, stack, bar) + sizes.bar / 2
        const naive = allBars(bars).findLast(
          (each) =>
            laneOf(bars, each) === laneOf(bars, bar) &&
            stack.subRows[each] === stack.subRows[bar] &&
            bars.starts[each]! <= at &&
            Math.max(bars.ends[each]!, bars.starts[each]! + ask.narrowest) >= at,
        )
        expect(barAt(places, bars, stack, { at, y, slack: 0 })).toBe(naive)
        expect(laneAt(places, y)).toBe(laneOf(bars, bar))
      },
    ),
  )
})

test('a point beside every bar finds none, a near one where there is slack', () => {
  const bars = barsOf([{ id: '1', started: start, ended: start + HOUR }])
  const stack = stackBars(bars, { narrowest: 0, gap: 0, deepest: 2 })
  const places = lanePlaces(stack, sizes)
  const find = (at: number, y: number, slack = 0) => barAt(places, bars, stack, { at, y, slack })
  expect(find(start, 20)).toBe(0)
  expect(find(start - 1, 20)).toBe(noBar)
  expect(find(start - 1, 20, 5)).toBe(0)
  expect(find(start, 2)).toBe(noBar)
  expect(find(start, -1)).toBe(noBar)
  expect(find(start, 1_000)).toBe(noBar)
})

test('what reaches into a span of time is found as by looking at each', () => {
  fc.assert(
    fc.property(
      anyInteractions,
      fc.integer({ min: -24, max: 240 }),
      fc.integer({ min: 0, max: 100 }),
      (all, at, length) => {
        const bars = barsOf(all)
        const [from, to] = [start + at * HOUR, start + (at + length) * HOUR]
        const isIn = (bar: number) => bars.ends[bar]! >= from && bars.starts[bar]! <= to
        const found = bars.lanes.flatMap((_, lane) => {
          const { first, end } = barsBetween(bars, lane, from, to)
          return allBars(bars).slice(first, end).filter(isIn)
        })
        expect(found).toEqual(allBars(bars).filter(isIn))
        bars.lanes.forEach(({ first, count }, lane) => {
          const away = (bar: number) => Math.abs(bars.starts[bar]! - from)
          const nearest = Math.min(
            ...allBars(bars)
              .slice(first, first + count)
              .map(away),
          )
          expect(away(nearestBar(bars, lane, from))).toBe(nearest)
        })
      },
    ),
  )
})

test('silence is what no interaction covers, the longest first, and since the last one', () => {
  const bars = barsOf([
    { id: '1', started: start, ended: start + HOUR },
    { id: '2', mediaType: 'call', started: start + 30 * MINUTE, ended: start + 3 * HOUR },
    { id: '3', started: start + 5 * HOUR, ended: undefined, state: 'pending' },
    { id: '4', started: start + 5.5 * HOUR, ended: start + 6 * HOUR },
  ])
  expect(silentGaps(bars, start + 2 * DAY)).toEqual([
    { from: start + 6 * HOUR, to: start + 2 * DAY },
    { from: start + 3 * HOUR, to: start + 5 * HOUR },
  ])
  expect(silentGaps(barsOf([]), now)).toEqual([])
})

test('silences never hold a start and are separate', () => {
  fc.assert(
    fc.property(anyInteractions, (all) => {
      const bars = barsOf(all)
      const gaps = silentGaps(bars, now).toSorted((a, b) => a.from - b.from)
      gaps.forEach(({ from, to }, at) => {
        expect(to - from).toBeGreaterThanOrEqual(HOUR)
        expect(from).toBeGreaterThanOrEqual(gaps[at - 1]?.to ?? 0)
        for (const each of bars.starts) expect(each > from && each < to).toBe(false)
      })
    }),
  )
})

test('replies are linked to parents in the result, and what hangs together is one thread', () => {
  const selection = selected([
    { id: 'a', started: start },
    { id: 'b', parentId: 'a', mediaType: 'call', started: start + 1 },
    { id: 'c', parentId: 'b', mediaType: 'email', started: start + 2 },
    { id: 'd', parentId: 'gone', started: start + 3 },
    { id: 'e', parentId: 'e', started: start + 4 },
    { id: 'f', parentId: 'g', started: start + 5 },
    { id: 'g', parentId: 'f', started: start + 6 },
  ])
  const bars = laneBars(selection, { by: 'media', now, most: 40 })
  const { parents, replies, threads, counts } = laneLinks(selection, bars)
  const idOf = (bar: number) => selection.index.interactionAt(bars.rows[bar]!).id as string
  const pairs = Array.from(parents, (parent, link) => `${idOf(parent)}${idOf(replies[link]!)}`)
  expect(pairs.toSorted()).toEqual(['ab', 'bc', 'fg', 'gf'])
  const together = [...new Set(threads)]
  const members = together.map((thread) => allBars(bars).filter((bar) => threads[bar] === thread))
  expect(members.map((each) => each.map(idOf).toSorted().join('')).toSorted()).toEqual(['abc', 'd', 'e', 'fg'])
  expect(
    allBars(bars)
      .filter((bar) => counts[bar] === 1)
      .map(idOf)
      .toSorted(),
  ).toEqual(['a', 'b', 'f', 'g'])
})
