import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Clause, Filter } from '#src/model/filter.ts'
import { instant, MINUTE, SECOND } from '#src/model/instant.ts'
import { anyFilter, anyText } from './anyFilter.ts'
import type { Names } from './names.ts'
import { readQuery } from './parser.ts'
import { writeQuery } from './writer.ts'

const words = (text: string, negated = false): Clause => ({ kind: 'words', text, negated })
const anyOf = (field: Extract<Clause, { kind: 'anyOf' }>['field'], ...values: string[]): Clause => ({
  kind: 'anyOf',
  field,
  values,
  negated: false,
})
const holds = (field: Extract<Clause, { kind: 'holds' }>['field'], ...texts: string[]): Clause => ({
  kind: 'holds',
  field,
  texts,
  negated: false,
})
const days = (from: string, to: string): Clause => ({ kind: 'days', field: 'started', from, to, negated: false })
const lasts = (...ends: [number, number][]): Clause => ({
  kind: 'lasts',
  ranges: ends.map(([from, to]) => ({ from, to })),
  negated: false,
})
const not = (clause: Clause): Clause => (clause.kind === 'unread' ? clause : { ...clause, negated: true })
const unread = (text: string): Clause => ({ kind: 'unread', text, negated: false })
const at = (iso: string) => instant(Date.parse(iso))
const ever = Number.POSITIVE_INFINITY

const read = (text: string, names?: Names) => readQuery(text, names).filter

test.each<readonly [string, Filter]>([
  ['refund', [words('refund')]],
  ['refund  order', [words('refund  order')]],
  ['"late delivery" refund', [words('"late delivery" refund')]],
  ['"late deliv', [words('"late deliv"')]],
  ['10:30 http://example.com/x a-b', [words('10:30 http://example.com/x a-b')]],
  ['-refund', [words('refund', true)]],
  ['-"late delivery" order', [words('"late delivery"', true), words('order')]],
  ['refund -order parcel', [words('refund'), words('order', true), words('parcel')]],
  ['- a', [words('- a')]],
  ['""', []],
  ['media:chat,email', [anyOf('media', 'chat', 'email')]],
  ['MEDIA:Chat,voice,facebook', [anyOf('media', 'chat', 'call', 'social')]],
  ['media:"Work item"', [anyOf('media', 'workitem')]],
  ['state:stopped', [anyOf('state', 'stopped')]],
  ['state:"In process",IN-PROCESS,New', [anyOf('state', 'in-process', 'new')]],
  ['direction:Inbound', [anyOf('direction', 'inbound')]],
  ['owner:"Kate London"', [anyOf('owner', 'Kate London')]],
  ['owner:none', [anyOf('owner', '')]],
  ['owner:"none"', [anyOf('owner', 'none')]],
  ['contact:ava', [holds('contact', 'ava')]],
  ['phone:"070 12",4670', [holds('phone', '070 12', '4670')]],
  ['id:0000Sa', [holds('id', '0000Sa')]],
  ['subject:"late delivery"', [holds('subject', 'late delivery')]],
  ['comment:none', [holds('comment', 'none')]],
  ['parent:P1 thread:T1', [holds('parent', 'P1'), holds('thread', 'T1')]],
  ['duration:>5m', [anyOf('duration', 'over-5m')]],
  ['duration:>300s', [anyOf('duration', 'over-5m')]],
  ['duration:<1m,none', [anyOf('duration', 'under-1m', 'none')]],
  ['duration:1m..5m', [anyOf('duration', '1m-5m')]],
  ['duration:30s..2m', [lasts([30 * SECOND, 2 * MINUTE])]],
  ['duration:>=1h30m', [lasts([90 * MINUTE, ever])]],
  ['duration:<=250ms', [lasts([0, 250])]],
  ['duration:..2m', [lasts([0, 2 * MINUTE])]],
  ['duration:2m..', [lasts([2 * MINUTE, ever])]],
  ['duration:>10m', [lasts([10 * MINUTE + 1, ever])]],
  ['duration:5m', [lasts([5 * MINUTE - 500, 5 * MINUTE + 499])]],
  ['duration:<1m,1h..2h', [lasts([0, MINUTE - 1], [60 * MINUTE, 120 * MINUTE])]],
  ['started:2026-11-01..2026-11-07', [days('2026-11-01', '2026-11-07')]],
  ['started:2026-11-01', [days('2026-11-01', '2026-11-01')]],
  ['started:2026-11-01..', [days('2026-11-01', '')]],
  ['started:..2026-11-07', [days('', '2026-11-07')]],
  ['started:>2026-10-31', [days('2026-11-01', '')]],
  ['started:<2026-03-01', [days('', '2026-02-28')]],
  ['started:>=2026-11-01', [days('2026-11-01', '')]],
  [
    'started:2026-11-07T10:00Z..2026-11-07T12:00+01:00',
    [{ kind: 'between', field: 'started', from: at('2026-11-07T10:00Z'), to: at('2026-11-07T11:00Z'), negated: false }],
  ],
  [
    'started:<2026-11-07T10:00Z',
    [{ kind: 'between', field: 'started', from: instant(-8.64e15), to: at('2026-11-07T10:00Z'), negated: false }],
  ],
  ['attr.OrderNumber:88213', [anyOf('attr.OrderNumber', '88213')]],
  ['attr."Order Number":7,"a, b"', [anyOf('attr.Order Number', '7', 'a, b')]],
  ['attr.Segment:none', [anyOf('attr.Segment', '')]],
  ['attr.Segment:"none"', [anyOf('attr.Segment', 'none')]],
  ['attr.Path:"C:\\x \\"y\\""', [anyOf('attr.Path', 'C:\\x "y"')]],
  ['data.ServiceType:Billing', [anyOf('data.ServiceType', 'Billing')]],
  ['flag:ends-before-start', [anyOf('flag', 'ends-before-start')]],
  ['has:comment', [{ kind: 'has', field: 'comment', negated: false }]],
  ['has:attr.OrderNumber', [{ kind: 'has', field: 'attr.OrderNumber', negated: false }]],
  ['is:open', [{ kind: 'is', trait: 'open', negated: false }]],
  ['-media:chat', [not(anyOf('media', 'chat'))]],
  [
    '-has:owner -is:reply',
    [
      { kind: 'has', field: 'owner', negated: true },
      { kind: 'is', trait: 'reply', negated: true },
    ],
  ],
])('%s', (text, filter) => {
  expect(readQuery(text)).toMatchObject({ filter, mistakes: [] })
})

