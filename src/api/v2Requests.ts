import { Failure } from '#src/model/failure.ts'
import type { Scope } from '#src/model/scope.ts'
import type { HistoryAsk } from './source.ts'

/** How a server takes dates: as `2015-10-01T00:00:00.000Z`, or only as `2015-10-01`. */
export type DateForm = 'instants' | 'days'

/** Media types that `mediaType` takes: all that are documented but for `smssession`, which is no filter. */
export const v2FiltersMedia: readonly string[] = [
  'call',
  'chat',
  'email',
  'facebook',
  'facebooksession',
  'openmedia',
  'twitter',
  'workitem',
]

export interface HistoryPath {
  readonly path: string
  /** The same without personal data. */
  readonly detail: string
}

export function historyPath(scope: Scope): HistoryPath {
  if (scope.kind !== 'contact') return { path: '/api/v2/ucs/interactions', detail: '/api/v2/ucs/interactions' }
  return {
    path: `/api/v2/ucs/contacts/${segment(scope.contactId)}/interactions`,
    detail: '/api/v2/ucs/contacts/{id}/interactions',
  }
}

export function contentPath(id: string): HistoryPath {
  return { path: `/api/v2/ucs/interactions/${segment(id)}`, detail: '/api/v2/ucs/interactions/{id}' }
}

/** The parameters of a history that every v2 server knows by these names, in a query or in a body. */
export function historyParameters(ask: HistoryAsk, dateForm: DateForm, customAttributes: readonly string[]) {
  const { scope, mediaType } = ask
  return {
    ...datesOf(ask, dateForm),
    // Not documented for one customer's history, where the default of 100 applies all the same.
    maxSize: ask.maxSize,
    sort: 'desc',
    source: ask.archive,
    ...(scope.kind === 'agent' && { userId: scope.userId }),
    ...(mediaType !== undefined && v2FiltersMedia.includes(mediaType) && { mediaType }),
    ...(customAttributes.length > 0 && { customAttributes }),
  }
}

/**
 * Servers take `toDate` as inclusive: rows of that very millisecond are cut off here where it is an instant; where it is a
 * day, it is the last that is wanted.
 */
export function datesOf({ from, to }: Pick<HistoryAsk, 'from' | 'to'>, dateForm: DateForm) {
  const iso = (at: number) => new Date(at).toISOString()
  if (dateForm === 'instants') return { fromDate: iso(from), toDate: iso(to) }
  return { fromDate: iso(from).slice(0, 10), toDate: iso(to - 1).slice(0, 10) }
}

/**
 * An id as one segment of a path. `..` stays what it is when encoded, and would ask for everybody's history; half a sign
 * has no encoding.
 */
export function segment(id: string): string {
  if (id === '' || id === '.' || id === '..' || /\p{Surrogate}/u.test(id))
    throw new Failure('missing', { detail: `id "${id}"` })
  return encodeURIComponent(id)
}
