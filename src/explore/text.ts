import { textOfUnits } from './textOfUnits.ts'

/** Latin, Greek and Cyrillic accents only: the vowel signs of other scripts are letters, not decoration. */
const accents = /[\u0300-\u036f]/g

/** Letters that Unicode does not take apart, as people without them on the keyboard write them. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['’', "'"],
  // A capital sigma becomes one or the other by its neighbours, which differ between a text and a part of it.
  ['ς', 'σ'],
])

const foreign = /[\u0080-\uffff\t-\r]/
const beyondLatin = /[\u0100-\uffff]/
const latinChanges = /[\t-\r\u00a0 ]{2,}|[\t-\r\u0080-\u00ff]/g
const changes = /[\t-\r\u0080-\uffff]/g
const blanks = / {2,}/g

/**
 * The form in which texts are compared: lower case, without accents, any run of white space as one blank. Each character
 * is folded by itself, so that a part of a text folds to a part of what the text folds to.
 */
export function fold(text: string): string {
  if (foldsPlainly(text)) return text.toLowerCase()
  const lower = text.toLowerCase()
  if (!beyondLatin.test(lower)) return lower.replace(latinChanges, foldedChange)
  // An accent that goes may have stood between two blanks.
  return narrowed(lower.replace(changes, foldedUnit).replace(blanks, ' '))
}

const foldedChange = (change: string) => (change.length > 1 ? ' ' : foldedUnit(change))

/** Orders folded texts, and texts that fold alike, by their UTF-16 units. */
export const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Whether folding a text is no more than writing it in lower case, place by place. */
export function foldsPlainly(text: string): boolean {
  // Not one expression: an alternative in it makes engines slow.
  return !foreign.test(text) && !text.includes('  ')
}

const known = new Map<string, string>()

function foldedUnit(unit: string): string {
  const already = known.get(unit)
  if (already !== undefined) return already
  const parts = unit.normalize('NFD').replace(accents, '')
  const folded = Array.from(parts, (part) => plainLetters.get(part) ?? part.replace(/\s/, ' ')).join('')
  known.set(unit, folded)
  return folded
}

/**
 * The same text in one byte a character where it has only Latin-1: what `replace` makes of a text in two bytes stays at
 * two, and makes all that it is joined with two as well.
 */
function narrowed(text: string): string {
  if (beyondLatin.test(text)) return text
  return textOfUnits(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)))
}

const wordOrPhrase = /"([^"]*)"?|([^\s"]+)/g

/**
 * The words and "quoted phrases" of a search text, folded, each once. A quote that is still open reaches to the end, so
 * that a phrase works while it is being typed.
 */
export function parseWords(text: string): readonly string[] {
  const words = Array.from(text.matchAll(wordOrPhrase), ([, phrase, word]) => fold(phrase ?? word ?? '').trim())
  return [...new Set(words)].filter((word) => word !== '')
}

/** A part of a text, in UTF-16 units: from `start`, before `end`. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Where folded words (of `parseWords`) occur in a text as it is shown: ascending, without overlaps. */
export function matchRanges(text: string, words: readonly string[]): readonly TextRange[] {
  if (words.length === 0 || text === '') return []
  const { folded, starts } = foldWithStarts(text)
  const found: TextRange[] = []
  for (const word of words) {
    if (word === '') continue
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      found.push({ start: starts?.[at] ?? at, end: endOf(at + word.length - 1, starts, text.length) })
    }
  }
  return merged(found)
}

interface Folded {
  readonly folded: string
  /** For each folded unit where its character begins in the text; absent where the places are the same. */
  readonly starts: readonly number[] | undefined
}

function foldWithStarts(text: string): Folded {
  if (foldsPlainly(text)) return { folded: text.toLowerCase(), starts: undefined }
  let folded = ''
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    const part = fold(character)
    if (part !== ' ' || !folded.endsWith(' ')) {
      folded += part
      for (let unit = 0; unit < part.length; unit++) starts.push(at)
    }
    at += character.length
  }
  return { folded, starts }
}

/** The end of the character that holds the last matched unit, with the accents that follow it. */
function endOf(lastUnit: number, starts: readonly number[] | undefined, length: number): number {
  if (!starts) return lastUnit + 1
  const start = starts[lastUnit]
  let next = lastUnit + 1
  while (next < starts.length && starts[next] === start) next++
  return starts[next] ?? length
}

function merged(found: TextRange[]): readonly TextRange[] {
  found.sort((a, b) => a.start - b.start || a.end - b.end)
  const ranges: TextRange[] = []
  for (const range of found) {
    const last = ranges.at(-1)
    if (!last || range.start > last.end) ranges.push(range)
    else if (range.end > last.end) ranges[ranges.length - 1] = { start: last.start, end: range.end }
  }
  return ranges
}