test.each<readonly [string, Filter, string, string]>([
  ['colour:red refund', [unread('colour:red'), words('refund')], 'unknown-field', 'colour:'],
  ['state:stopped,asleep', [anyOf('state', 'stopped'), unread('state:asleep')], 'unknown-value', 'asleep'],
  ['-state:stopped,asleep', [not(anyOf('state', 'stopped')), unread('-state:asleep')], 'unknown-value', 'asleep'],
  ['is:strange', [unread('is:strange')], 'unknown-value', 'strange'],
  ['media: refund', [unread('media:'), words('refund')], 'no-value', 'media:'],
  ['media:chat, refund', [anyOf('media', 'chat'), words('refund')], 'no-value', 'media:chat,'],
  ['duration:long', [unread('duration:long')], 'duration', 'long'],
  ['duration:5m..1m', [unread('duration:5m..1m')], 'backwards', '5m..1m'],
  ['duration:none,1h..2h', [unread('duration:none,1h..2h')], 'none-among-spans', 'none'],
  ['started:2026-02-30', [unread('started:2026-02-30')], 'date', '2026-02-30'],
  ['started:2026-11-07..2026-11-01', [unread('started:2026-11-07..2026-11-01')], 'backwards', '2026-11-07..2026-11-01'],
  ['started:2026-11-07T10:00Z', [unread('started:2026-11-07T10:00Z')], 'date', '2026-11-07T10:00Z'],
  ['has:comment,subject', [unread('has:comment,subject')], 'only-one', 'subject'],
  ['owner:"Kate Lon', [anyOf('owner', 'Kate Lon')], 'open-quote', '"Kate Lon'],
])('%s: what cannot be read is named, and the rest applies', (text, filter, reason, underlined) => {
  const query = readQuery(text)
  expect(query.filter).toEqual(filter)
  expect(query.mistakes.map((mistake) => [mistake.reason, text.slice(mistake.start, mistake.end)])).toEqual([
    [reason, underlined],
  ])
})

test('what may still become right is told apart while it is being typed', () => {
  const isUnfinished = (text: string) => readQuery(text).mistakes.map(({ unfinished }) => unfinished)
  expect(isUnfinished('state:sto')).toEqual([true])
  expect(isUnfinished('state:sto ')).toEqual([false])
  expect(isUnfinished('state:x')).toEqual([false])
  expect(isUnfinished('started:2026-1')).toEqual([true])
  expect(isUnfinished('media:')).toEqual([true])
  expect(isUnfinished('colour:r')).toEqual([false])
})

