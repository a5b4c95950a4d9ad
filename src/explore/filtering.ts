import { isAttributeField } from '#src/model/field.ts'
import type { Clause, Filter } from '#src/model/filter.ts'
import type { Interaction } from '#src/model/interaction.ts'
import { isInWeek } from '#src/model/week.ts'
import { type Clock, clockIn } from '#src/time/clock.ts'
import { type ClauseGroup, ClauseGroups } from './clauseGroups.ts'
import type { Columns } from './columns.ts'
import { grownUint32 } from './grown.ts'
import { hasField, textsOfField } from './ofField.ts'
import { Passing, PassingRoom } from './passing.ts'
import type { Repeats } from './repeats.ts'
import type { SearchText } from './searchText.ts'
import { fold, parseWords } from './text.ts'
import { hoursOfWeek, WeekHours } from './weekHours.ts'
import { WordSearch } from './wordSearch.ts'

type Of<Kind extends Clause['kind']> = Extract<Clause, { readonly kind: Kind }>

interface Applied {
  readonly written: string
  readonly clauses: readonly Clause[]
}

/** Knows of each row which groups of the filter's clauses it fails, and works out anew only the groups that changed. */
export class Filtering {
  readonly weekHours: WeekHours
  readonly #columns: Columns
  readonly #texts: SearchText
  readonly #words: WordSearch
  readonly #repeats: Repeats
  readonly #records: readonly Interaction[]
  readonly #groups = new ClauseGroups()
  readonly #room = new PassingRoom()
  #failures = new Uint32Array(0)
  /** The rows that `#failures` is true for. */
  #rows = 0
  /** What each group's bits were worked out for. */
  readonly #applied = new Map<ClauseGroup, Applied>()
  #clock: Clock | undefined

  constructor(columns: Columns, texts: SearchText, repeats: Repeats, records: readonly Interaction[]) {
    this.weekHours = new WeekHours(columns)
    this.#columns = columns
    this.#texts = texts
    this.#words = new WordSearch(texts)
    this.#repeats = repeats
    this.#records = records
  }

