import {
  type AttributeField,
  type FacetField,
  isAttributeField,
  type PresenceField,
  partsOf,
} from '#src/model/field.ts'
import type { Clause, Filter } from '#src/model/filter.ts'
import { filterKey } from '#src/model/filterKey.ts'
import { fieldLabel } from './fieldNames.ts'
import { facetLabel, facetName } from './label.ts'
import { lateWords } from './lateWords.ts'

/** What a facet's value is called, where that is not its own word: an owner's name. */
export type ValueLabel = (field: FacetField, value: string) => string

/** What a filter has that another has not, in words: `Media Chat`; `without Media Email` where it only lacks. */
export function changeText(from: Filter, to: Filter, label: ValueLabel): string {
  const { clauses } = lateWords.commands
  const back = clausesText(missingIn(from, to), label)
  if (back !== '') return back
  const gone = clausesText(missingIn(to, from), label)
  return gone === '' ? clauses.nothing : clauses.without(gone)
}

function clausesText(filter: Filter, label: ValueLabel): string {
  return filter.map((clause) => clauseText(clause, label)).join(', ')
}

/** The clauses of a filter that another lacks, and of those that it has in part, the rest of the values. */
function missingIn(other: Filter, filter: Filter): Filter {
  return filter.flatMap((clause): Filter => {
    if (other.some((each) => filterKey([each]) === filterKey([clause]))) return []
    if (clause.kind !== 'anyOf') return [clause]
    const there = other.flatMap((each) =>
      each.kind === 'anyOf' && each.field === clause.field && each.negated === clause.negated ? each.values : [],
    )
    const values = clause.values.filter((value) => !there.includes(value))
    return values.length > 0 ? [{ ...clause, values }] : []
  })
}

function clauseText(clause: Clause, label: ValueLabel): string {
  const { clauses } = lateWords.commands
  const text = plainText(clause, label)
  return clause.negated ? clauses.not(text) : text
}

function plainText(clause: Clause, label: ValueLabel): string {
  const { clauses } = lateWords.commands
  switch (clause.kind) {
    case 'words':
    case 'unread':
      return clauses.words(clause.text.trim())
    case 'anyOf':
      return clauses.values(
        facetName(clause.field),
        clause.values.map((value) => facetLabel(clause.field, value, label(clause.field, value))),
      )
    case 'holds':
      return clauses.values(
        clauses.fields[clause.field],
        clause.texts.map((text) => clauses.words(text)),
      )
    case 'between':
    case 'days':
      return clauses.dates
    case 'week':
      return clauses.week
    case 'lasts':
      return clauses.lasts
    case 'has':
      return clauses.has(fieldName(clause.field))
    case 'is':
      return clauses.traits[clause.trait]
  }
}

function fieldName(field: PresenceField | AttributeField): string {
  return isAttributeField(field) ? fieldLabel(partsOf(field)[1]) : lateWords.commands.clauses.fields[field]
}
