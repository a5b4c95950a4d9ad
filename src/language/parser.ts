import { isAttributeField, presenceFields, textFields } from '#src/model/field.ts'
import { type Clause, type DurationBand, type MsRange, traits } from '#src/model/filter.ts'
import { mediaFamilies } from '#src/model/media.ts'
import { readStarted } from './dates.ts'
import { closedValues, codeOf, emptyWord, isOpenField, mediaOf } from './fields.ts'
import { type Lexeme, lex, type Part } from './lexer.ts'
import type { Names } from './names.ts'
import type { Mistake, Query, Reason, Token } from './query.ts'
import { bandOf, readSpans } from './span.ts'
import { readWeek } from './week.ts'

/** Says what is wrong with a part. `unfinished`: it would not be, if there were more of it. */
type Complain = (part: Part, reason: Reason, unfinished?: boolean) => void

/**
 * The filter that a text of the search box says. Never throws: what cannot be read is a mistake and a clause that narrows
 * nothing, and the rest applies.
 */
export function readQuery(text: string, names?: Names): Query {
  const clauses: Clause[] = []
  const tokens: Token[] = []
  const mistakes: Mistake[] = []
  let run: Lexeme[] = []
  const endRun = () => {
    const words = wordsOf(text, run)
    if (words !== undefined) clauses.push({ kind: 'words', text: words, negated: false })
    run = []
  }
  for (const lexeme of lex(text)) {
    const { start, end, negated, field } = lexeme
    if (field === undefined && !negated) run.push(lexeme)
    else endRun()
    if (field === undefined) {
      tokens.push({ start, end, kind: 'words' })
      const words = negated ? wordsOf(text, [{ ...lexeme, start: start + 1 }]) : undefined
      if (words !== undefined) clauses.push({ kind: 'words', text: words, negated })
      continue
    }
    const wrong = new Set<Part>()
    const clause = clauseOf(lexeme, names, (part, reason, unfinished = false) => {
      if (reason !== 'open-quote') wrong.add(part)
      // Of what is missing nothing could be underlined: the field stands for it.
      const isWhole = reason === 'unknown-field' || part.start === part.end
      mistakes.push({
        start: isWhole ? start + Number(negated) : part.start,
        end: reason === 'unknown-field' ? part.start : part.end,
        reason,
        field,
        value: part.text,
        unfinished: unfinished && part.end === text.length,
      })
    })
    tokens.push({ start, end, kind: clause ? 'clause' : 'unread' })
    if (clause) clauses.push(clause)
    const unread = unreadOf(text, lexeme, wrong, clause !== undefined)
    if (unread !== undefined) clauses.push({ kind: 'unread', text: unread, negated: false })
  }
  endRun()
  return { filter: clauses, tokens, mistakes }
}

/** Free words as they were typed; `undefined` where there is nothing to look for. */
function wordsOf(text: string, run: readonly Lexeme[]): string | undefined {
  const [first, last] = [run[0], run.at(-1)]
  const words = first && last && text.slice(first.start, last.end) + (last.open ? '"' : '')
  return words && /[^\s"]/.test(words) ? words : undefined
}

/** The values that could not be used, with their field. */
function unreadOf(text: string, { start, end, parts, open }: Lexeme, wrong: ReadonlySet<Part>, isPartly: boolean) {
  const close = open ? '"' : ''
  if (!isPartly) return text.slice(start, end) + close
  const left = parts.filter((part) => wrong.has(part) && part.start < part.end)
  if (left.length === 0) return undefined
  const values = left.map((part) => text.slice(part.start, part.end) + (part === parts.at(-1) ? close : ''))
  return text.slice(start, parts[0]?.start) + values.join(',')
}

function clauseOf(lexeme: Lexeme, names: Names | undefined, complain: Complain): Clause | undefined {
  const { field = '', negated, open } = lexeme
  const [first] = lexeme.parts
  if (!first) return undefined
  const read = readers.get(isAttributeField(field) ? 'attr' : field)
  if (!read) {
    complain(first, 'unknown-field')
    return undefined
  }
  const parts = lexeme.parts.filter((part) => {
    const isThere = part.text.trim() !== '' || (part.quoted && isOpenField(field))
    if (!isThere) complain(part, 'no-value', true)
    return isThere
  })
  if (open) complain(lexeme.parts.at(-1) ?? first, 'open-quote', true)
  return parts.length === 0 ? undefined : read({ field, parts, negated, names, complain })
}

interface Said {
  readonly field: string
  /** At least one, none of them empty but in quotes. */
  readonly parts: readonly Part[]
  readonly negated: boolean
  readonly names: Names | undefined
  readonly complain: Complain
}

type Read = (said: Said) => Clause | undefined

const readers: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['media', readOpen],
  ['owner', readOpen],
  ['attr', readOpen],
  ['direction', readClosed],
  ['state', readClosed],
  ['duration', readDuration],
  ['started', readDates],
  ['day', readWeekPart],
  ['hour', readWeekPart],
  ['has', readHas],
  ['is', readIs],
  ...textFields.map((field): [string, Read] => [
    field,
    ({ parts, negated }) => ({ kind: 'holds', field, texts: unique(parts.map(({ text }) => text)), negated }),
  ]),
  ['flag', readClosed],
])