const owners = new Map([
  ['a1', 'Kate London'],
  ['a2', 'John Smith'],
  ['a3', 'John Smith'],
])
const names: Names = {
  valuesOf(field, text) {
    const lower = text.toLowerCase()
    if (field === 'owner')
      return [...owners].filter((each) => each[0] === text || each[1].toLowerCase() === lower).map(([key]) => key)
    return field === 'data.ServiceType' && lower === 'billing' ? ['Billing'] : []
  },
  isPart: (field, text) => field === 'owner' && 'kate london'.includes(text.toLowerCase()),
  namesOf: (field, values) => values.map((value) => (field === 'owner' && value === 'a1' ? 'Kate London' : value)),
  attributeOf: (field) => (field.toLowerCase() === 'data.servicetype' ? 'data.ServiceType' : field),
  daysOf: (from, to) => (from === 0 && to === 86_400_000 ? ['1970-01-01', '1970-01-01'] : undefined),
}

test('names of the loaded data are the values that ticking gives', () => {
  expect(read('owner:"kate london"', names)).toEqual([anyOf('owner', 'a1')])
  expect(read('owner:"john smith"', names)).toEqual([anyOf('owner', 'a2', 'a3')])
  expect(read('owner:a9', names)).toEqual([anyOf('owner', 'a9')])
  expect(read('DATA.servicetype:billing', names)).toEqual([anyOf('data.ServiceType', 'Billing')])
  expect(read('has:data.servicetype', names)).toEqual([{ kind: 'has', field: 'data.ServiceType', negated: false }])
  expect(writeQuery([anyOf('owner', 'a1', 'a2')], names)).toBe('owner:"Kate London",a2')
})

test('a part of a name is no name yet', () => {
  const { filter, mistakes } = readQuery('owner:kate', names)
  expect(filter).toEqual([unread('owner:kate')])
  expect(mistakes).toMatchObject([{ reason: 'part-of-value', unfinished: true }])
})

test('a medium that nothing has is a mistake once media are known', () => {
  expect(readQuery('media:emial', names).mistakes).toMatchObject([{ reason: 'unknown-value' }])
  expect(readQuery('media:emial').mistakes).toEqual([])
})

test('a span of whole days is written as days', () => {
  const between: Clause = {
    kind: 'between',
    field: 'started',
    from: instant(0),
    to: instant(86_400_000),
    negated: false,
  }
  expect(writeQuery([between], names)).toBe('started:1970-01-01')
  expect(writeQuery([between])).toBe('started:1970-01-01T00:00:00Z..1970-01-02T00:00:00Z')
})

test('a filter is written as it is typed', () => {
  const filter = [
    anyOf('media', 'chat', 'email'),
    anyOf('owner', 'Smith, John', ''),
    anyOf('state', 'in-process'),
    anyOf('duration', 'over-5m', 'none'),
    lasts([30_000, 120_000]),
    words('refund "order 7"'),
    words('parcel', true),
  ]
  expect(writeQuery(filter)).toBe(
    'media:chat,email owner:"Smith, John",none state:in-process duration:>5m,none duration:30s..2m refund "order 7" -parcel',
  )
})

test('words that would mean something else are written in quotes', () => {
  expect(writeQuery([words('media:chat -x y')])).toBe('"media:chat" "-x" y')
  expect(writeQuery([words('a b', true)])).toBe('-"a b"')
})

test('every filter comes back as it was written', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      expect(readQuery(writeQuery(filter))).toMatchObject({ filter })
    }),
    { numRuns: 300 },
  )
})

const typed = fc.oneof(
  anyText,
  fc
    .array(
      fc.oneof(
        anyText,
        fc.constantFrom(
          'media:',
          '-',
          'attr.',
          'attr."',
          'duration:',
          'started:',
          '>5m',
          '..',
          '2026-11-01',
          'has:',
          ',',
        ),
      ),
    )
    .map((parts) => parts.join('')),
)

test('nothing that is typed makes it throw, and what it says comes back', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const { filter } = readQuery(text)
      expect(read(writeQuery(filter))).toEqual(filter)
    }),
    { numRuns: 1_000 },
  )
})

test('the tokens cover all that is typed, and mistakes lie within it', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const { tokens, mistakes } = readQuery(text)
      let at = 0
      for (const { start, end } of tokens) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
      for (const { start, end } of mistakes) {
        expect(start).toBeLessThan(end)
        expect(tokens.some((token) => token.start <= start && end <= token.end)).toBe(true)
      }
    }),
    { numRuns: 1_000 },
  )
})
