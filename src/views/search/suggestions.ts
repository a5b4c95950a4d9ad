import type { KnownValue, KnownValues } from '#src/explore/knownValues.ts'
import { closedValues, isOpenField, mediaOf } from '#src/language/fields.ts'
import { type Lexeme, lex, type Part } from '#src/language/lexer.ts'
import { fieldNames } from '#src/language/parser.ts'
import { writeAttribute, writeValue } from '#src/language/writer.ts'
import { isAttributeField, isFixedFacetField, presenceFields } from '#src/model/field.ts'
import { durationBands, traits } from '#src/model/filter.ts'
import { mediaFamilies } from '#src/model/media.ts'
import { facetLabel } from '#src/text/label.ts'
import { lateWords } from '#src/text/lateWords.ts'

/** Something to put into the box in place of the text from `start` to `end`. */
export interface Suggestion {
  readonly kind: 'past' | 'forget' | 'field' | 'value'
  readonly start: number
  readonly end: number
  readonly insert: string
  readonly label: string
  readonly note: string
}

/** Why suggestions are shown: because of what is typed, or because somebody asked what could be. */
export type Asked = 'typing' | 'asked'

const mostValues = 8
const mostAttributes = 6

/** What could be typed where the caret is. */
export function suggestionsFor(
  text: string,
  caret: number,
  known: KnownValues | undefined,
  past: readonly string[],
  asked: Asked,
): readonly Suggestion[] {
  const lexeme = lex(text).find(({ start, end }) => start < caret && caret <= end)
  const part = lexeme?.parts.find(({ start, end }) => start <= caret && caret <= end)
  if (lexeme?.field !== undefined && part) return values(text, lexeme, part, known)
  if (lexeme && !lexeme.negated && lexeme.field === undefined && lexeme.end === caret) {
    return fields(lexeme.start, caret, text.slice(lexeme.start, caret), known)
  }
  if (lexeme?.negated && lexeme.field === undefined && lexeme.end === caret) {
    return fields(lexeme.start + 1, caret, text.slice(lexeme.start + 1, caret), known)
  }
  if (asked === 'typing' || lexeme) return []
  return [...(text.trim() === '' ? searches(text, past) : []), ...fields(caret, caret, '', known)]
}

function searches(text: string, past: readonly string[]): readonly Suggestion[] {
  const of = { start: 0, end: text.length, note: '' }
  if (past.length === 0) return []
  return [
    ...past.map((each): Suggestion => ({ ...of, kind: 'past', insert: each, label: each })),
    { ...of, kind: 'forget', insert: '', label: lateWords.search.forget },
  ]
}

function fields(start: number, end: number, typed: string, known: KnownValues | undefined): readonly Suggestion[] {
  const lower = typed.toLowerCase()
  const own = fieldNames
    .filter((name) => name.startsWith(lower))
    .map((name): Suggestion => {
      const [example, what] = explanation(name)
      return { kind: 'field', start, end, insert: `${name}:`, label: example, note: what }
    })
  return [
    ...own,
    ...attributes(lower, known).map(([field, note]): Suggestion => {
      return {
        kind: 'field',
        start,
        end,
        insert: `${writeAttribute(field)}:`,
        label: `${writeAttribute(field)}:`,
        note,
      }
    }),
  ]
}

function explanation(name: string): readonly [string, string] {
  const explained: Readonly<Record<string, readonly string[]>> = lateWords.search.explained
  const [example = name, what = ''] = explained[name] ?? []
  return [example, what]
}

/** Those whose key begins so, or that are written so; the most frequent first. */
function attributes(lower: string, known: KnownValues | undefined) {
  if (!known) return []
  return [...known.attributesSeen]
    .filter(([field]) => {
      const name = field.toLowerCase()
      return name.startsWith(lower) || (lower.length > 1 && name.slice('attr.'.length).startsWith(lower))
    })
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostAttributes)
    .map(([field, rows]) => [field, lateWords.search.share(rows / Math.max(1, known.size))] as const)
}

function values(text: string, { field = '', parts }: Lexeme, part: Part, known: KnownValues | undefined) {
  const typed = part.text.toLowerCase()
  const isTaken = (insert: string) =>
    parts.some((other) => other !== part && text.slice(other.start, other.end).toLowerCase() === insert.toLowerCase())
  // After the last one something else may follow.
  const space = part.end === text.length ? ' ' : ''
  return valuesOf(field, typed, known)
    .filter(([insert]) => !isTaken(insert))
    .map(([insert, label, note]): Suggestion => {
      return { kind: 'value', start: part.start, end: part.end, insert: insert + space, label, note }
    })
}

type Value = readonly [insert: string, label: string, note: string]

function valuesOf(field: string, typed: string, known: KnownValues | undefined): readonly Value[] {
  const begins = ([insert, label]: Value) =>
    insert.toLowerCase().startsWith(typed) || label.toLowerCase().startsWith(typed)
  const { search } = lateWords
  if (field === 'has') {
    const own = presenceFields.map((name): Value => [name, name, search.present[name]])
    const more = attributes(typed.replace(/^has:/, ''), known).map(([name, note]): Value => {
      const written = /[\s,"]/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name
      return [written, name, note]
    })
    return [...own.filter(begins), ...more]
  }
  if (field === 'is') return traits.map((trait): Value => [trait, trait, search.traits[trait]]).filter(begins)
  if (field === 'duration') {
    return durationBands
      .map((band): Value => {
        const written = writeValue('duration', band)
        return [written, written, facetLabel('duration', band, band)]
      })
      .filter(begins)
  }
  if (isFixedFacetField(field) && closedValues.has(field)) {
    const counts = new Map(known?.complete(field, '', mostValues).map(({ value, count }) => [value, count]))
    return (closedValues.get(field) ?? [])
      .map((value): Value => [value, facetLabel(field, value, value), search.times(counts.get(value) ?? 0)])
      .filter(begins)
  }
  if (!isOpenField(field)) return []
  const name = isAttributeField(field) ? (known?.attributeOf(field) ?? field) : field
  const found = known?.complete(name, typed === '' ? '' : name === 'media' ? mediaOf(typed) : typed, mostValues) ?? []
  const seen = byName(found).map(({ value, label, count }): Value => {
    // By name: whoever has it is meant.
    return [writeValue(name, name === 'owner' ? label : value), facetLabel(name, value, label), search.times(count)]
  })
  const none: Value = ['none', facetLabel(name, '', ''), '']
  if (name !== 'media') return begins(none) ? [...seen, none] : seen
  const rest = mediaFamilies
    .filter((family) => found.every(({ value }) => value !== family))
    .map((family): Value => [family, facetLabel('media', family, family), search.times(0)])
  return [...seen, ...rest.filter(begins)]
}

/** Owners of one name are one suggestion. */
function byName(found: readonly KnownValue[]): readonly KnownValue[] {
  const sums = new Map<string, KnownValue>()
  for (const each of found) {
    const sum = sums.get(each.label)
    sums.set(each.label, sum ? { ...sum, count: sum.count + each.count } : each)
  }
  return [...sums.values()]
}
