import { withoutSeparators } from './separators.ts'

/** Anything but plain English with single blanks. */
const needsWork = /[\u0080-\uffff\t-\r]| {2}/
const beyondAscii = /[\u0080-\uffff]/
/** Latin, Greek and Cyrillic accents only: the vowel signs of other scripts are letters, not decoration. */
const accents = /[\u0300-\u036f]+/g
const blanks = /\s+/g

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
const specialLetters = new RegExp(`[${[...plainLetters.keys()].join('')}]`, 'g')

/** The form in which texts are compared: lower case, without accents, any run of white space as one blank. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (!needsWork.test(lower)) return lower
  const plain = beyondAscii.test(lower)
    ? lower
        .normalize('NFD')
        .replace(accents, '')
        .replace(specialLetters, (letter) => plainLetters.get(letter) ?? letter)
    : lower
  return plain.replace(blanks, ' ')
}

const wordOrPhrase = /"([^"]*)"?|([^\s"]+)/g

/**
 * The words and "quoted phrases" of a search text, folded, each once. A quote that is still open reaches to the end, so
 * that a phrase works while it is being typed.
 */
export function parseWords(text: string): readonly string[] {
  const words = Array.from(withoutSeparators(text).matchAll(wordOrPhrase), ([, phrase, word]) =>
    fold(phrase ?? word ?? '').trim(),
  )
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
  if (!needsWork.test(text)) return { folded: text.toLowerCase(), starts: undefined }
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
