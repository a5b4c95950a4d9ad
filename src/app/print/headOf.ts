import type { ManifestFacts } from '#src/export/manifest.ts'
import type { InstantRange } from '#src/model/filter.ts'
import type { Instant } from '#src/model/instant.ts'
import type { Scope } from '#src/model/scope.ts'
import type { Sort } from '#src/model/sort.ts'
import { columnName } from '#src/text/label.ts'
import { printWords } from '#src/text/printWords.ts'
import type { Clock } from '#src/time/clock.ts'
import { titleOf } from '#src/views/details/title.ts'
import type { CaseEntry, CaseFile, HeadFact, PrintWhat } from '#src/views/print/caseFile.ts'
import { offsetText } from '#src/views/print/printedText.ts'

/** What a case file's head is written from. */
export interface HeadSource {
  readonly what: PrintWhat
  readonly entries: readonly CaseEntry[]
  readonly scope: Scope
  /** The customer's or the agent's name, where it is known. */
  readonly scopeName: string | undefined
  readonly range: InstantRange
  /** As typed, masked; empty where there is none. */
  readonly query: string
  readonly sort: Sort
  readonly clock: Clock
  readonly printedAt: Instant
  readonly gaps: ManifestFacts['gaps']
  readonly sample: string | undefined
  readonly isMasked: boolean
}

/** Everything of a case file but its entries. */
export function headOf(source: HeadSource): Omit<CaseFile, 'entries'> {
  const { clock } = source
  return {
    title: caseTitle(source),
    facts: factsOf(source),
    gaps:
      source.what === 'interaction'
        ? []
        : source.gaps.map(({ from, to, reason }) =>
            printWords.gap(printWords.dates(clock.dateTime(from), clock.dateTime(to)), reason),
          ),
    clock,
  }
}

function caseTitle({ what, entries, scope, scopeName }: HeadSource): string {
  const current = entries.find(({ interaction }) => interaction)?.interaction
  if (what === 'interaction' && current) return titleOf(current)
  if (what === 'thread' && current) return printWords.thread(titleOf(current))
  if (scope.kind === 'all') return printWords.allInteractions
  return scopeName ?? (scope.kind === 'contact' ? scope.contactId : scope.userId)
}

function factsOf(source: HeadSource): readonly HeadFact[] {
  const { what, entries, range, clock, printedAt, sort } = source
  const { head } = printWords
  const isResult = what === 'result'
  const all: readonly (readonly [name: string, value: string | undefined])[] = [
    [head.holds, what === 'interaction' ? printWords.holds.interaction : printWords.holds[what](loadedCount(entries))],
    [head.whose, isResult ? whoseOf(source) : undefined],
    [head.dates, isResult ? printWords.dates(clock.dateTime(range.from), clock.dateTime(range.to)) : undefined],
    [head.filter, isResult ? source.query || printWords.noFilter : undefined],
    [
      head.order,
      isResult
        ? sort.map(({ field, descending }) => printWords.order(columnName(field), descending)).join(', ')
        : undefined,
    ],
    [head.sample, isResult ? source.sample : undefined],
    [head.said, saidOf(entries)],
    [head.zone, clock.zone],
    [head.printed, printWords.at(clock.dateTime(printedAt), offsetText(clock.offsetMinutes(printedAt)))],
    [head.masked, source.isMasked ? printWords.masked : undefined],
  ]
  return all.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
}

function whoseOf({ scope, scopeName }: HeadSource): string {
  const { whose } = printWords
  if (scope.kind === 'all') return whose.all
  return scope.kind === 'contact'
    ? whose.contact(named(scopeName, scope.contactId))
    : whose.agent(named(scopeName, scope.userId))
}

function named(name: string | undefined, id: string): string {
  return name === undefined ? id : printWords.contact(name, id)
}

const loadedCount = (entries: readonly CaseEntry[]) => entries.filter(({ interaction }) => interaction).length

/** How many of them are here, and why the others are not. */
function saidOf(entries: readonly CaseEntry[]): string {
  const count = (state: CaseEntry['content']['state']) =>
    entries.filter(({ interaction, content }) => interaction && content.state === state).length
  return printWords.said(count('ready'), loadedCount(entries), count('failed'), count('unfetched'))
}
