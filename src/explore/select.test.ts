import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeInteraction } from '#mocks/makeInteraction.ts'
import { barFields, fixedFacetFields, presenceFields, textFields } from '#src/model/field.ts'
import { type Clause, type Filter, traits, withStarted, withValues } from '#src/model/filter.ts'
import { flags } from '#src/model/flag.ts'
import { interactionId, ownerKey } from '#src/model/ids.ts'
import { DAY, instant, MINUTE } from '#src/model/instant.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { newestFirst, type Sort, sortFields } from '#src/model/sort.ts'
import { dayHours, weekdays } from '#src/model/week.ts'
import { clockIn } from '#src/time/clock.ts'
import { InteractionIndex } from './interactionIndex.ts'
import { naiveSelect } from './naiveSelect.ts'
import { select, warm } from './select.ts'
import type { Selection } from './selection.ts'

const noSlots = new Float64Array(0)
const kate = { key: ownerKey('k1'), name: 'Kate London', userName: 'KateL', userId: 'k1' }
const john = { key: ownerKey('j1'), name: 'John Smith', userName: 'JohnS', userId: 'j1' }
const others = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({
  key: ownerKey(name),
  name: name.toUpperCase(),
  userName: undefined,
  userId: name,
}))
const mo = { key: ownerKey('m1'), name: 'Mo Farouk', userName: undefined, userId: undefined }

const start = Date.UTC(2026, 10, 1)
const asOf = instant(start + 63 * DAY)

function indexOf(interactions: readonly Interaction[]): InteractionIndex {
  const index = new InteractionIndex(asOf)
  index.put(interactions)
  return index
}

/** What a selection says, without the row numbers, which depend on the order of arrival. */
function said({ index, rows, total, facets, histogram }: Selection) {
  const ids = Array.from(rows, (row) => index.interactionAt(row).id)
  const values = Array.from(facets, ([field, { find: _find, ...facet }]) => [field, facet])
  return { ids, total, facets: Object.fromEntries(values), groups: histogram.groups, counts: [...histogram.counts] }
}

const boundaries = Float64Array.from([0, 1, 2, 3.5, 6], (days) => start + days * DAY)

const arbitraryText = fc.constantFrom(
  undefined,
  '',
  'Refund',
  'refund',
  'Réfund for order',
  'order  7',
  'Ärende',
  'заказ',
)
const arbitraryStart = fc.oneof(
  fc.integer({ min: -1, max: 7 }).map((days) => start + days * DAY),
  fc.integer({ min: start - DAY, max: start + 7 * DAY }),
  fc.constant({ kind: 'unreadable', sent: '?' } as const),
)
const arbitrarySpan = fc.constantFrom(undefined, -MINUTE, 0, MINUTE - 1, MINUTE, 5 * MINUTE, 5 * MINUTE + 1)

const arbitraryInteraction: fc.Arbitrary<Interaction> = fc
  .record({
    id: fc.integer({ min: 0, max: 99 }).map(String),
    mediaType: fc.constantFrom('call', 'voip', 'email', 'chat', 'facebook', 'fax', 'carrierpigeon', ''),
    direction: fc.constantFrom('inbound', 'outbound', 'internal', 'consult', 'unknown'),
    state: fc.constantFrom('new', 'pending', 'in-process', 'stopped', 'unknown'),
    started: arbitraryStart,
    span: arbitrarySpan,
    subject: arbitraryText,
    comment: arbitraryText,
    contactName: arbitraryText,
    contactId: fc.constantFrom(undefined, 'c1', 'C2'),
    parentId: fc.constantFrom(undefined, '1', '2'),
    threadId: fc.constantFrom(undefined, 'T1'),
    talkMs: fc.constantFrom(undefined, 0, MINUTE),
    attributes: fc.constantFrom([], [{ key: 'Order', value: '7' }], [{ key: 'Order', value: '10' }]),
    owners: fc.array(fc.constantFrom(kate, john, mo, ...others), { maxLength: 3 }),
    phoneNumber: fc.constantFrom(undefined, '+46 8 123', '112'),
    userData: fc.constantFrom(
      [],
      [{ key: 'a', value: [{ key: 'b', value: 'Gold' }] }],
      [{ key: 'a', value: null }],
      [
        { key: 'b', value: 'gold' },
        { key: 'b', value: '12' },
        { key: 'b', value: 'gold' },
      ],
    ),
  })
  .map(({ span, ...rest }) =>
    makeInteraction({
      ...rest,
      ended: span === undefined || typeof rest.started !== 'number' ? undefined : rest.started + span,
    }),
  )

const arbitraryValues = {
  media: ['call', 'email', 'chat', 'social', 'sms', 'fax', 'telegram'],
  direction: ['inbound', 'outbound', 'consult', 'unknown'],
  state: ['stopped', 'new', 'unknown'],
  owner: ['k1', 'j1', 'gone', ''],
  duration: ['under-1m', '1m-5m', 'over-5m', 'none'],
  flag: [...flags],
  'attr.Order': ['7', '10', '8', ''],
  'data.b': ['Gold', 'gold', '12', ''],
}
const attributes = ['attr.Order', 'data.b'] as const
const negated = fc.integer({ min: 0, max: 3 }).map((number) => number === 0)

