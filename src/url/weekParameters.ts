import type { Clause, Filter } from '#src/model/filter.ts'
import type { Parameter } from './parameters.ts'

type Week = Extract<Clause, { readonly kind: 'week' }>

const dayNames: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const hourPattern = /^(\d{1,2})(?:-(\d{1,2}))?$/

/** `day=mon,tue` and `hour=9-17,20`; a negated clause of both is one parameter, `day=-mon,tue@9-17`. */
export function writeWeek({ days, hours, negated }: Week): readonly Parameter[] {
  const sign = negated ? '-' : ''
  const day = days.flatMap((each) => dayNames[each - 1] ?? []).join(',')
  const hour = writeHours(hours)
  if (negated && day !== '' && hour !== '') return [{ name: 'day', value: `-${day}@${hour}` }]
  return [
    ...(day === '' ? [] : [{ name: 'day', value: sign + day }]),
    ...(hour === '' ? [] : [{ name: 'hour', value: sign + hour }]),
  ]
}

interface ReadWeek {
  readonly clause: Week | undefined
  readonly unknown: readonly string[]
}

export function readWeek(name: 'day' | 'hour', text: string, negated: boolean): ReadWeek {
  const [first = '', second = ''] = text.split('@')
  const unknown: string[] = []
  const days = name === 'hour' ? [] : readAll(first, readDay, unknown)
  const hours = readAll(name === 'hour' ? first : second, readHours, unknown)
  const clause: Week = { kind: 'week', days, hours, negated }
  return { clause: days.length > 0 || hours.length > 0 ? clause : undefined, unknown }
}

/** Days and hours that stand as two parameters are one clause: those hours of those days. */
export function joinWeek(filter: Filter): Filter {
  const lone = (part: 'days' | 'hours') =>
    filter.find((clause) => clause.kind === 'week' && !clause.negated && clause[part].length === 0)
  const [hours, days] = [lone('days'), lone('hours')]
  if (days?.kind !== 'week' || hours?.kind !== 'week' || days === hours) return filter
  return filter.flatMap((clause) =>
    clause === hours ? [] : clause === days ? { ...days, hours: hours.hours } : clause,
  )
}

function readAll(text: string, meaning: (word: string) => readonly number[], unknown: string[]): readonly number[] {
  const numbers = text.split(',').flatMap((word) => {
    const meant = meaning(word)
    if (meant.length === 0 && word !== '') unknown.push(word)
    return meant
  })
  return [...new Set(numbers)].sort((a, b) => a - b)
}

function readDay(word: string): readonly number[] {
  const at = dayNames.indexOf(word.toLowerCase())
  return at < 0 ? [] : [at + 1]
}

/** `22-2` goes over midnight. */
function readHours(word: string): readonly number[] {
  const [, first, last = first] = hourPattern.exec(word) ?? []
  const [from, to] = [Number(first), Number(last)]
  if (!(from < 24 && to < 24)) return []
  return Array.from({ length: ((to - from + 24) % 24) + 1 }, (_, step) => (from + step) % 24)
}

function writeHours(hours: readonly number[]): string {
  const runs: [from: number, to: number][] = []
  for (const hour of hours) {
    const run = runs.at(-1)
    if (run && hour === run[1] + 1) run[1] = hour
    else runs.push([hour, hour])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',')
}
