import * as v from 'valibot'
import { type DictionaryEntry, valueTypes } from '#src/model/dictionary.ts'
import { faultOfTemplate } from '#src/model/linkTemplate.ts'
import { because } from './because.ts'

const text = v.pipe(v.string(), v.nonEmpty())
const truth = v.boolean()

const Locale = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, because('locale')))

const Label = v.union([text, v.record(Locale, text)], because('label'))

const Link = v.pipe(
  v.string(),
  v.check((template) => faultOfTemplate(template) === undefined, because('link')),
)

const Entry = v.strictObject({
  label: v.optional(Label),
  group: v.optional(text),
  order: v.optional(v.pipe(v.number(), v.finite())),
  type: v.optional(v.picklist(valueTypes)),
  mask: v.optional(truth),
  link: v.optional(Link),
  hidden: v.optional(truth),
  folded: v.optional(truth),
})

/** The key `fields` of `config.json`: `{"OrderNumber": {"label": {"en": "Order", "sv": "Order"}, "order": 1}}`. */
export const DictionarySchema = v.pipe(
  v.unknown(),
  v.check((sent) => !Array.isArray(sent), because('entries')),
  v.record(v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)), Entry, because('entries')),
  v.transform((entries): readonly DictionaryEntry[] =>
    Object.entries(entries).map(([key, { label, ...rest }]) => ({ key, labels: labelsOf(label), ...rest })),
  ),
)

function labelsOf(label: v.InferOutput<typeof Label> | undefined): ReadonlyMap<string, string> {
  if (label === undefined) return new Map()
  return new Map(typeof label === 'string' ? [['', label]] : Object.entries(label))
}
