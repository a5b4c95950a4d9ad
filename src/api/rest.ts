import { Failure } from '#src/model/failure.ts'
import { DAY, type Instant } from '#src/model/instant.ts'
import type { Scope } from '#src/model/scope.ts'
import { readContentAnswer, readHistoryAnswer } from '#src/wire/answer.ts'
import { batchesOf } from './batches.ts'
import { fetchJson } from './http.ts'
import type { HistoryAsk, Source } from './source.ts'

export interface RestSettings {
  /** Where the server is, without `/api`: `https://gws.example.com`, a path, or empty for the page's own origin. */
  readonly baseUrl: string
  /** Custom attributes to ask for: only those that are named come back. */
  readonly customAttributes: readonly string[]
  readonly timeLimitMs: number
  /**
   * How the server takes dates. `instants` (the default) is `2015-10-01T00:00:00.000Z` and asks for exactly the range.
   * `days` is for servers that know only `2015-10-01`: their zone is not known, so a day more is asked for on each side
   * and cut off here, and the newest `maxSize` rows then include rows of those days.
   */
  readonly dateForm?: 'instants' | 'days'
}

/** The Web Services API v2 where it answers at once, in JSON. */
export function restSource(settings: RestSettings): Source {
  const base = `${settings.baseUrl.replace(/\/+$/, '')}/api/v2/ucs`
  const get = (path: string, detail: string, parameters: URLSearchParams, signal: AbortSignal) =>
    fetchJson(`${base}${path}?${parameters}`, {
      signal,
      timeLimitMs: settings.timeLimitMs,
      detail: `GET /api/v2/ucs${detail}`,
    })

  return {
    async *history(ask, signal) {
      const { scope } = ask
      const isContact = scope.kind === 'contact'
      const path = isContact ? `/contacts/${segment(scope.contactId)}/interactions` : '/interactions'
      const detail = isContact ? '/contacts/{id}/interactions' : '/interactions'
      const body = await get(path, detail, historyParameters(ask, settings), signal)
      yield* batchesOf(readHistoryAnswer(body), ask, signal)
    },

    async content(id, signal) {
      const parameters = new URLSearchParams({ fields: '*' })
      addAttributes(parameters, settings)
      const body = await get(`/interactions/${segment(id)}`, '/interactions/{id}', parameters, signal)
      return readContentAnswer(body, id)
    },
  }
}

function historyParameters(ask: HistoryAsk, settings: RestSettings): URLSearchParams {
  const parameters = new URLSearchParams({
    fields: '*',
    ...datesOf(ask, settings.dateForm ?? 'instants'),
    // Not documented for one customer's history, where the default of 100 applies all the same.
    maxSize: String(ask.maxSize),
    sort: 'desc',
    source: ask.archive,
  })
  addScope(parameters, ask.scope)
  // `smssession` is not accepted as a filter: ask for all, the others are cut off here.
  if (ask.mediaType !== undefined && ask.mediaType !== 'smssession') parameters.set('mediaType', ask.mediaType)
  addAttributes(parameters, settings)
  return parameters
}

function addScope(parameters: URLSearchParams, scope: Scope): void {
  if (scope.kind === 'agent') parameters.set('userId', scope.userId)
}

function addAttributes(parameters: URLSearchParams, { customAttributes }: RestSettings): void {
  if (customAttributes.length > 0) parameters.set('customAttributes', customAttributes.join(','))
}

function datesOf({ from, to }: HistoryAsk, form: 'instants' | 'days') {
  const iso = (at: number) => new Date(at).toISOString()
  if (form === 'instants') return { fromDate: iso(from), toDate: iso(to) }
  const day = (at: Instant, days: number) => iso(at + days * DAY).slice(0, 10)
  return { fromDate: day(from, -1), toDate: day(to, 1) }
}

/** An id as one segment of a path. `..` stays what it is when encoded, and would ask for everybody's history. */
function segment(id: string): string {
  if (id === '' || id === '.' || id === '..') throw new Failure('missing', { detail: `id "${id}"` })
  return encodeURIComponent(id)
}