  /** Whether the last filter looked through the texts. */
  get searchesTexts(): boolean {
    return (['words', 'texts'] as const).some((group) => (this.#applied.get(group)?.clauses.length ?? 0) > 0)
  }

  /** @param clock that days and hours of the week are told by; UTC's where nobody says */
  apply(filter: Filter, clock?: Clock): Passing {
    const { size } = this.#columns
    this.#clock = clock
    this.#failures = grownUint32(this.#failures, size)
    for (const [group, clauses] of this.#groups.split(filter)) {
      const zone = group === 'week' && clauses.length > 0 ? clock?.zone : ''
      const written = JSON.stringify(clauses, writeEnds) + (zone ?? '')
      const isKnown = (this.#applied.get(group)?.written ?? '[]') === written && !this.#isOutdated(clauses)
      this.#applied.set(group, { written, clauses })
      this.#applyGroup(group, clauses, isKnown ? this.#rows : 0, size)
      if (clauses.length > 0 || !isAttributeField(group)) continue
      this.#applied.delete(group)
      this.#groups.release(group)
    }
    this.#rows = size
    return new Passing(this.#failures, size, this.#room)
  }

  /** The bit of the group that a facet's own clauses are in; 0 where it has none. */
  bitOf(group: ClauseGroup): number {
    return (this.#applied.get(group)?.clauses.length ?? 0) === 0 ? 0 : this.#groups.bitOf(group)
  }

  /** To be called with the known rows that have changed. */
  refresh(rows: ReadonlySet<number>): void {
    this.#words.refresh(rows)
    this.weekHours.refresh(rows)
    for (const [group, { clauses }] of this.#applied) {
      // Those are worked out anew as a whole.
      if (this.#isOutdated(clauses)) continue
      for (const row of rows) if (row < this.#rows) this.#applyGroup(group, clauses, row, row + 1)
    }
  }

  /** Whether a row repeats another depends on all that is loaded. */
  #isOutdated(clauses: readonly Clause[]): boolean {
    return !this.#repeats.isCurrent && clauses.some((clause) => clause.kind === 'is' && clause.trait === 'repeat')
  }

  #applyGroup(group: ClauseGroup, clauses: readonly Clause[], from: number, to: number): void {
    if (from === to) return
    const bit = this.#groups.bitOf(group)
    const failures = this.#failures
    for (let row = from; row < to; row++) failures[row]! &= ~bit
    for (const clause of clauses) this.#applyClause(bit, clause, from, to)
  }

  #applyClause(bit: number, clause: Clause, from: number, to: number): void {
    if (clause.kind === 'words') this.#applyWords(bit, clause, from, to)
    else if (clause.kind === 'anyOf') this.#applyAnyOf(bit, clause, from, to)
    else if (clause.kind === 'holds') this.#applyHolds(bit, clause, from, to)
    else if (clause.kind === 'between') this.#applyBetween(bit, clause, from, to)
    else if (clause.kind === 'week') this.#applyWeek(bit, clause, from, to)
    else if (clause.kind === 'lasts') this.#applyLasts(bit, clause, from, to)
    else if (clause.kind === 'has') this.#applyHas(bit, clause, from, to)
    else if (clause.kind === 'is') this.#applyIs(bit, clause, from, to)
  }

  #applyWords(bit: number, { text, negated }: Of<'words'>, from: number, to: number): void {
    const words = parseWords(text)
    // Nothing to look for is no condition, rather than one that everything meets and its negation shuts out.
    if (words.length === 0) return
    this.#texts.advance(this.#columns.size)
    const marks = this.#words.marksOf(words)
    const failing = negated ? 1 : 0
    const failures = this.#failures
    for (let row = from; row < to; row++) if (marks[row] === failing) failures[row]! |= bit
  }

  #applyAnyOf(bit: number, { field, values, negated }: Of<'anyOf'>, from: number, to: number): void {
    const column = this.#columns.facet(field)
    const { codes, composed } = column
    const wanted = new Set(values)
    const [having, lacking] = negated ? [bit, 0] : [0, bit]
    const bits = new Uint32Array(column.keys.length).fill(lacking)
    for (const value of wanted) {
      const code = column.codeOf(value)
      if (code !== undefined) bits[code] = having
    }
    for (const [code, own] of composed) bits[code] = own.some((value) => wanted.has(value)) ? having : lacking
    const failures = this.#failures
    for (let row = from; row < to; row++) failures[row]! |= bits[codes[row]!]!
  }

  #applyHolds(bit: number, { field, texts, negated }: Of<'holds'>, from: number, to: number): void {
    const wanted = texts.map((text) => fold(text).trim()).filter((text) => text !== '')
    if (wanted.length === 0) return
    // Only where it occurs anywhere need the field itself be looked at; those two are not among what is searched.
    const isSearched = field !== 'parent' && field !== 'thread'
    if (isSearched) this.#texts.advance(this.#columns.size)
    const found = wanted.map((text) => ({ text, marks: isSearched ? this.#words.marksOf([text]) : undefined }))
    const failures = this.#failures
    for (let row = from; row < to; row++) {
      const candidates = found.filter(({ marks }) => !marks || marks[row] === 1)
      const holds =
        candidates.length > 0 &&
        textsOfField(this.#records[row]!, field).some((own) => {
          const folded = fold(own)
          return candidates.some(({ text }) => folded.includes(text))
        })
      if (holds === negated) failures[row]! |= bit
    }
  }

  #applyBetween(bit: number, clause: Of<'between'>, from: number, to: number): void {
    const { started } = this.#columns
    const failures = this.#failures
    const bits = Uint32Array.of(clause.negated ? 0 : bit, clause.negated ? bit : 0)
    for (let row = from; row < to; row++) {
      const at = started[row]!
      // A row without a readable start is at no time, so in no span of time. No branches: rows come in no order of time.
      failures[row]! |= bits[Number(at >= clause.from) & Number(at < clause.to)]!
    }
  }

  #applyWeek(bit: number, clause: Of<'week'>, from: number, to: number): void {
    if (clause.days.length === 0 && clause.hours.length === 0) return
    const hours = this.weekHours.by(this.#clock ?? clockIn('UTC'))
    // A row without a start is in no hour of the week.
    const bits = Uint32Array.from({ length: hoursOfWeek + 1 }, (_, hour) => {
      const isMeant = hour < hoursOfWeek && isInWeek(clause, Math.floor(hour / 24) + 1, hour % 24)
      return isMeant === clause.negated ? bit : 0
    })
    const failures = this.#failures
    for (let row = from; row < to; row++) failures[row]! |= bits[hours[row]!]!
  }

  #applyLasts(bit: number, { ranges, negated }: Of<'lasts'>, from: number, to: number): void {
    const { spans } = this.#columns
    const failures = this.#failures
    for (let row = from; row < to; row++) {
      const span = spans[row]!
      const lasts = ranges.some((range) => span >= range.from && span <= range.to)
      if (lasts === negated) failures[row]! |= bit
    }
  }

  #applyHas(bit: number, { field, negated }: Of<'has'>, from: number, to: number): void {
    const failures = this.#failures
    if (isAttributeField(field)) {
      this.#applyAnyOf(bit, { kind: 'anyOf', field, values: [''], negated: !negated }, from, to)
      return
    }
    for (let row = from; row < to; row++) if (hasField(this.#records[row]!, field) === negated) failures[row]! |= bit
  }

  #applyIs(bit: number, { trait, negated }: Of<'is'>, from: number, to: number): void {
    if (trait === 'open' || trait === 'closed') {
      const isNegated = (trait === 'open') !== negated
      this.#applyAnyOf(bit, { kind: 'anyOf', field: 'state', values: ['stopped'], negated: isNegated }, from, to)
      return
    }
    const failures = this.#failures
    if (trait === 'repeat') {
      const marks = this.#repeats.marks()
      for (let row = from; row < to; row++) if ((marks[row] === 1) === negated) failures[row]! |= bit
      return
    }
    if (trait === 'reply') {
      for (let row = from; row < to; row++) {
        if ((this.#records[row]!.parentId !== undefined) === negated) failures[row]! |= bit
      }
      return
    }
    const flags = this.#columns.facet('flag')
    const unflagged = flags.codeOf('')
    for (let row = from; row < to; row++) {
      if ((flags.codes[row] !== unflagged) === negated) failures[row]! |= bit
    }
  }
}

/** JSON has no infinity. */
const writeEnds = (_key: string, value: unknown) => (value === Number.POSITIVE_INFINITY ? 'ever' : value)
