import type { Clause } from '#src/model/filter.ts'
import { earliest, type Instant, instant, latest } from '#src/model/instant.ts'
import { readDate, readInstant, writeInstant } from '#src/model/range.ts'

type Started = Extract<Clause, { readonly kind: 'between' | 'days' }>

/**
 * What `started:` says: days of the shown zone, `2026-11-01..2026-11-07`, or instants, `2026-11-07T10:00Z..`; one day by
 * itself; `>`, `>=`, `<`, `<=`. Either end may be left out.
 */
export function readStarted(text: string, negated: boolean): Started | 'backwards' | undefined {
  const [, sign = '', bare = ''] = /^([<>]=?)?(.*)$/s.exec(text) ?? []
  const ends = bare.split('..')
  const [first = '', last = ends.length === 1 ? first : ''] = ends
  if (ends.length > 2 || (first === '' && last === '') || (sign !== '' && ends.length === 2)) return undefined
  if ([first, last].every((end) => end === '' || readDate(end))) {
    const [from, to] = sign === '' ? [first, last] : daysBeside(sign, first)
    if ([from, to].some((end) => end !== '' && !readDate(end))) return undefined
    return from !== '' && to !== '' && from > to ? 'backwards' : { kind: 'days', field: 'started', from, to, negated }
  }
  const [start, end] = [first, last].map((each) => (each === '' ? undefined : readInstant(each)))
  if ((first !== '' && start === undefined) || (last !== '' && end === undefined)) return undefined
  // A moment alone is none that anything starts at.
  if (sign === '' && ends.length === 1) return undefined
  const [from, to] = sign === '' ? [start ?? earliest, end ?? latest] : spanBeside(sign, start ?? earliest)
  return from >= to ? 'backwards' : { kind: 'between', field: 'started', from, to, negated }
}

function daysBeside(sign: string, day: string): readonly [string, string] {
  const past = sign.length === 1 ? 1 : 0
  return sign.startsWith('>') ? [daysFrom(day, past), ''] : ['', daysFrom(day, -past)]
}

function spanBeside(sign: string, at: Instant): readonly [Instant, Instant] {
  if (sign.startsWith('>')) return [instant(at + (sign === '>' ? 1 : 0)), latest]
  return [earliest, instant(at + (sign === '<=' ? 1 : 0))]
}

function daysFrom(date: string, days: number): string {
  const [year = 0, month = 0, day = 0] = readDate(date) ?? []
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}

/** What `readStarted` reads as the same; empty for what says nothing. */
export function writeStarted(clause: Started): string {
  if (clause.kind === 'days') return clause.from === '' && clause.to === '' ? '' : writeDays(clause.from, clause.to)
  const [from, to] = [writeEnd(clause.from, earliest), writeEnd(clause.to, latest)]
  return from === undefined || to === undefined || from === to ? '' : `${from}..${to}`
}

export function writeDays(from: string, to: string): string {
  return from === to ? from : `${from}..${to}`
}

function writeEnd(at: Instant, open: Instant): string | undefined {
  if (at === open) return ''
  return Number.isFinite(at) && Math.abs(at) < latest ? writeInstant(at) : undefined
}