const arbitraryClause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({
    kind: fc.constant('words' as const),
    text: fc.constantFrom(
      'r',
      're',
      'ref',
      'refund',
      'refund order',
      '"for ord',
      'gold',
      '468123',
      'kate',
      'заказ',
      '',
      '1',
    ),
    negated,
  }),
  fc.constantFrom(...fixedFacetFields, ...attributes).chain((field) =>
    fc.record({
      kind: fc.constant('anyOf' as const),
      field: fc.constant(field),
      values: fc.subarray(arbitraryValues[field]),
      negated,
    }),
  ),
  fc.record({
    kind: fc.constant('between' as const),
    field: fc.constant('started' as const),
    from: fc.integer({ min: -1, max: 4 }).map((days) => instant(start + days * DAY)),
    to: fc.integer({ min: 2, max: 7 }).map((days) => instant(start + days * DAY)),
    negated,
  }),
  fc.record({
    kind: fc.constant('holds' as const),
    field: fc.constantFrom(...textFields),
    texts: fc.subarray(['ref', '7', 'Order 7', '468', '1', 't1', ' ']),
    negated,
  }),
  fc.record({
    kind: fc.constant('lasts' as const),
    ranges: fc.subarray([
      { from: 0, to: MINUTE - 1 },
      { from: MINUTE, to: 5 * MINUTE },
      { from: 5 * MINUTE + 1, to: Number.POSITIVE_INFINITY },
    ]),
    negated,
  }),
  fc.record({ kind: fc.constant('has' as const), field: fc.constantFrom(...presenceFields, ...attributes), negated }),
  fc.record({ kind: fc.constant('is' as const), trait: fc.constantFrom(...traits), negated }),
  fc.record({
    kind: fc.constant('week' as const),
    days: fc.subarray([...weekdays]),
    hours: fc.subarray([...dayHours]),
    negated,
  }),
  fc.constant({ kind: 'unread', text: 'shoe:', negated: false } as const),
)
const arbitraryFilter: fc.Arbitrary<Filter> = fc.array(arbitraryClause, { maxLength: 4 })
const arbitraryKey = fc.record({ field: fc.constantFrom(...sortFields, ...attributes), descending: fc.boolean() })
const arbitrarySort: fc.Arbitrary<Sort> = fc.oneof(fc.tuple(arbitraryKey), fc.tuple(arbitraryKey, arbitraryKey))

const arbitraryBars = fc.constantFrom(...barFields)
const arbitraryClock = fc.constantFrom('UTC', 'Asia/Kolkata', 'America/New_York').map((zone) => clockIn(zone))

/** What happens to an index: rows arrive, known ones change, something is asked, or there is time to prepare. */
const arbitraryStep = fc.oneof(
  fc.record({ put: fc.array(arbitraryInteraction, { maxLength: 40 }) }),
  fc.record({ filter: arbitraryFilter, sort: arbitrarySort, by: arbitraryBars, clock: arbitraryClock }),
  fc.constant({ warm: true }),
)

test('whatever arrived before and was asked before, a selection is what sorting and filtering anew gives', () => {
  fc.assert(
    fc.property(fc.array(arbitraryStep, { maxLength: 12 }), arbitraryFilter, arbitrarySort, (steps, filter, sort) => {
      const index = new InteractionIndex(asOf)
      const seen: Interaction[] = []
      const byId = new Map<string, Interaction>()
      for (const step of [...steps, { filter, sort, by: 'media' as const, clock: clockIn('UTC') }]) {
        if ('put' in step) {
          index.put(step.put)
          seen.push(...step.put)
          for (const interaction of step.put) byId.set(interaction.id, interaction)
        } else if ('filter' in step) {
          const extras = { attributes, asOf, seen, by: step.by, clock: step.clock }
          const expected = naiveSelect([...byId.values()], step.filter, step.sort, boundaries, extras)
          expect(said(select(index, step.filter, step.sort, boundaries, extras))).toEqual(expected)
        } else warm(index)
      }
    }),
    { numRuns: 150 },
  )
}, 60_000)

test('any split of the same rows into batches gives the same selection', () => {
  const arbitraryRows = fc.uniqueArray(arbitraryInteraction, { selector: ({ id }) => id, maxLength: 60 })
  fc.assert(
    fc.property(arbitraryRows, fc.array(fc.nat(60)), arbitraryFilter, arbitrarySort, (rows, cuts, filter, sort) => {
      const batched = new InteractionIndex(asOf)
      let from = 0
      for (const cut of [...cuts.toSorted((a, b) => a - b), rows.length]) {
        batched.put(rows.slice(from, cut))
        select(batched, filter, sort, boundaries)
        from = Math.max(from, cut)
      }
      expect(said(select(batched, filter, sort, boundaries))).toEqual(
        said(select(indexOf(rows), filter, sort, boundaries)),
      )
    }),
  )
})

