import * as v from 'valibot'
import { faultOfPattern, type PatternFault } from '#src/privacy/idPattern.ts'
import { because, type Reason } from './because.ts'

const truth = v.boolean()
const text = v.pipe(v.string(), v.nonEmpty())

const faults: Readonly<Record<PatternFault, Reason>> = {
  empty: 'notEmpty',
  'too long': 'patternLong',
  'too many optional': 'patternOptional',
  'too short': 'patternShort',
  'nothing before ?': 'patternQuestion',
  'open \\': 'patternEscape',
}

const Pattern = v.pipe(
  v.string(),
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
      because('kinds'),
    ),
  ),
  /** Keys whose values are masked as a whole; those of cards where absent. */
  keys: v.optional(v.array(text, because('keys'))),
  /** National ids and the like, sign by sign: see `IdPattern`. */
  patterns: v.optional(v.array(v.strictObject({ name: text, pattern: Pattern }), because('patterns'))),
})

/** The key `masking` of `config.json`: `false` masks nothing, `{"kinds": {"iban": true}}` accounts as well as cards. */
export const MaskingSchema = v.lazy((sent) =>
  sent === false ? v.literal(false) : v.pipe(v.unknown(), v.check(isRecord, because('masking')), Settings),
)

function isRecord(sent: unknown): boolean {
  return typeof sent === 'object' && sent !== null && !Array.isArray(sent)
}
