import * as v from 'valibot'
import { faultOfPattern, type PatternFault } from '#src/privacy/idPattern.ts'

const truth = v.boolean('must be true or false')
const text = v.pipe(v.string('must be a text'), v.nonEmpty('must not be empty'))

const faults: Record<PatternFault, string> = {
  empty: 'must not be empty',
  'too long': 'must have at most 64 signs',
  'too many optional': 'must have at most 4 signs that may be missing',
  'too short': 'must have at least 4 digits or letters that may not be missing',
  'nothing before ?': 'must have a sign before each ?',
  'open \\': 'must have a sign behind each \\',
}

const Pattern = v.pipe(
  v.string('must be a text'),
  v.rawCheck(({ dataset, addIssue }) => {
    const fault = dataset.typed ? faultOfPattern(dataset.value) : undefined
    if (fault !== undefined) addIssue({ message: faults[fault] })
  }),
)

const Settings = v.strictObject({
  /** Cards are masked unless this says no, the others only where it says yes; `id` is what `patterns` find. */
  kinds: v.optional(
    v.strictObject(
      {
        card: v.optional(truth),
        iban: v.optional(truth),
        email: v.optional(truth),
        phone: v.optional(truth),
        id: v.optional(truth),
      },
      'must be an object of true and false by kind',
    ),
  ),
  /** Keys whose values are masked as a whole; those of cards where absent. */
  keys: v.optional(v.array(text, 'must be a list of keys')),
  /** National ids and the like, sign by sign: see `IdPattern`. */
  patterns: v.optional(v.array(v.strictObject({ name: text, pattern: Pattern }), 'must be a list of patterns')),
})

/** The key `masking` of `config.json`: `false` masks nothing, `{"kinds": {"iban": true}}` accounts as well as cards. */
export const MaskingSchema = v.lazy((sent) =>
  sent === false ? v.literal(false) : v.pipe(v.unknown(), v.check(isRecord, 'must be false or an object'), Settings),
)

function isRecord(sent: unknown): boolean {
  return typeof sent === 'object' && sent !== null && !Array.isArray(sent)
}
