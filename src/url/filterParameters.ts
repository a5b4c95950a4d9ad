import { type FacetField, fixedFacetFields, isAttributeField, isFixedFacetField } from '#src/model/field.ts'
import { type Clause, durationBands, type Filter } from '#src/model/filter.ts'
import { flags } from '#src/model/flag.ts'
import { directions, interactionStates } from '#src/model/interaction.ts'
import { canonicalMediaType, mediaGroup } from '#src/model/media.ts'
import { readInstant, writeInstant } from '#src/model/range.ts'
import { type Parameter, readList, writeList } from './parameters.ts'
import { readWeek, writeWeek } from './weekParameters.ts'

/** What stands for the empty value: an interaction without an owner, `owner=none`. */
const emptyWord = 'none'

/** Fields whose values are ours; anybody may own an interaction, and servers invent media. */
const closed: ReadonlyMap<FacetField, readonly string[]> = new Map<FacetField, readonly string[]>([
  ['direction', directions],
  ['state', interactionStates],
  ['duration', durationBands],
  ['flag', flags],
])

const isFacetField = (name: string): name is FacetField => isFixedFacetField(name) || isAttributeField(name)

/** One parameter a clause, in an order of their own, so that the same filter always gives the same address. */
export function writeFilter(filter: Filter): readonly Parameter[] {
  return [...filter].sort((a, b) => order(a) - order(b)).flatMap(writeClause)
}

interface ReadClause {
  /** `undefined` where nothing can be used, or nothing is asked. */
  readonly clause: Clause | undefined
  /** Values left out because nobody knows them. */
  readonly unknown: readonly string[]
}

const nothing: ReadClause = { clause: undefined, unknown: [] }

/** The clause of a parameter. One without a value, as a template with nothing to fill in leaves it, asks for nothing. */
export function readClause({ name, value }: Parameter): ReadClause {
  const negated = value.startsWith('-')
  const text = negated ? value.slice(1) : value
  if (text === '') return nothing
  if (name === 'q') return readWords(text, negated)
  if (name === 'day' || name === 'hour') return readWeek(name, text, negated)
  if (name === 'started') return readStarted(text, negated)
  return isFacetField(name) ? readValues(name, text, negated) : nothing
}

function readWords(escaped: string, negated: boolean): ReadClause {
  const text = escaped.replace(/^\\(?=[-\\])/, '')
  return text.trim() === '' ? nothing : { clause: { kind: 'words', text, negated }, unknown: [] }
}

function readValues(field: FacetField, text: string, negated: boolean): ReadClause {
  const known = closed.get(field)
  const sent = readList(text, known ? undefined : emptyWord)
  const values = [...new Set(field === 'media' ? sent.map((each) => mediaGroup(canonicalMediaType(each))) : sent)]
  const usable = known ? values.filter((value) => known.includes(value)) : values
  return {
    clause: usable.length > 0 ? { kind: 'anyOf', field, values: usable, negated } : undefined,
    unknown: known ? values.filter((value) => !known.includes(value)) : [],
  }
}

function readStarted(text: string, negated: boolean): ReadClause {
  // The `+` of an offset written by hand has been read as a space.
  const [from, to, ...rest] = text.split('..').map((end) => readInstant(end.replace(' ', '+')))
  if (from === undefined || to === undefined || from === to || rest.length > 0) {
    return { clause: undefined, unknown: [text] }
  }
  const [first, last] = from < to ? [from, to] : [to, from]
  return { clause: { kind: 'between', field: 'started', from: first, to: last, negated }, unknown: [] }
}

function writeClause(clause: Clause): readonly Parameter[] {
  const sign = clause.negated ? '-' : ''
  if (clause.kind === 'words') {
    if (clause.text.trim() === '') return []
    return [{ name: 'q', value: sign + clause.text.replace(/^[-\\]/, '\\$&') }]
  }
  if (clause.kind === 'anyOf') {
    if (clause.values.length === 0) return []
    const word = closed.has(clause.field) ? undefined : emptyWord
    return [{ name: clause.field, value: sign + writeList(clause.values, word) }]
  }
  if (clause.kind === 'week') return writeWeek(clause)
  if (clause.kind !== 'between' || !Number.isFinite(clause.from) || !Number.isFinite(clause.to)) return []
  return [{ name: 'started', value: `${sign}${writeInstant(clause.from)}..${writeInstant(clause.to)}` }]
}

function order(clause: Clause): number {
  if (clause.kind === 'words') return -1
  if (clause.kind === 'week') return fixedFacetFields.length + 2
  if (clause.kind !== 'anyOf') return fixedFacetFields.length + 1
  return isAttributeField(clause.field) ? fixedFacetFields.length : fixedFacetFields.indexOf(clause.field)
}
