import * as v from 'valibot'
import {
  type FacetField,
  isAttributeField,
  isFixedFacetField,
  type PresenceField,
  presenceFields,
  textFields,
} from '#src/model/field.ts'
import { type Clause, type Filter, traits } from '#src/model/filter.ts'
import type { Instant } from '#src/model/instant.ts'
import { readDate } from '#src/model/range.ts'
import { because } from '../because.ts'

/** Characters of a text, and texts of a list. */
const most = 10_000

const Text = v.pipe(v.string(), v.maxLength(most))
const Texts = v.pipe(v.array(Text, because('texts')), v.maxLength(most), v.readonly())
const Negated = v.boolean()

const isFacetField = (name: unknown): name is FacetField =>
  typeof name === 'string' && (isFixedFacetField(name) || isAttributeField(name))
const isPresence = (name: unknown): name is PresenceField | Extract<FacetField, `${string}.${string}`> =>
  typeof name === 'string' && (presenceFields.some((field) => field === name) || isAttributeField(name))

const At = v.custom<Instant>((at) => Number.isSafeInteger(at), because('instant'))
const Day = v.pipe(
  v.string(because('date')),
  v.check((day) => day === '' || readDate(day) !== undefined, because('date')),
)
/** An open end has no figure in JSON. */
const OpenEnd = v.pipe(
  v.nullable(v.number(because('milliseconds'))),
  v.transform((to) => to ?? Number.POSITIVE_INFINITY),
)
const Ranges = v.pipe(v.array(v.object({ from: v.number(because('milliseconds')), to: OpenEnd })), v.readonly())
const Started = v.literal('started')
/** Whole numbers up to one, such as the hours of a day. */
const Numbers = (highest: number) =>
  v.pipe(
    v.array(
      v.pipe(
        v.number(),
        v.check((each) => Number.isInteger(each) && each >= 0 && each <= highest, because('dayOrHour')),
      ),
    ),
    v.readonly(),
  )

/** Every kind of clause: one that is new to the model does not compile until it is here. */
const clauses = {
  words: v.object({ kind: v.literal('words'), text: Text, negated: Negated }),
  anyOf: v.object({
    kind: v.literal('anyOf'),
    field: v.custom<FacetField>(isFacetField, because('field')),
    values: Texts,
    negated: Negated,
  }),
  holds: v.object({
    kind: v.literal('holds'),
    field: v.picklist(textFields, because('field')),
    texts: Texts,
    negated: Negated,
  }),
  between: v.object({ kind: v.literal('between'), field: Started, from: At, to: At, negated: Negated }),
  days: v.object({ kind: v.literal('days'), field: Started, from: Day, to: Day, negated: Negated }),
  week: v.object({ kind: v.literal('week'), days: Numbers(7), hours: Numbers(23), negated: Negated }),
  lasts: v.object({ kind: v.literal('lasts'), ranges: Ranges, negated: Negated }),
  has: v.object({
    kind: v.literal('has'),
    field: v.custom<Extract<Clause, { kind: 'has' }>['field']>(isPresence, because('field')),
    negated: Negated,
  }),
  is: v.object({ kind: v.literal('is'), trait: v.picklist(traits, because('trait')), negated: Negated }),
  unread: v.object({ kind: v.literal('unread'), text: Text, negated: v.literal(false) }),
} satisfies {
  readonly [Kind in Clause['kind']]: v.GenericSchema<unknown, Extract<Clause, { readonly kind: Kind }>>
}

const kinds: ReadonlyMap<unknown, v.GenericSchema<unknown, Clause>> = new Map(Object.entries(clauses))
const OfNoKind = v.custom<Clause>(() => false, because('kind'))

/** By its kind, so that what is told to be wrong is what is wrong with a clause of that kind. */
const ClauseSchema = v.lazy(
  (sent) => (typeof sent === 'object' && sent !== null && 'kind' in sent && kinds.get(sent.kind)) || OfNoKind,
)

/** A filter as saved views and their files have it: the model's clauses as they are, in JSON. */
export const FilterSchema = v.pipe(
  v.array(ClauseSchema, because('clauses')),
  v.maxLength(100),
  v.readonly(),
) satisfies v.GenericSchema<unknown, Filter>
