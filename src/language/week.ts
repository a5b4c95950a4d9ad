import type { Clause } from '#src/model/filter.ts'

export type WeekClause = Extract<Clause, { readonly kind: 'week' }>

const dayNames: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const hourPattern = /^(\d{1,2})(?:(?:-|\.\.)(\d{1,2}))?$/

/** `mon,tue`; empty for every day. */
export function writeWeekdays(days: readonly number[]): string {
  return days.flatMap((each) => dayNames[each - 1] ?? []).join(',')
}

/** `9-17,20`; empty for every hour. */
export function writeHours(hours: readonly number[]): string {
  const runs: [from: number, to: number][] = []
  for (const hour of hours) {
    const run = runs.at(-1)
    if (run && hour === run[1] + 1) run[1] = hour
    else runs.push([hour, hour])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',')
}

/** `day:mon,tue`, `hour:9-17`, or those hours of those days: `day:mon,tue@9-17`. Empty for the whole week. */
export function writeWeek({ days, hours }: WeekClause): string {
  const [day, hour] = [writeWeekdays(days), writeHours(hours)]
  if (day === '') return hour === '' ? '' : `hour:${hour}`
  return `day:${day}${hour === '' ? '' : `@${hour}`}`
}

interface ReadWeek {
  readonly clause: WeekClause | undefined
  /** Words that are neither a day nor hours. */
  readonly unknown: readonly string[]
}

/** What stands after `day:` or `hour:`. */
export function readWeek(name: 'day' | 'hour', text: string, negated: boolean): ReadWeek {
  const [first = '', second = ''] = text.split('@')
  const unknown: string[] = []
  const days = name === 'hour' ? [] : readAll(first, readDay, unknown)
  const hours = readAll(name === 'hour' ? first : second, readHours, unknown)
  const clause: WeekClause = { kind: 'week', days, hours, negated }
  return { clause: days.length > 0 || hours.length > 0 ? clause : undefined, unknown }
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
