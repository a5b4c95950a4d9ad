import type { Clause, Filter } from '#src/model/filter.ts'
import type { Columns } from './columns.ts'
import { grownUint32 } from './grown.ts'
import { type ClauseGroup, clauseGroups, failureBit, Passing } from './passing.ts'
import type { SearchText } from './searchText.ts'
import { parseWords } from './text.ts'
import { WordSearch } from './wordSearch.ts'

function groupOf(clause: Clause): ClauseGroup {
  return clause.kind === 'words' ? 'words' : clause.field
}

/** Knows of each row which groups of the filter's clauses it fails, and works out anew only the groups that changed. */
export class Filtering {
  readonly #columns: Columns
  readonly #texts: SearchText
  readonly #words: WordSearch
  #failures = new Uint32Array(0)
  /** The rows that `#failures` is true for. */
  #rows = 0
  /** What each group's bits were worked out for. */
  readonly #applied = new Map<ClauseGroup, { readonly written: string; readonly clauses: readonly Clause[] }>()

  constructor(columns: Columns, texts: SearchText) {
    this.#columns = columns
    this.#texts = texts
    this.#words = new WordSearch(texts)
  }

  /** Whether the last filter looked through the texts. */
  get searchesTexts(): boolean {
    return (this.#applied.get('words')?.clauses.length ?? 0) > 0
  }

  apply(filter: Filter): Passing {
    const { size } = this.#columns
    this.#failures = grownUint32(this.#failures, size)
    for (const group of clauseGroups) {
      const clauses = filter.filter((clause) => groupOf(clause) === group)
      const written = JSON.stringify(clauses)
      const isKnown = (this.#applied.get(group)?.written ?? '[]') === written
      this.#applied.set(group, { written, clauses })
      this.#applyGroup(failureBit(group), clauses, isKnown ? this.#rows : 0, size)
    }
    this.#rows = size
    return new Passing(this.#failures, size)
  }

  /** To be called with the known rows that have changed. */
  refresh(rows: ReadonlySet<number>): void {
    this.#words.refresh(rows)
    for (const [group, { clauses }] of this.#applied) {
      for (const row of rows) if (row < this.#rows) this.#applyGroup(failureBit(group), clauses, row, row + 1)
    }
  }

  #applyGroup(bit: number, clauses: readonly Clause[], from: number, to: number): void {
    if (from === to) return
    const failures = this.#failures
    for (let row = from; row < to; row++) failures[row]! &= ~bit
    for (const clause of clauses) {
      if (clause.kind === 'words') this.#applyWords(bit, clause, from, to)
      else if (clause.kind === 'anyOf') this.#applyAnyOf(bit, clause, from, to)
      else this.#applyBetween(bit, clause, from, to)
    }
  }

  #applyWords(bit: number, { text, negated }: Clause & { kind: 'words' }, from: number, to: number): void {
    const words = parseWords(text)
    // Nothing to look for is no condition, rather than one that everything meets and its negation shuts out.
    if (words.length === 0) return
    this.#texts.advance(this.#columns.size)
    const marks = this.#words.marksOf(words)
    const failing = negated ? 1 : 0
    const failures = this.#failures
    for (let row = from; row < to; row++) if (marks[row] === failing) failures[row]! |= bit
  }

  #applyAnyOf(bit: number, { field, values, negated }: Clause & { kind: 'anyOf' }, from: number, to: number): void {
    const column = this.#columns.facets[field]
    const wanted = new Set(values)
    const bits = Uint32Array.from(column.values, (own) =>
      own.some((value) => wanted.has(value)) === negated ? bit : 0,
    )
    const { codes } = column
    const failures = this.#failures
    for (let row = from; row < to; row++) failures[row]! |= bits[codes[row]!]!
  }

  #applyBetween(bit: number, clause: Clause & { kind: 'between' }, from: number, to: number): void {
    const { started } = this.#columns
    const failures = this.#failures
    const bits = Uint32Array.of(clause.negated ? 0 : bit, clause.negated ? bit : 0)
    for (let row = from; row < to; row++) {
      const at = started[row]!
      // A row without a readable start is at no time, so in no span of time. No branches: rows come in no order of time.
      failures[row]! |= bits[Number(at >= clause.from) & Number(at < clause.to)]!
    }
  }
}
