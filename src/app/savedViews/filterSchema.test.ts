import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { type FacetField, facetFields, presenceFields, textFields } from '#src/model/field.ts'
import { type Clause, traits } from '#src/model/filter.ts'
import { instant } from '#src/model/instant.ts'
import { reasonText } from '../reasonText.ts'
import { FilterSchema } from './filterSchema.ts'

const text = fc.string({ unit: 'binary' })
const negated = fc.boolean()
const attribute = fc.string({ minLength: 1 }).map((key): FacetField => `attr.${key}`)
const at = fc.integer({ min: 0, max: 4e12 }).map(instant)
const day = fc.constantFrom('', '2026-11-07', '2024-02-29')
const range = fc.record({ from: fc.nat(), to: fc.oneof(fc.nat(), fc.constant(Number.POSITIVE_INFINITY)) })

/** One of each kind: a new one does not compile until it is here. */
const ofKind: { readonly [Kind in Clause['kind']]: fc.Arbitrary<Extract<Clause, { readonly kind: Kind }>> } = {
  words: fc.record({ kind: fc.constant('words'), text, negated }),
  anyOf: fc.record({
    kind: fc.constant('anyOf'),
    field: fc.oneof(fc.constantFrom(...facetFields, 'flag' as const), attribute),
    values: fc.array(text),
    negated,
  }),
  holds: fc.record({
    kind: fc.constant('holds'),
    field: fc.constantFrom(...textFields),
    texts: fc.array(text),
    negated,
  }),
  between: fc.record({ kind: fc.constant('between'), field: fc.constant('started'), from: at, to: at, negated }),
  days: fc.record({ kind: fc.constant('days'), field: fc.constant('started'), from: day, to: day, negated }),
  week: fc.record({
    kind: fc.constant('week'),
    days: fc.array(fc.integer({ min: 1, max: 7 })),
    hours: fc.array(fc.nat(23)),
    negated,
  }),
  lasts: fc.record({ kind: fc.constant('lasts'), ranges: fc.array(range), negated }),
  has: fc.record({ kind: fc.constant('has'), field: fc.constantFrom(...presenceFields), negated }),
  is: fc.record({ kind: fc.constant('is'), trait: fc.constantFrom(...traits), negated }),
  unread: fc.record({ kind: fc.constant('unread'), text, negated: fc.constant(false) }),
}

test('every filter comes back from its JSON as it was', () => {
  const filters = fc.array(fc.oneof(...Object.values<fc.Arbitrary<Clause>>(ofKind)), { maxLength: 20 })
  fc.assert(
    fc.property(filters, (filter) => {
      expect(v.parse(FilterSchema, JSON.parse(JSON.stringify(filter)))).toEqual(filter)
    }),
  )
})

test.each<[unknown, string, string]>([
  [7, '', 'must be a list of clauses'],
  [[{ kind: 'colour' }], '0', 'is of no known kind'],
  [[{ kind: 'constructor' }], '0', 'is of no known kind'],
  [[null], '0', 'is of no known kind'],
  [[{ kind: 'is', trait: 'asleep', negated: false }], '0.trait', 'is not a known trait'],
  [[{ kind: 'anyOf', field: 'colour', values: [], negated: false }], '0.field', 'is not a known field'],
  [[{ kind: 'anyOf', field: 'media', values: 'chat', negated: false }], '0.values', 'must be a list of texts'],
  [[{ kind: 'words', text: 7, negated: false }], '0.text', 'must be a text'],
  [
    [{ kind: 'between', field: 'started', from: '1', to: 2, negated: false }],
    '0.from',
    'must be an instant in milliseconds',
  ],
  [
    [{ kind: 'days', field: 'started', from: '30 Feb', to: '', negated: false }],
    '0.from',
    'must be a date such as 2026-11-07',
  ],
])('%j is refused, with the place and the reason', (sent, where, reason) => {
  const read = v.safeParse(FilterSchema, sent)
  expect(read.success).toBe(false)
  expect(read.issues?.map((issue) => [v.getDotPath(issue) ?? '', reasonText(issue)])).toEqual([[where, reason]])
})
