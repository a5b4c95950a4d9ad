/** One of the values after a field, without its quotes. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly quoted: boolean
}

/** A stretch of a query without white space but in quotes; places in UTF-16 units. */
export interface Lexeme {
  readonly start: number
  readonly end: number
  readonly negated: boolean
  /** `media`, `attr.Order Number` without its quotes; `undefined` for free words. */
  readonly field: string | undefined
  /** After the colon. */
  readonly parts: readonly Part[]
  /** A quote is not closed: it reaches to the end. */
  readonly open: boolean
}

const space = /\s+/y
const words = /[^\s"]+|"[^"]*("?)/y
// `http://…` is a word.
const fieldName = /(?:(attr|data)\.(?:"((?:[^"\\]|\\[\s\S])*)"|([^\s":]+))|([a-z][a-z-]*)):(?!\/\/)/iy
const quotedPart = /"((?:[^"\\]|\\[\s\S]?)*)("?)/y
const barePart = /[^\s,]*/y

/** Every stretch of a query, in order; between them is nothing but white space. */
export function lex(text: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = []
  let at = 0
  const take = (what: RegExp) => {
    what.lastIndex = at
    const found = what.exec(text)
    if (found) at += found[0].length
    return found
  }
  while (at < text.length) {
    if (take(space)) continue
    const start = at
    // A hyphen alone is a word.
    const negated = /^-\S/.test(text.slice(at, at + 2))
    if (negated) at += 1
    const named = take(fieldName)
    const { parts, open } = named ? partsFrom(take, () => at, text) : { parts: [], open: wordsFrom(take) }
    lexemes.push({ start, end: at, negated, field: named ? nameOf(named) : undefined, parts, open })
  }
  return lexemes
}

type Take = (what: RegExp) => RegExpExecArray | null

function wordsFrom(take: Take): boolean {
  let open = false
  for (let found = take(words); found; found = take(words)) open = found[1] === ''
  return open
}

function nameOf([, place, quoted, bare, plain]: RegExpExecArray): string {
  return place === undefined ? (plain ?? '').toLowerCase() : `${place.toLowerCase()}.${bare ?? unescaped(quoted ?? '')}`
}

function partsFrom(take: Take, at: () => number, text: string) {
  const parts: Part[] = []
  let open = false
  do {
    const start = at()
    const quoted = take(quotedPart)
    open = quoted?.[2] === ''
    const value = (quoted ? unescaped(quoted[1] ?? '') : '') + (take(barePart)?.[0] ?? '')
    parts.push({ start, end: at(), text: value, quoted: quoted !== null })
  } while (text[at()] === ',' && take(/,/y))
  return { parts, open }
}

const unescaped = (text: string) => text.replace(/\\(["\\])/g, '$1')

/** In quotes, so that nothing in it means anything. */
export const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`
