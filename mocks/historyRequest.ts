import { TZDate } from '@date-fns/tz'
import { addDays, addMonths } from 'date-fns'
import { canonicalMediaType } from '#src/model/media.ts'
import { notValid } from './refusal.ts'

/** A request for history, checked, with the servers' defaults filled in. */
export interface HistoryRequest {
  /** Inclusive, epoch ms. */
  readonly from: number
  readonly to: number
  readonly mediaType: string | undefined
  readonly ascending: boolean
  readonly maxSize: number
  readonly userId: string | undefined
  readonly source: 'main' | 'archive'
  /** Names to answer with. */
  readonly attributes: readonly string[]
  /** Names and what they must equal. */
  readonly wanted: readonly (readonly [name: string, value: string])[]
}

export interface RequestRules {
  readonly now: number
  /** Of the server's days. */
  readonly zone: string
  /** What `fromDate` and `toDate` may be: servers before 8.5.2 know only days. */
  readonly dates: 'days' | 'instants'
  /** Whether a medium can be filtered by. */
  readonly isMedium: (mediaType: string) => boolean
}

const searchPrefix = 'searchCustomAttributes.'

/** Reads the query of a GET; throws a `Refusal` for what the servers would refuse. */
export function readHistoryRequest(query: URLSearchParams, rules: RequestRules): HistoryRequest {
  const today = new TZDate(rules.now, rules.zone)
  const from = dateOf('fromDate', query, rules)?.first ?? startOfDay(addMonths(today, -1)).getTime()
  const to = dateOf('toDate', query, rules)?.last ?? endOfDay(today)
  if (from > to) throw notValid('fromDate', 'it is after toDate')
  return {
    from,
    to,
    mediaType: mediumOf(query, rules),
    ascending: oneOf('sort', query, ['desc', 'asc']) === 'asc',
    maxSize: sizeOf(query),
    userId: query.get('userId') ?? undefined,
    source: oneOf('source', query, ['main', 'archive']),
    attributes: namesOf(query),
    wanted: [...query]
      .filter(([name]) => name.startsWith(searchPrefix))
      .map(([name, value]) => [name.slice(searchPrefix.length), value] as const),
  }
}

/** The names of custom attributes to answer with. */
export function namesOf(query: URLSearchParams): readonly string[] {
  const sent = query.getAll('customAttributes').flatMap((names) => names.split(','))
  return sent.map((name) => name.trim()).filter((name) => name !== '')
}

const day = /^(\d{4})-(\d{2})-(\d{2})$/
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/

/** A day from its first millisecond to its last, in the server's zone; an instant by itself. */
function dateOf(name: string, query: URLSearchParams, { zone, dates }: RequestRules) {
  const sent = query.get(name)
  if (sent === null) return undefined
  const [, year, month, date] = day.exec(sent) ?? []
  if (year !== undefined) {
    const start = new TZDate(Number(year), Number(month) - 1, Number(date), zone)
    if (start.getMonth() !== Number(month) - 1) throw notValid(name, `there is no ${sent}`)
    return { first: start.getTime(), last: endOfDay(start) }
  }
  if (dates === 'days') throw notValid(name, `'${sent}' has not the form yyyy-MM-dd`)
  const at = dateTime.test(sent) ? Date.parse(sent) : Number.NaN
  if (Number.isNaN(at)) throw notValid(name, `'${sent}' is neither yyyy-MM-dd nor a date-time`)
  return { first: at, last: at }
}

function startOfDay(date: TZDate): TZDate {
  return new TZDate(date.getFullYear(), date.getMonth(), date.getDate(), date.timeZone)
}

function endOfDay(date: TZDate): number {
  return addDays(startOfDay(date), 1).getTime() - 1
}

function mediumOf(query: URLSearchParams, { isMedium }: RequestRules): string | undefined {
  const sent = query.get('mediaType')
  if (sent === null) return undefined
  const mediaType = canonicalMediaType(sent)
  if (mediaType === 'smssession' || !isMedium(mediaType)) throw notValid('mediaType', `'${sent}' is not supported`)
  return mediaType
}

function sizeOf(query: URLSearchParams): number {
  const sent = query.get('maxSize') ?? '100'
  if (!/^\d{1,9}$/.test(sent) || Number(sent) === 0) throw notValid('maxSize', `'${sent}' is not a positive number`)
  return Number(sent)
}

function oneOf<Word extends string>(name: string, query: URLSearchParams, words: readonly [Word, Word]): Word {
  const sent = query.get(name) ?? words[0]
  const word = words.find((each) => each === sent)
  if (word === undefined) throw notValid(name, `'${sent}' is neither ${words.join(' nor ')}`)
  return word
}
