import * as v from 'valibot'
import { type DictionaryEntry, type ValueType, valueTypes } from '#src/model/dictionary.ts'
import { faultOfTemplate } from '#src/model/linkTemplate.ts'

const text = v.pipe(v.string('must be a text'), v.nonEmpty('must not be empty'))
const truth = v.boolean('must be true or false')

const Locale = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a locale, such as "sv" or "en-GB"'),
)

const Label = v.union([text, v.record(Locale, text)], 'must be a text, or an object of texts by locale')

const Link = v.pipe(
  v.string('must be a text'),
  v.check(
    (template) => faultOfTemplate(template) === undefined,
    'must be "mailto:{value}", "tel:{value}" or an https address with {value} behind its host',
  ),
)

const Entry = v.strictObject({
  label: v.optional(Label),
  group: v.optional(text),
  order: v.optional(v.pipe(v.number('must be a number'), v.finite('must be finite'))),
  type: v.optional(v.picklist<readonly ValueType[], string>(valueTypes, `must be one of ${valueTypes.join(', ')}`)),
  mask: v.optional(truth),
  link: v.optional(Link),
  hidden: v.optional(truth),
  folded: v.optional(truth),
})

/** The key `fields` of `config.json`: `{"OrderNumber": {"label": {"en": "Order", "sv": "Order"}, "order": 1}}`. */
export const DictionarySchema = v.pipe(
  v.unknown(),
  v.check((sent) => !Array.isArray(sent), 'must be an object of entries by key'),
  v.record(
    v.pipe(v.string(), v.nonEmpty('must not be empty'), v.maxLength(200, 'must have at most 200 characters')),
    Entry,
    'must be an object of entries by key',
  ),
  v.transform((entries): readonly DictionaryEntry[] =>
    Object.entries(entries).map(([key, { label, ...rest }]) => ({ key, labels: labelsOf(label), ...rest })),
  ),
)

function labelsOf(label: v.InferOutput<typeof Label> | undefined): ReadonlyMap<string, string> {
  if (label === undefined) return new Map()
  return new Map(typeof label === 'string' ? [['', label]] : Object.entries(label))
}
