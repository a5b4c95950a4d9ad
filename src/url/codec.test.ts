import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFilter, anyText } from '#src/language/anyFilter.ts'
import { barFields } from '#src/model/field.ts'
import { type Clause, type Filter, withValues } from '#src/model/filter.ts'
import { contactId, interactionId } from '#src/model/ids.ts'
import { instant } from '#src/model/instant.ts'
import { lanesBys } from '#src/model/lanesBy.ts'
import { type DateRange, rangePresets, writeInstant } from '#src/model/range.ts'
import type { Scope } from '#src/model/scope.ts'
import { type Sort, sortFields } from '#src/model/sort.ts'
import { readAddress, writeAddress } from './codec.ts'
import { defaultView, detailsTabs, groupings, type ViewState, viewNames } from './viewState.ts'

const view = (part: Partial<ViewState>): ViewState => ({ ...defaultView, ...part })
const read = (fragment: string) => readAddress(fragment).view
const at = (iso: string) => instant(Date.parse(iso))

const anyName = anyText.filter((text) => text !== '')
const anyInstant = fc.integer({ min: at('1971-01-01T00:00Z'), max: at('2099-12-31T00:00Z') }).map(instant)
const anyDate = anyInstant.map((when) => writeInstant(when).slice(0, 10))
const anyEnd = fc.oneof(anyDate, anyInstant.map(writeInstant))

const scope: fc.Arbitrary<Scope> = fc.oneof(
  fc.constant({ kind: 'all' as const }),
  anyName.map((id) => ({ kind: 'contact' as const, contactId: contactId(id) })),
  anyName.map((id) => ({ kind: 'agent' as const, userId: id })),
)
const range: fc.Arbitrary<DateRange> = fc.oneof(
  fc.constantFrom(...rangePresets).map((preset) => ({ kind: 'preset' as const, preset })),
  fc.record({ kind: fc.constant('custom' as const), from: anyEnd, to: anyEnd }),
  anyEnd.map((from) => ({ kind: 'custom' as const, from, to: '' })),
)
const sort: fc.Arbitrary<Sort> = fc
  .uniqueArray(fc.record({ field: fc.constantFrom(...sortFields), descending: fc.boolean() }), {
    minLength: 1,
    maxLength: 2,
    selector: (key) => key.field,
  })
  .map(([first, second]) => (second ? [first!, second] : [first!]))

const parts = {
  scope,
  range,
  filter: anyFilter,
  sort,
  view: fc.constantFrom(...viewNames),
  lanesBy: fc.constantFrom(...lanesBys),
  group: fc.constantFrom(undefined, ...groupings),
  openId: fc.option(anyName.map(interactionId), { nil: undefined }),
  tab: fc.constantFrom(...detailsTabs),
  line: fc.option(fc.integer({ min: 1, max: 999_999_999 }), { nil: undefined }),
  timeZone: fc.constantFrom(undefined, 'UTC', 'Europe/Stockholm', 'America/Argentina/Buenos_Aires'),
  bars: fc.constantFrom(...barFields),
  archive: fc.constantFrom('main' as const, 'archive' as const),
} satisfies { [Part in keyof ViewState]: fc.Arbitrary<ViewState[Part]> }

const eachPart: readonly [string, fc.Arbitrary<unknown>][] = Object.entries(parts)

test.each(eachPart)('%s comes back as it was written', (name, part) => {
  fc.assert(
    fc.property(part, (value) => {
      const written = view({ [name]: value })
      expect(readAddress(writeAddress(written))).toEqual({ view: written, problems: [] })
    }),
    { numRuns: 500 },
  )
})

test('a whole view comes back as it was written', () => {
  fc.assert(
    fc.property(fc.record(parts), (written) => {
      expect(readAddress(writeAddress(written))).toEqual({ view: written, problems: [] })
    }),
  )
})

test('an address holds only what any browser keeps as it is in a fragment', () => {
  fc.assert(
    fc.property(fc.record(parts), (written) => {
      const address = writeAddress(written)
      expect(new URL(address, 'https://viewer.example/').hash).toBe(address)
    }),
  )
})