/** The fields of the language that have a name of their own, in the order in which they are explained. */
export const fieldNames: readonly string[] = [...readers.keys()].filter((name) => name !== 'attr')

function readOpen({ field: typed, parts, negated, names, complain }: Said): Clause | undefined {
  if (!isOpenField(typed)) return undefined
  const field = isAttributeField(typed) ? (names?.attributeOf(typed) ?? typed) : typed
  const values = parts.flatMap((part): readonly string[] => {
    if (part.text === '' || (!part.quoted && emptyWord.test(part.text))) return ['']
    const value = field === 'media' ? mediaOf(part.text) : part.text
    const known = names?.valuesOf(field, value) ?? []
    if (!names || known.length > 0 || mediaFamilies.some((family) => family === value)) {
      return known.length > 0 ? known : [value]
    }
    const isPart = names.isPart(field, value)
    if (field === 'media') complain(part, 'unknown-value', isPart || mediaFamilies.some((one) => one.startsWith(value)))
    else if (isPart) complain(part, 'part-of-value', true)
    else return [value]
    return []
  })
  return values.length === 0 ? undefined : { kind: 'anyOf', field, values: unique(values), negated }
}

function readClosed({ field, parts, negated, complain }: Said): Clause | undefined {
  if (field !== 'direction' && field !== 'state' && field !== 'flag') return undefined
  const values = known(parts, closedValues.get(field) ?? [], complain)
  return values.length === 0 ? undefined : { kind: 'anyOf', field, values: unique(values), negated }
}

/** Those of the values that there are. */
function known<Value extends string>(parts: readonly Part[], all: readonly Value[], complain: Complain): Value[] {
  return parts.flatMap((part) => {
    const code = codeOf(part.text)
    const value = all.find((each) => each === code)
    if (value === undefined)
      complain(
        part,
        'unknown-value',
        all.some((each) => each.startsWith(code)),
      )
    return value ?? []
  })
}

/** The bands of the facet as the facet has them, any other spans in a clause of their own. */
function readDuration({ parts, negated, complain }: Said): Clause | undefined {
  const spans = parts.flatMap((part): readonly (readonly [Part, MsRange | 'none'])[] => {
    if (emptyWord.test(part.text)) return [[part, 'none']]
    const span = readSpans(part.text)
    if (span !== undefined && span !== 'backwards') return [[part, span]]
    complain(part, span ?? 'duration', true)
    return []
  })
  const bands = spans.map(([, span]): DurationBand | undefined => (span === 'none' ? 'none' : bandOf(span)))
  if (spans.length === 0) return undefined
  if (bands.every((band) => band !== undefined)) {
    return { kind: 'anyOf', field: 'duration', values: unique(bands), negated }
  }
  const unmeasured = spans.find(([, span]) => span === 'none')
  if (unmeasured) {
    complain(unmeasured[0], 'none-among-spans')
    return undefined
  }
  return { kind: 'lasts', ranges: spans.flatMap(([, span]) => (span === 'none' ? [] : span)), negated }
}

function readDates({ parts, negated, complain }: Said): Clause | undefined {
  const part = onlyOne(parts, complain)
  const clause = part && readStarted(part.text.toUpperCase(), negated)
  if (clause && clause !== 'backwards') return clause
  if (part) complain(part, clause ?? 'date', true)
  return undefined
}

/** Days and hours are lists within one value, `mon,tue@9-17,20`, so the commas are put back. */
function readWeekPart({ field, parts, negated, complain }: Said): Clause | undefined {
  const { clause, unknown } = readWeek(
    field === 'hour' ? 'hour' : 'day',
    parts.map(({ text }) => text.trim().toLowerCase()).join(','),
    negated,
  )
  for (const part of parts) {
    const words = part.text.trim().toLowerCase().split('@')
    if (words.some((word) => unknown.includes(word))) complain(part, field === 'hour' ? 'hour' : 'weekday', true)
  }
  return clause
}

function readHas({ parts, negated, names, complain }: Said): Clause | undefined {
  const part = onlyOne(parts, complain)
  if (!part) return undefined
  const name = part.text.replace(/^(attr|data)\./i, (place) => place.toLowerCase())
  if (isAttributeField(name)) return { kind: 'has', field: names?.attributeOf(name) ?? name, negated }
  const [field] = known([part], presenceFields, complain)
  return field && { kind: 'has', field, negated }
}

function readIs({ parts, negated, complain }: Said): Clause | undefined {
  const part = onlyOne(parts, complain)
  const [trait] = part ? known([part], traits, complain) : []
  return trait && { kind: 'is', trait, negated }
}

function onlyOne([first, ...others]: readonly Part[], complain: Complain): Part | undefined {
  for (const other of others.slice(0, 1)) complain(other, 'only-one')
  return others.length === 0 ? first : undefined
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)]
}
