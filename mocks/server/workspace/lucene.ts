import { notValid } from '#mocks/refusal.ts'

/** Whether a field of an interaction is as one term of a query has it. */
export type TermTest = (field: string | undefined, term: Term) => boolean

export type Term =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string; readonly isInclusive: boolean }

/** A query that was read: whether it holds, given what a term of it does. */
export type Query = (test: TermTest) => boolean

const tokens =
  /\s+|(\(|\)|&&|\|\||!|-(?=\S))|([A-Za-z_][\w.]*|\*):|([[{][^\]}]*[\]}])|"((?:[^"\\]|\\.)*)"|([^\s()[\]{}":]+)/y

/** That part of Lucene's language that index queries are made of: fields, phrases, ranges, AND, OR, NOT, parentheses. */
export function readQuery(text: string): Query {
  const read = new Reader(tokensOf(text))
  const query = read.alternatives()
  if (!read.isAtEnd) throw unreadable(text)
  return query
}

interface Token {
  readonly kind: 'sign' | 'field' | 'range' | 'words'
  readonly text: string
}

function tokensOf(text: string): readonly Token[] {
  const found: Token[] = []
  tokens.lastIndex = 0
  while (tokens.lastIndex < text.length) {
    const match = tokens.exec(text)
    if (!match) throw unreadable(text)
    const [, sign, field, range, phrase, word] = match
    if (sign !== undefined) found.push({ kind: 'sign', text: signs.get(sign) ?? sign })
    else if (field !== undefined) found.push({ kind: 'field', text: field })
    else if (range !== undefined) found.push({ kind: 'range', text: range })
    else if (phrase !== undefined) found.push({ kind: 'words', text: phrase.replace(/\\(.)/g, '$1') })
    else if (word !== undefined) found.push({ kind: /^(AND|OR|NOT)$/.test(word) ? 'sign' : 'words', text: word })
  }
  return found
}

const signs: ReadonlyMap<string, string> = new Map([
  ['&&', 'AND'],
  ['||', 'OR'],
  ['!', 'NOT'],
  ['-', 'NOT'],
])

class Reader {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(found: readonly Token[]) {
    this.#tokens = found
  }

  get isAtEnd() {
    return this.#at === this.#tokens.length
  }

  /** Terms that merely follow each other are alternatives too, as in Lucene. */
  alternatives(): Query {
    const queries = [this.#all()]
    while (!this.isAtEnd && !this.#is(')')) {
      this.#take('OR')
      queries.push(this.#all())
    }
    return (test) => queries.some((query) => query(test))
  }

  #all(): Query {
    const queries = [this.#one()]
    while (this.#take('AND')) queries.push(this.#one())
    return (test) => queries.every((query) => query(test))
  }

  #one(field?: string): Query {
    if (this.#take('NOT')) {
      const query = this.#one()
      return (test) => !query(test)
    }
    if (this.#take('(')) {
      const query = this.alternatives()
      if (!this.#take(')')) throw unreadable('a parenthesis is open')
      return field === undefined ? query : (test) => query((_field, term) => test(field, term))
    }
    const token = this.#tokens[this.#at++]
    if (token?.kind === 'field') return this.#one(token.text)
    if (token?.kind === 'words') return (test) => test(field, { kind: 'words', text: token.text })
    if (token?.kind === 'range') return rangeOf(field, token.text)
    throw unreadable(token?.text ?? 'it ends too early')
  }

  #is(sign: string): boolean {
    const token = this.#tokens[this.#at]
    return token?.kind === 'sign' && token.text === sign
  }

  #take(sign: string): boolean {
    const found = this.#is(sign)
    if (found) this.#at++
    return found
  }
}

function rangeOf(field: string | undefined, text: string): Query {
  const [, from, to] = /^[[{]\s*(\S+)\s+TO\s+(\S+?)\s*[\]}]$/.exec(text) ?? []
  if (from === undefined || to === undefined) throw unreadable(text)
  const term: Term = { kind: 'range', from, to, isInclusive: text.startsWith('[') }
  return (test) => test(field, term)
}

function unreadable(what: string): Error {
  return notValid('query', `'${what}' cannot be read`)
}