test('nothing that is pasted makes it throw, and what it makes of it can be written', () => {
  const shaped = fc.tuple(
    anyText,
    fc.array(fc.tuple(fc.constantFrom('from', 'owner', 'q', 'tz', 'sort', 'v'), anyText)),
  )
  const pasted = fc.oneof(
    fc.string({ unit: 'binary' }),
    shaped.map(([path, pairs]) => `#/${path}?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
  )
  fc.assert(
    fc.property(pasted, (fragment) => {
      const { view: meant } = readAddress(fragment)
      expect(read(writeAddress(meant))).toEqual({ ...meant, filter: expect.anything() })
    }),
  )
})

test('half a character, as a cut text may end, is written as the sign for one that is lost', () => {
  const cut = view({ openId: interactionId('x\uD83D') })
  expect(read(writeAddress(cut)).openId).toBe('x\uFFFD')
})

test('what is the default is not said', () => {
  expect(writeAddress(defaultView)).toBe('#/interactions')
})

test('an address reads well', () => {
  const filter = [
    { kind: 'words', text: 'refund "order 88213"', negated: false },
    { kind: 'anyOf', field: 'media', values: ['chat', 'email'], negated: false },
    { kind: 'anyOf', field: 'state', values: ['stopped'], negated: true },
    { kind: 'anyOf', field: 'owner', values: ['Smith, John', ''], negated: false },
    {
      kind: 'between',
      field: 'started',
      from: at('2026-11-07T00:00Z'),
      to: at('2026-11-08T12:30Z'),
      negated: false,
    },
  ] satisfies Filter
  const written = view({
    scope: { kind: 'contact', contactId: contactId('00/Å 1') },
    range: { kind: 'custom', from: '2026-11-01', to: '2026-11-08' },
    filter,
    sort: [
      { field: 'owner', descending: false },
      { field: 'started', descending: true },
    ],
    view: 'lanes',
    lanesBy: 'owner',
    group: 'thread',
    timeZone: 'Europe/Stockholm',
  })
  expect(writeAddress(written)).toBe(
    '#/contacts/00%2F%C3%85%201?from=2026-11-01&to=2026-11-08&q=refund+%22order+88213%22&media=chat,email' +
      '&state=-stopped&owner=Smith%5C,+John,none&started=2026-11-07T00:00:00Z..2026-11-08T12:30:00Z' +
      '&sort=owner,-started&view=lanes&by=owner&group=thread&tz=Europe/Stockholm',
  )
})

test('the same filter gives the same address, in whatever order it came about', () => {
  const words: Clause = { kind: 'words', text: 'refund', negated: false }
  const one = [...withValues(withValues([], 'owner', ['a']), 'media', ['chat']), words]
  const other = withValues(withValues([words], 'media', ['chat']), 'owner', ['a'])
  expect(writeAddress(view({ filter: one }))).toBe(writeAddress(view({ filter: other })))
})

test.each(['', '#', '#/', '/', '#/interactions', '#interactions', '#/interactions/', '#/interactions?', '#/?&&'])(
  '%j is the view that the page starts with',
  (fragment) => {
    expect(readAddress(fragment)).toEqual({ view: defaultView, problems: [] })
  },
)

test.each(['#/nowhere', '#/contacts', '#/contacts/', '#/agents', '#/interactions/7', '#/contacts/a/b'])(
  '%s names no scope: all interactions, and a word about it',
  (fragment) => {
    const { view: meant, problems } = readAddress(fragment)
    expect(meant).toEqual(defaultView)
    expect(problems).toHaveLength(1)
  },
)

test('what cannot be used is left out and named, and the rest applies', () => {
  const { view: meant, problems } = readAddress(
    '#/agents/u1?state=stopped,asleep&direction=sideways&view=globe&by=planet&group=owner&tz=Mars/Phobos&sort=colour&last=1y&source=tape&q=refund',
  )
  expect(meant).toEqual(
    view({
      scope: { kind: 'agent', userId: 'u1' },
      filter: [
        { kind: 'anyOf', field: 'state', values: ['stopped'], negated: false },
        { kind: 'words', text: 'refund', negated: false },
      ],
    }),
  )
  expect(problems.toSorted()).toEqual([
    'by=planet',
    'direction=sideways',
    'group=owner',
    'last=1y',
    'sort=colour',
    'source=tape',
    'state=asleep',
    'tz=Mars/Phobos',
    'view=globe',
  ])
})

test('all that has no parameter of its own is in q, as it is typed', () => {
  const filter = [
    { kind: 'words', text: 'refund', negated: false },
    { kind: 'words', text: 'order', negated: true },
    { kind: 'holds', field: 'subject', texts: ['late delivery'], negated: false },
    { kind: 'lasts', ranges: [{ from: 30_000, to: 120_000 }], negated: false },
    { kind: 'has', field: 'comment', negated: false },
    { kind: 'is', trait: 'open', negated: false },
    { kind: 'unread', text: 'colour:red', negated: false },
    { kind: 'days', field: 'started', from: '2026-11-01', to: '2026-11-07', negated: false },
  ] satisfies Filter
  expect(writeAddress(view({ filter }))).toBe(
    '#/interactions?q=refund+-order+subject:%22late+delivery%22+duration:30s..2m+has:comment+is:open+colour:red' +
      '&started=2026-11-01..2026-11-07',
  )
})

test('a facet in q is the facet', () => {
  expect(readAddress('#/interactions?q=media:chat+refund')).toEqual({
    view: view({
      filter: [
        { kind: 'anyOf', field: 'media', values: ['chat'], negated: false },
        { kind: 'words', text: 'refund', negated: false },
      ],
    }),
    problems: [],
  })
})

test('what cannot be read in q is no problem of the link: the box explains it', () => {
  expect(readAddress('#/interactions?q=colour:red+refund')).toEqual({
    view: view({
      filter: [
        { kind: 'unread', text: 'colour:red', negated: false },
        { kind: 'words', text: 'refund', negated: false },
      ],
    }),
    problems: [],
  })
})

test('unknown parameters are nobody’s business', () => {
  expect(readAddress('#/interactions?utm_source=mail&constructor=1&__proto__=2')).toEqual({
    view: defaultView,
    problems: [],
  })
})

test('parameters without a value, as a template with nothing to fill in leaves them, ask for nothing', () => {
  expect(readAddress('#/interactions?q=&media=&owner=&from=&to=&id=&sort=&tz=&started')).toEqual({
    view: defaultView,
    problems: [],
  })
})

test('a link of a later version is read as far as it can be', () => {
  const { view: meant, problems } = readAddress('#/interactions?v=2&view=timeline')
  expect(meant.view).toBe('timeline')
  expect(problems).toEqual(['v=2'])
  expect(readAddress('#/interactions?v=1').problems).toEqual([])
})

test('text that is no percent-encoding is taken literally', () => {
  expect(read('#/interactions?q=100%+sure').filter).toEqual([{ kind: 'words', text: '100% sure', negated: false }])
})

test('media may be named as the server names them', () => {
  expect(read('#/interactions?media=Voice,facebook,Hologram').filter).toEqual([
    { kind: 'anyOf', field: 'media', values: ['call', 'social', 'hologram'], negated: false },
  ])
})

test('a date that does not exist is no end of a range', () => {
  const { view: meant, problems } = readAddress('#/interactions?from=2026-02-30&to=2026-03-02')
  expect(meant.range).toEqual({ kind: 'custom', from: '', to: '2026-03-02' })
  expect(problems).toEqual(['from=2026-02-30'])
})

test('the plus of an offset written by hand is understood', () => {
  expect(read('#/interactions?from=2026-11-07T10:00:00+01:00&to=2026-11-08').range).toEqual({
    kind: 'custom',
    from: '2026-11-07T10:00:00+01:00',
    to: '2026-11-08',
  })
})

test('dates win over a preset, and the first of two words for one thing', () => {
  expect(read('#/interactions?last=7d&from=2026-11-07&to=2026-11-08').range.kind).toBe('custom')
  expect(read('#/interactions?view=timeline&view=table').view).toBe('timeline')
})

test('a brush drawn backwards is turned round, one that holds nothing is dropped', () => {
  expect(read('#/interactions?started=2026-11-08T00:00Z..2026-11-07T00:00Z').filter).toMatchObject([
    { from: at('2026-11-07T00:00Z'), to: at('2026-11-08T00:00Z') },
  ])
  expect(readAddress('#/interactions?started=2026-11-08T00:00Z..2026-11-08T00:00Z').view.filter).toEqual([])
})

test('clauses that keep or say nothing are not written', () => {
  const empty = [
    { kind: 'words', text: '  ', negated: false },
    { kind: 'anyOf', field: 'owner', values: [], negated: false },
    { kind: 'between', field: 'started', from: instant(Number.NaN), to: instant(0), negated: false },
  ] satisfies Filter
  expect(writeAddress(view({ filter: empty }))).toBe('#/interactions')
})

test('days and hours of the week are two parameters of one clause, and read as people write them', () => {
  const filter = [{ kind: 'week', days: [1, 2], hours: [9, 10, 11, 20], negated: false }] satisfies Filter
  expect(writeAddress(view({ filter }))).toBe('#/interactions?day=mon,tue&hour=9-11,20')
  expect(read('#/interactions?hour=20,9-11&day=Tue,mon').filter).toEqual(filter)
  expect(read('#/interactions?hour=22-1').filter).toEqual([
    { kind: 'week', days: [], hours: [0, 1, 22, 23], negated: false },
  ])
  expect(readAddress('#/interactions?day=mon,noday&hour=24,7').problems).toEqual(['day=noday', 'hour=24'])
})

test('days and hours that are shut out, each or both together, stay apart', () => {
  const filter = [
    { kind: 'week', days: [6, 7], hours: [], negated: true },
    { kind: 'week', days: [], hours: [0], negated: true },
    { kind: 'week', days: [1], hours: [9], negated: true },
  ] satisfies Filter
  const address = writeAddress(view({ filter }))
  expect(address).toBe('#/interactions?day=-sat,sun&hour=-0&day=-mon%409')
  expect(read(address).filter).toEqual(filter)
})
