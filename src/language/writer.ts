import { type AttributeField, type FacetField, isAttributeField, partsOf } from '#src/model/field.ts'
import type { Clause, Filter } from '#src/model/filter.ts'
import { writeDays, writeStarted } from './dates.ts'
import { emptyWord, isOpenField } from './fields.ts'
import { lex, quoted } from './lexer.ts'
import type { Names } from './names.ts'
import { writeBand, writeSpans } from './span.ts'
import { writeWeek } from './week.ts'

/** The text that `readQuery` reads as this filter. */
export function writeQuery(filter: Filter, names?: Names): string {
  return filter
    .map((clause) => {
      const text = textOf(clause, names)
      return clause.negated && text !== '' ? `-${text}` : text
    })
    .filter((text) => text !== '')
    .join(' ')
}

function textOf(clause: Clause, names: Names | undefined): string {
  switch (clause.kind) {
    case 'words':
      return clause.negated ? writeWord(clause.text) : writeWords(clause.text)
    case 'anyOf': {
      const { field, values } = clause
      return list(
        nameOf(field),
        (names?.namesOf(field, values) ?? values).map((value) => writeValue(field, value)),
      )
    }
    case 'holds':
      return list(clause.field, clause.texts.filter((text) => text.trim() !== '').map(bare))
    case 'lasts':
      return list('duration', clause.ranges.map(writeSpans))
    case 'has':
      return `has:${bare(clause.field)}`
    case 'is':
      return `is:${clause.trait}`
    case 'week':
      return writeWeek(clause)
    case 'unread':
      return clause.text
    case 'days':
      return list('started', [writeStarted(clause)])
    case 'between': {
      const days = names?.daysOf(clause.from, clause.to)
      return list('started', [days ? writeDays(...days) : writeStarted(clause)])
    }
  }
}

function list(field: string, values: readonly string[]): string {
  const said = values.filter((value) => value !== '')
  return said.length === 0 ? '' : `${field}:${said.join(',')}`
}

function nameOf(field: FacetField): string {
  return isAttributeField(field) ? writeAttribute(field) : field
}

/** `attr.OrderNumber`, `attr."Order Number"`: what stands before the colon. */
export function writeAttribute(field: AttributeField): string {
  const [place, key] = partsOf(field)
  return `${place}.${/^[^\s":]+$/.test(key) ? key : quoted(key)}`
}

/** A value as it is written after its field's colon. */
export function writeValue(field: FacetField, value: string): string {
  if (field === 'duration') return writeBand(value)
  if (isOpenField(field) && value === '') return 'none'
  return isOpenField(field) && emptyWord.test(value) ? quoted(value) : bare(value)
}

/** Without quotes where it can do without: two slashes would make an address of it. */
const bare = (text: string) => (/^(?!\/\/)[^\s,"]+$/.test(text) ? text : quoted(text))

/** Words that would mean something else by themselves are put in quotes. */
function writeWords(text: string): string {
  let written = ''
  let at = 0
  for (const { start, end, negated, field, open } of lex(text)) {
    const word = text.slice(start, end)
    const isPlain = !negated && field === undefined
    written += text.slice(at, start) + (isPlain ? word + (open ? '"' : '') : phrase(word))
    at = end
  }
  return written
}

/** The word, or what of several comes nearest, after a hyphen. */
function writeWord(text: string): string {
  const [word, ...others] = lex(`-${text}`)
  if (!word?.negated || word.field !== undefined || others.length > 0) return text.trim() === '' ? '' : phrase(text)
  return text + (word.open ? '"' : '')
}

const phrase = (text: string) => `"${text.replace(/"/g, ' ')}"`
