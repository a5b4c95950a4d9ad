import fc from 'fast-check'
import {
  type AttributeField,
  fixedFacetFields,
  isAttributeField,
  presenceFields,
  textFields,
} from '#src/model/field.ts'
import { type Clause, durationBands, type Filter, type MsRange, traits } from '#src/model/filter.ts'
import { flags } from '#src/model/flag.ts'
import { instant } from '#src/model/instant.ts'
import { directions, interactionStates } from '#src/model/interaction.ts'
import { writeInstant } from '#src/model/range.ts'
import { dayHours, weekdays } from '#src/model/week.ts'
import { mediaOf } from './fields.ts'
import { bandOf } from './span.ts'

// Any filter that can be typed or ticked, for property tests.

const mark = fc.constantFrom(
  ...[
    '%',
    '&',
    '#',
    '?',
    '/',
    '=',
    '+',
    ',',
    '\\',
    '-',
    ' ',
    '.',
    ':',
    '"',
    'none',
    'media:chat',
    'Å',
    '🙂',
    '..',
    '\t',
  ],
)
/** Any text that UTF-8 can hold, with the marks of the language and of addresses far more often than chance has them. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(mark, fc.string({ maxLength: 3 }))).map((parts) => parts.join('')),
)
const anyInstant = fc.integer({ min: Date.UTC(1971, 0), max: Date.UTC(2099, 11) }).map(instant)
const anyDate = anyInstant.map((at) => writeInstant(at).slice(0, 10))
const attribute: fc.Arbitrary<AttributeField> = fc
  .tuple(fc.constantFrom('attr', 'data'), anyText)
  .map(([place, key]): AttributeField => (place === 'attr' ? `attr.${key}` : `data.${key}`))
  .filter(isAttributeField)

const some = <Value>(value: fc.Arbitrary<Value>) => fc.uniqueArray(value, { minLength: 1, maxLength: 4 })
const negated = fc.boolean()
const kind = <Kind extends Clause['kind']>(name: Kind) => fc.constant(name)

const values = {
  media: some(anyText.map(mediaOf)),
  direction: some(fc.constantFrom(...directions)),
  state: some(fc.constantFrom(...interactionStates)),
  owner: some(anyText),
  duration: some(fc.constantFrom(...durationBands)),
  flag: some(fc.constantFrom(...flags)),
}
const anyOf = fixedFacetFields.map((field) =>
  fc.record({ kind: kind('anyOf'), field: fc.constant(field), values: values[field], negated }),
)
const anyOfAttribute = fc.record({ kind: kind('anyOf'), field: attribute, values: some(anyText), negated })

const word = anyText
  .map((text) => text.replace(/[\s"]/g, ''))
  .filter((text) => text !== '' && !/^-.|^[a-z-]+:|^(attr|data)\./i.test(text))
const phrase = anyText.map((text) => `"${text.replace(/"/g, '')}"`).filter((text) => /[^\s"]/.test(text))
const words = fc.record({
  kind: kind('words'),
  text: fc.array(fc.oneof(word, phrase), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  negated: fc.constant(false),
})
const unwanted = fc.record({ kind: kind('words'), text: fc.oneof(word, phrase), negated: fc.constant(true) })

const ms = fc.oneof(
  fc.nat(100).map((seconds) => seconds * 1_000),
  fc.nat(9_000_000),
)
const range = fc
  .tuple(ms, fc.oneof(ms, fc.constant(Number.POSITIVE_INFINITY)))
  .map(([a, b]): MsRange => ({ from: Math.min(a, b), to: Math.max(a, b) }))
const lasts = fc
  .record({ kind: kind('lasts'), ranges: fc.array(range, { minLength: 1, maxLength: 3 }), negated })
  .filter(({ ranges }) => ranges.some((each) => bandOf(each) === undefined))

const between = fc
  .record({ kind: kind('between'), field: fc.constant('started' as const), from: anyInstant, to: anyInstant, negated })
  .filter(({ from, to }) => from < to)
const days = fc
  .record({
    kind: kind('days'),
    field: fc.constant('started' as const),
    from: fc.oneof(anyDate, fc.constant('')),
    to: fc.oneof(anyDate, fc.constant('')),
    negated,
  })
  .filter(({ from, to }) => (from === '' ? to !== '' : to === '' || from <= to))

const week = fc
  .record({
    kind: kind('week'),
    days: fc.subarray([...weekdays]),
    hours: fc.subarray([...dayHours]),
    negated,
  })
  .filter(({ days, hours }) => days.length > 0 || hours.length > 0)

const holds = fc.record({
  kind: kind('holds'),
  field: fc.constantFrom(...textFields),
  texts: some(anyText.filter((text) => text.trim() !== '')),
  negated,
})
const has = fc.record({ kind: kind('has'), field: fc.oneof(fc.constantFrom(...presenceFields), attribute), negated })
const is = fc.record({ kind: kind('is'), trait: fc.constantFrom(...traits), negated })
const unread = fc.record({
  kind: kind('unread'),
  text: fc.constantFrom(
    'colour:red',
    '-state:asleep',
    'duration:long',
    'media:',
    'is:"not there"',
    'has:comment,subject',
  ),
  negated: fc.constant(false as const),
})

const other = fc.oneof(unwanted, lasts, holds, has, is, unread)

/** Kinds that stand together in the address come in the order in which it has them. */
export const anyFilter: fc.Arbitrary<Filter> = fc
  .tuple(
    fc.array(other, { maxLength: 3 }),
    fc.option(words, { nil: undefined }),
    fc.array(other, { maxLength: 3 }),
    ...anyOf.map((each) => fc.option(each, { nil: undefined })),
    fc.array(anyOfAttribute, { maxLength: 2 }),
    fc.array(fc.oneof(between, days), { maxLength: 2 }),
    fc.option(week, { nil: undefined }),
  )
  .map((parts) => parts.flat().flatMap((clause): readonly Clause[] => (clause ? [clause] : [])))