test('thousands of rows over many chunks are searched like one', () => {
  const rows = Array.from({ length: 3000 }, (_, at) =>
    makeInteraction({ id: `i${at}`, started: start + at, subject: `${at % 7 === 0 ? 'refund' : 'order'} ${at}` }),
  )
  const index = indexOf(rows)
  for (const text of [
    'r',
    're',
    'ref',
    'refund',
    'refund 2',
    'refund 29',
    'refund 2',
    'order 29 9',
    'i2999',
    'nothing',
  ]) {
    const filter: Filter = [{ kind: 'words', text, negated: false }]
    expect(said(select(index, filter, newestFirst, boundaries))).toEqual(
      naiveSelect(rows, filter, newestFirst, boundaries, { asOf }),
    )
  }
})

test('a row is counted once for each of its owners, and is in the result for any of them', () => {
  const index = indexOf([
    makeInteraction({ id: '1', owners: [kate, john] }),
    makeInteraction({ id: '2', owners: [kate] }),
    makeInteraction({ id: '3', owners: [] }),
  ])
  const { rows, facets } = select(index, withValues([], 'owner', ['j1']), newestFirst, noSlots)
  expect([...rows]).toEqual([0])
  expect(facets.get('owner')?.values).toEqual([
    { value: 'k1', label: 'Kate London', count: 2, loaded: 2 },
    { value: '', label: '', count: 1, loaded: 1 },
    { value: 'j1', label: 'John Smith', count: 1, loaded: 1 },
  ])
})

test('a ticked value that does not occur is listed with 0, so that it can be unticked', () => {
  const filter = withValues(withValues([], 'owner', ['gone']), 'media', ['telegram'])
  const { facets } = select(indexOf([makeInteraction({ owners: [kate] })]), filter, newestFirst, noSlots)
  expect(facets.get('owner')?.values).toContainEqual({ value: 'gone', label: 'gone', count: 0, loaded: 0 })
  expect(facets.get('media')?.values).toContainEqual({ value: 'telegram', label: 'telegram', count: 0, loaded: 0 })
})

test('before anything has arrived the facets have their usual values', () => {
  const { rows, total, facets, histogram } = select(new InteractionIndex(), [], newestFirst, boundaries)
  expect([rows.length, total]).toEqual([0, 0])
  expect(facets.get('duration')?.values.map(({ value }) => value)).toEqual(['under-1m', '1m-5m', 'over-5m'])
  expect(facets.get('owner')?.values).toEqual([])
  expect(histogram.counts.every((count) => count === 0)).toBe(true)
})

test('the overview shows what the brush leaves out, the facets do not', () => {
  const index = indexOf([0, 1, 2].map((days) => makeInteraction({ id: `${days}`, started: start + days * DAY })))
  const filter = withStarted([], { from: instant(start), to: instant(start + DAY) })
  const { rows, facets, histogram } = select(index, filter, newestFirst, boundaries)
  expect(rows.length).toBe(1)
  expect(histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(3)
  expect(facets.get('media')?.values.find(({ value }) => value === 'chat')?.count).toBe(1)
})

test('a selection made before more rows arrived still points at its own', () => {
  const index = indexOf([makeInteraction({ id: 'b', started: start })])
  const earlier = select(index, [], newestFirst, noSlots)
  index.put([makeInteraction({ id: 'a', started: start + 1 }), makeInteraction({ id: 'b', subject: 'changed' })])
  expect(Array.from(earlier.rows, (row) => index.interactionAt(row).id)).toEqual(['b'])
  expect(earlier.version).toBeLessThan(index.version)
})

test('the version rises with a change and stays with none', () => {
  const interaction = makeInteraction()
  const index = indexOf([interaction])
  const { version } = index
  index.put([interaction])
  index.put([])
  expect(index.version).toBe(version)
  index.put([{ ...interaction, raw: 1 }])
  expect(index.version).toBeGreaterThan(version)
  expect([index.size, index.rowOf(interactionId('none'))]).toEqual([1, undefined])
  expect(index.interactionAt(0).raw).toBe(1)
})

test('a new reading of a record takes its new place, whatever is different', () => {
  const ordered = (field: 'parent' | 'comment') => {
    const rows = ['1', '2', '3'].map((id) => makeInteraction({ id, parentId: id, comment: id }))
    const index = indexOf(rows)
    const sort: Sort = [{ field, descending: false }]
    select(index, [], sort, noSlots)
    index.put([makeInteraction({ id: '1', [field === 'parent' ? 'parentId' : field]: '9' })])
    return said(select(index, [], sort, noSlots)).ids
  }
  expect([ordered('parent'), ordered('comment')]).toEqual([
    ['2', '3', '1'],
    ['2', '3', '1'],
  ])
})

test('preparing comes to an end, and again after more has arrived', () => {
  const index = indexOf(Array.from({ length: 10_000 }, (_, at) => makeInteraction({ id: `${at}` })))
  let slices = 1
  while (!warm(index)) slices++
  expect(slices).toBeGreaterThan(7)
  index.put([makeInteraction({ id: 'new' })])
  expect(warm(index)).toBe(false)
})
