import { readStarted, writeStarted } from '#src/language/dates.ts'
import { closedValues } from '#src/language/fields.ts'
import { readQuery } from '#src/language/parser.ts'
import { readWeek } from '#src/language/week.ts'
import { writeQuery } from '#src/language/writer.ts'
import { type FacetField, fixedFacetFields, isAttributeField, isFixedFacetField } from '#src/model/field.ts'
import type { Clause, Filter } from '#src/model/filter.ts'
import { canonicalMediaType, mediaGroup } from '#src/model/media.ts'
import { type Parameter, readList, writeList } from './parameters.ts'
import { weekParameters } from './weekParameters.ts'

/** What stands for the empty value: an interaction without an owner, `owner=none`. */
const emptyWord = 'none'

const isFacetField = (name: string): name is FacetField => isFixedFacetField(name) || isAttributeField(name)

/**
 * A parameter for each facet and each span of time, `q` for all else as it is typed in the search box; in an order of
 * their own, so that the same filter always gives the same address.
 */
export function writeFilter(filter: Filter): readonly Parameter[] {
  const query = writeQuery(filter.filter((clause) => !hasParameter(clause)))
  const others = filter.filter(hasParameter).sort((a, b) => order(a) - order(b))
  return [...(query === '' ? [] : [{ name: 'q', value: query }]), ...others.flatMap(writeClause)]
}

interface ReadClauses {
  readonly clauses: Filter
  /** Values left out because nobody knows them. */
  readonly unknown: readonly string[]
}

const nothing: ReadClauses = { clauses: [], unknown: [] }

/**
 * The clauses of a parameter. One without a value, as a template with nothing to fill in leaves it, asks for nothing.
 * What cannot be read in `q` stays in the box and is explained there.
 */
export function readClauses({ name, value }: Parameter): ReadClauses {
  if (name === 'q') return { clauses: readQuery(value).filter, unknown: [] }
  const negated = value.startsWith('-')
  const text = negated ? value.slice(1) : value
  if (text === '') return nothing
  if (name === 'started') return readSpan(text, negated)
  if (name === 'day' || name === 'hour') {
    const { clause, unknown } = readWeek(name, text, negated)
    return { clauses: clause ? [clause] : [], unknown }
  }
  return isFacetField(name) ? readValues(name, text, negated) : nothing
}

function readValues(field: FacetField, text: string, negated: boolean): ReadClauses {
  const known = closedValues.get(field)
  const sent = readList(text, known ? undefined : emptyWord)
  const values = [...new Set(field === 'media' ? sent.map((each) => mediaGroup(canonicalMediaType(each))) : sent)]
  const usable = known ? values.filter((value) => known.includes(value)) : values
  return {
    clauses: usable.length > 0 ? [{ kind: 'anyOf', field, values: usable, negated }] : [],
    unknown: known ? values.filter((value) => !known.includes(value)) : [],
  }
}

function readSpan(text: string, negated: boolean): ReadClauses {
  // The `+` of an offset written by hand has been read as a space.
  const sent = text.replaceAll(' ', '+')
  const clause = readStarted(sent, negated)
  // A brush drawn backwards is turned round.
  const turned = clause === 'backwards' ? readStarted(sent.split('..').reverse().join('..'), negated) : clause
  return turned && turned !== 'backwards' ? { clauses: [turned], unknown: [] } : { clauses: [], unknown: [text] }
}

type WithParameter = Extract<Clause, { readonly kind: 'anyOf' | 'between' | 'days' | 'week' }>

function hasParameter(clause: Clause): clause is WithParameter {
  return clause.kind === 'anyOf' || clause.kind === 'between' || clause.kind === 'days' || clause.kind === 'week'
}

function writeClause(clause: WithParameter): readonly Parameter[] {
  const sign = clause.negated ? '-' : ''
  if (clause.kind === 'week') return weekParameters(clause)
  if (clause.kind !== 'anyOf') {
    const span = writeStarted(clause)
    return span === '' ? [] : [{ name: 'started', value: sign + span }]
  }
  if (clause.values.length === 0) return []
  const word = closedValues.has(clause.field) ? undefined : emptyWord
  return [{ name: clause.field, value: sign + writeList(clause.values, word) }]
}

function order(clause: WithParameter): number {
  if (clause.kind !== 'anyOf') return fixedFacetFields.length + (clause.kind === 'week' ? 2 : 1)
  return isAttributeField(clause.field) ? fixedFacetFields.length : fixedFacetFields.indexOf(clause.field)
}
