import { isAttributeField } from '#src/model/field.ts'
import type { Clause, Filter } from '#src/model/filter.ts'
import { isOpenField } from './fields.ts'
import type { Names } from './names.ts'

/**
 * A filter of a link, whose names nobody could look up while it was read, with the values that they name. The same
 * filter where it has none.
 */
export function named(filter: Filter, names: Names): Filter {
  const clauses = filter.map((clause) => clauseNamed(clause, names))
  return clauses.some((clause, place) => clause !== filter[place]) ? clauses : filter
}

function clauseNamed(clause: Clause, names: Names): Clause {
  if (clause.kind === 'has' && isAttributeField(clause.field)) {
    const field = names.attributeOf(clause.field)
    return field === clause.field ? clause : { ...clause, field }
  }
  if (clause.kind !== 'anyOf' || clause.field === 'media' || !isOpenField(clause.field)) return clause
  const field = isAttributeField(clause.field) ? names.attributeOf(clause.field) : clause.field
  const values = new Set(
    clause.values.flatMap((value) => {
      const meant = value === '' ? [] : names.valuesOf(field, value)
      return meant.length > 0 ? meant : [value]
    }),
  )
  const isSame =
    field === clause.field && values.size === clause.values.length && clause.values.every((each) => values.has(each))
  return isSame ? clause : { ...clause, field, values: [...values] }
}
