import type { BaseIssue } from 'valibot'
import { refusalWords } from '#src/text/refusalWords.ts'
import type { Reason } from './because.ts'

const { reasons } = refusalWords

/** Reasons of schemas that name none: by their types. */
const ofType: Readonly<Partial<Record<string, Reason>>> = {
  string: 'text',
  number: 'number',
  integer: 'whole',
  finite: 'finite',
  boolean: 'truth',
  array: 'list',
  object: 'object',
  strict_object: 'object',
  record: 'object',
  non_empty: 'notEmpty',
}

/** Why a value is refused, in the language in use, to be put behind its name: `must be at least 1`. */
export function reasonText({ type, message, expected, requirement, input }: BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never') return reasons.unknownKey
  if (type.endsWith('object') && expected?.startsWith('"')) return reasons.missing
  if (isReason(message)) return reasons[message]
  if (type === 'picklist' || type === 'literal') return refusalWords.oneOf(choicesIn(expected ?? ''))
  if (typeof requirement === 'number') {
    if (type === 'min_value') return refusalWords.atLeast(requirement)
    if (type === 'max_value') return refusalWords.atMost(requirement)
    if (type === 'max_length')
      return typeof input === 'string' ? refusalWords.longest(requirement) : refusalWords.mostEntries(requirement)
  }
  return reasons[ofType[type] ?? 'unusable']
}

function isReason(name: string): name is Reason {
  return Object.hasOwn(reasons, name)
}

/** `("rest" | "gws")`, as schemas say what they expect. */
function choicesIn(expected: string): readonly string[] {
  return expected.replace(/^\(|\)$/g, '').split(' | ')
}
