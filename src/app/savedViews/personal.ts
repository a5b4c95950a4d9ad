import type { TextField } from '#src/model/field.ts'
import { isAttributeField } from '#src/model/field.ts'
import type { Clause, Filter } from '#src/model/filter.ts'

/** What a saved view goes without: what may tell of a person, and dates, which would soon find nothing. */
export type LeftOut = 'words' | 'owner' | 'attribute' | 'dates' | TextField

export const leftOutNames: readonly LeftOut[] = [
  'words',
  'owner',
  'attribute',
  'contact',
  'phone',
  'id',
  'subject',
  'comment',
  'parent',
  'thread',
  'dates',
]

type Rule<Kind extends Clause['kind']> = (clause: Extract<Clause, { readonly kind: Kind }>) => LeftOut | undefined

/**
 * The rule, kind by kind: a clause stays out where its values come from records or from somebody's keyboard. Having no
 * owner, or no such attribute, names nobody; neither do the words that are the page's own, such as states.
 */
const rules: { readonly [Kind in Clause['kind']]: Rule<Kind> } = {
  words: () => 'words',
  unread: () => 'words',
  holds: ({ field }) => field,
  anyOf: ({ field, values }) => {
    if (values.every((value) => value === '')) return undefined
    if (field === 'owner') return 'owner'
    return isAttributeField(field) ? 'attribute' : undefined
  },
  between: () => 'dates',
  days: () => 'dates',
  week: () => undefined,
  lasts: () => undefined,
  has: () => undefined,
  is: () => undefined,
}

/** Why a clause is kept out of what is written down; `undefined` where it may be kept. */
function leftOutAs<Kind extends Clause['kind']>(clause: Extract<Clause, { readonly kind: Kind }>): LeftOut | undefined {
  const rule: Rule<Kind> = rules[clause.kind as Kind] // the key is the clause's own kind
  return rule(clause)
}

/** The part of a filter that may be written down, and what the rest was about. */
export function withoutPersonal(filter: Filter): { readonly kept: Filter; readonly leftOut: readonly LeftOut[] } {
  const reasons = new Set(filter.map(leftOutAs))
  return {
    kept: filter.filter((clause) => leftOutAs(clause) === undefined),
    leftOut: leftOutNames.filter((name) => reasons.has(name)),
  }
}
